// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>Recognizes that the machine is a virtual one, which has its own IOMMU, displays and rules.</summary>
internal static class VirtualMachine
{
    /// <summary>Those lines of /proc/cpuinfo that anything is asked about, of one processor, and of its flags the one.</summary>
    public static string RelevantIn(string cpuInfo)
    {
        string[] lines = cpuInfo.Split('\n');
        string vendor = lines.FirstOrDefault(line => line.StartsWith("vendor_id", StringComparison.Ordinal)) ?? "";
        string flags = lines.FirstOrDefault(line => line.StartsWith("flags", StringComparison.Ordinal)) ?? "";
        string[] asked = ["hypervisor", "svm", "vmx"];
        return $"{vendor}\nflags\t\t: {string.Join(' ', asked.Where(flags.Split(' ').Contains))}\n";
    }

    /// <summary>What the hypervisor is called. Null on real hardware.</summary>
    /// <param name="functions">The PCI functions: emulated ones have vendors of their own.</param>
    /// <param name="cpuInfo">The beginning of /proc/cpuinfo: the CPU flag <c>hypervisor</c> is set in every guest.</param>
    /// <param name="vendor">The system's vendor by its firmware (DMI).</param>
    /// <param name="product">The system's name by its firmware (DMI).</param>
    public static string? Recognize(IReadOnlyList<PciFunction> functions, string cpuInfo, string vendor, string product)
    {
        foreach (VendorTable.FirmwareName known in VendorTable.Known.Firmware)
        {
            if (HasWords(vendor, known.Text) || HasWords(product, known.Text))
            {
                return known.Hypervisor;
            }
        }

        foreach (PciFunction function in functions)
        {
            VendorTable.Vendor vendorOf = VendorTable.Known.Of(function.Id?.Vendor);
            // docs/specs/pci-ids.rst of QEMU: what emulates a real device has this board number.
            string? name = function.SubsystemId is { Vendor: 0x1af4, Device: 0x1100 } ? "QEMU"
                : !vendorOf.OnlyDisplay || function.Class is { IsDisplay: true } ? vendorOf.Hypervisor
                : null;
            if (name is not null)
            {
                return name;
            }
        }

        return HasFlag(cpuInfo, "hypervisor") == true ? "a hypervisor" : null;
    }

    /// <summary>
    /// Whether a name has a word or more, whatever the case and followed by digits or not: <c>VMware7,1</c> is VMware's, the
    /// laptop <c>XENIA 15</c> is not Xen's.
    /// </summary>
    private static bool HasWords(string name, string words)
    {
        for (int at = name.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + words.Length;
            if ((at == 0 || !char.IsLetter(name[at - 1])) && (end == name.Length || !char.IsLetter(name[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the processor has a flag. Null when /proc/cpuinfo lists none.</summary>
    public static bool? HasFlag(string cpuInfo, string flag)
    {
        foreach (ReadOnlySpan<char> line in cpuInfo.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("flags"))
            {
                ReadOnlySpan<char> flags = line[(line.IndexOf(':') + 1)..];
                foreach (Range range in flags.Split(' '))
                {
                    if (flags[range].Trim().SequenceEqual(flag))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return null;
    }
}
