// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.VirtualMachines;

/// <summary>Functions as libvirt wants them described.</summary>
internal static class LibvirtDevices
{
    /// <summary>The elements that belong into the <c>devices</c> of a domain, each with its line ends.</summary>
    /// <remarks>
    /// <c>managed</c>: libvirt binds vfio-pci before a start, so a function that is not reserved works too, and gives back
    /// afterwards what had another driver.
    /// </remarks>
    public static string Xml(IEnumerable<HostDevice> devices)
    {
        ArgumentNullException.ThrowIfNull(devices);
        StringBuilder xml = new();
        foreach (HostDevice device in devices)
        {
            xml.Append("<hostdev mode='subsystem' type='pci' managed='yes'>\n  <source>\n    <address ");
            AppendAttributes(xml, device.Source);
            xml.Append("/>\n  </source>\n  <address type='pci' ");
            AppendAttributes(xml, device.Guest);
            xml.Append(device.IsMultifunction ? " multifunction='on'/>\n</hostdev>\n" : "/>\n</hostdev>\n");
        }

        return xml.ToString();
    }

    /// <summary>Commands that add the functions to an existing virtual machine, one for each function.</summary>
    /// <param name="devices">The functions.</param>
    /// <param name="machine">The name of the virtual machine.</param>
    public static IReadOnlyList<string> VirtXml(IEnumerable<HostDevice> devices, string machine)
    {
        ArgumentNullException.ThrowIfNull(devices);
        ArgumentNullException.ThrowIfNull(machine);
        return [.. devices.Select(device =>
            $"virt-xml {Quote(machine)} --add-device --hostdev {NodeDevice(device.Source)},address.type=pci,"
            + $"address.domain=0x{device.Guest.Domain:x4},address.bus=0x{device.Guest.Bus:x2},address.slot=0x{device.Guest.Device:x2},"
            + $"address.function=0x{device.Guest.Function:x}"
            + (device.IsMultifunction ? ",address.multifunction=on" : ""))];
    }

    private static void AppendAttributes(StringBuilder xml, PciAddress address) =>
        xml.Append($"domain='0x{address.Domain:x4}' bus='0x{address.Bus:x2}' slot='0x{address.Device:x2}' function='0x{address.Function:x}'");

    /// <summary>The function's name among libvirt's node devices.</summary>
    private static string NodeDevice(PciAddress address) =>
        $"pci_{address.Domain:x4}_{address.Bus:x2}_{address.Device:x2}_{address.Function:x}";

    // A name that a shell would read otherwise. One that begins with a dash is an option to virt-xml, quoted or not.
    private static string Quote(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+')
            ? name
            : $"'{name.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
