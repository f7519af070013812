// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>Links of the directory of PCI functions, and of the directory of one function.</summary>
internal static class DeviceLink
{
    /// <summary>Where every PCI function has a link.</summary>
    public const string Directory = "sys/bus/pci/devices";

    /// <summary>Where the link in the bus's directory leads: ../../../devices/pci0000:00/0000:00:01.0/0000:01:00.0</summary>
    public static string PlaceOf(string? link, string name) =>
        link is not null && link.StartsWith("../../../", StringComparison.Ordinal) && !link.AsSpan(9).Contains("..", StringComparison.Ordinal)
            ? string.Concat("sys/", link.AsSpan(9))
            : $"{Directory}/{name}";

    /// <summary>The bridges above a function, the nearest first.</summary>
    public static IEnumerable<PciAddress> BridgesAbove(string? link)
    {
        if (link is null)
        {
            yield break;
        }

        string[] parts = link.Split('/');
        for (int i = parts.Length - 2; i >= 0 && PciAddress.TryParse(parts[i], out PciAddress bridge); i--)
        {
            yield return bridge;
        }
    }

    /// <summary>What a link leads to: a driver, a group, another function.</summary>
    public static string? LastPart(string? link) => link?[(link.LastIndexOf('/') + 1)..];
}
