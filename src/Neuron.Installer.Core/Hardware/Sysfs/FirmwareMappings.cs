// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>Memory that firmware wants to reach where it is.</summary>
internal static class FirmwareMappings
{
    /// <summary>
    /// The groups in which firmware demands that memory is mapped one to one. Since Linux 6.6 the kernel hands none of
    /// their devices out (drivers/iommu/iommu.c: "Firmware has requested this device have a 1:1 IOMMU mapping"). A line
    /// of type <c>direct-relaxable</c> is no obstacle. Documentation/ABI/testing/sysfs-kernel-iommu_groups.
    /// </summary>
    public static HashSet<int> Read(HostDirectory host, List<PciFunction> functions)
    {
        HashSet<(uint, byte, byte)> slots = [.. functions.Where(function => function.IsDisplay).Select(function => PciTree.SlotOf(function.Address))];
        HashSet<int> mapped = [];
        foreach (int group in functions
            .Where(function => function.IommuGroup is not null && (slots.Contains(PciTree.SlotOf(function.Address)) || function is { Parent: not null, Class.IsAudio: true }))
            .Select(function => function.IommuGroup!.Value)
            .Distinct())
        {
            string regions = host.ReadText($"sys/kernel/iommu_groups/{group.ToString(CultureInfo.InvariantCulture)}/reserved_regions", 65536) ?? "";
            foreach (ReadOnlySpan<char> line in regions.AsSpan().EnumerateLines())
            {
                if (line.TrimEnd().EndsWith(" direct", StringComparison.Ordinal))
                {
                    _ = mapped.Add(group);
                }
            }
        }

        return mapped;
    }
}
