// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>What is read of the computer as a whole: the maker of its processor, who has the IOMMU, how it was started.</summary>
internal static class Platform
{
    /// <summary>Four bytes of attributes, then the value (Documentation/filesystems/efivarfs.rst).</summary>
    public static bool IsSecureBoot(HostDirectory host)
    {
        Span<byte> variable = stackalloc byte[5];
        return host.Read("sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c", variable) == 5 && variable[4] == 1;
    }

    public static string ReadBeginning(HostDirectory host, string name, int length)
    {
        Span<byte> buffer = stackalloc byte[length];
        int read = host.Read(name, buffer);
        return read > 0 ? Encoding.UTF8.GetString(buffer[..read]) : "";
    }

    public static CpuVendor CpuVendorIn(string cpuInfo)
    {
        foreach (ReadOnlySpan<char> line in cpuInfo.AsSpan().EnumerateLines())
        {
            int colon = line.IndexOf(':');
            if (colon > 0 && line[..colon].TrimEnd().SequenceEqual("vendor_id"))
            {
                return line[(colon + 1)..].Trim() switch
                {
                    "GenuineIntel" => CpuVendor.Intel,
                    "AuthenticAMD" or "HygonGenuine" => CpuVendor.Amd,
                    _ => CpuVendor.Other,
                };
            }
        }

        return CpuVendor.Other;
    }

    /// <summary>Documentation/ABI/stable/sysfs-hypervisor-xen; drivers/xen/xenfs/super.c writes control_d for the control domain.</summary>
    public static bool IsXenControlDomain(HostDirectory host) =>
        host.ReadText("sys/hypervisor/type", 64) == "xen"
        && host.ReadText("proc/xen/capabilities", 256) is { } capabilities
        && capabilities.Contains("control_d", StringComparison.Ordinal);

    /// <summary>
    /// The displays of boards that have theirs not on PCI (drivers/gpu/drm/drm_sysfs.c: each in /sys/class/drm, a link to where
    /// it is). What draws into the firmware's framebuffer may draw on a PCI card, and vkms and evdi are no hardware of the board.
    /// </summary>
    public static BoardDisplay ReadBoardDisplay(HostDirectory host, CpuVendor cpu)
    {
        BoardDisplay found = BoardDisplay.None;
        if (cpu != CpuVendor.Other)
        {
            return found;
        }

        IReadOnlyList<string> entries = host.List("sys/class/drm");
        foreach (string card in entries.Where(entry => entry.StartsWith("card", StringComparison.Ordinal) && !entry.Contains('-', StringComparison.Ordinal)))
        {
            if (host.ReadLink("sys/class/drm/" + card) is not { } place
                || !place.Contains("/devices/platform/", StringComparison.Ordinal)
                || place.Split('/').Any(part => PciAddress.TryParse(part, out _))
                || s_noBoardDisplays.Any(name => place.Contains(name, StringComparison.Ordinal)))
            {
                continue;
            }

            foreach (string connector in entries.Where(entry => entry.StartsWith(card + "-", StringComparison.Ordinal) && !Connector.IsWriteback(entry.AsSpan(card.Length + 1))))
            {
                found = found == BoardDisplay.Lit || host.ReadText($"sys/class/drm/{connector}/status", 64) == "connected" ? BoardDisplay.Lit : BoardDisplay.Dark;
            }
        }

        return found;
    }

    private static readonly string[] s_noBoardDisplays = ["framebuffer", "/vkms", "/evdi"];

    public static IommuState ReadIommuState(HostDirectory host, bool? hasGroups, bool isXen, bool isGuest)
    {
        if (isXen)
        {
            return IommuState.OwnedByHypervisor;
        }

        if (hasGroups ?? host.List("sys/kernel/iommu_groups").Count > 0 || host.List("sys/class/iommu").Count > 0)
        {
            return IommuState.Enabled;
        }

        return host.Exists("sys/firmware/acpi/tables/DMAR") || host.Exists("sys/firmware/acpi/tables/IVRS")
            ? IommuState.DisabledInKernel
            : isGuest ? IommuState.OwnedByHypervisor : IommuState.DisabledInFirmware;
    }
}
