// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.VirtualMachines;

namespace Neuron.HardwareDetect.Documents;

/// <summary>What <c>vm-xml --json</c> prints.</summary>
/// <param name="Functions">The functions that the virtual machine gets.</param>
/// <param name="Xml">Their elements for libvirt.</param>
/// <param name="Commands">The commands that add them to an existing virtual machine. Empty when none was named.</param>
internal sealed record VirtualMachineReport(IReadOnlyList<GuestFunction> Functions, string Xml, IReadOnlyList<string> Commands)
{
    public static VirtualMachineReport Of(IReadOnlyList<HostDevice> devices, string? machine) => new(
        [.. devices.Select(device => new GuestFunction(device.Source.ToString(), device.Guest.ToString()))],
        LibvirtDevices.Xml(devices),
        machine is null ? [] : LibvirtDevices.VirtXml(devices, machine));
}

/// <summary>A function and where the virtual machine sees it.</summary>
/// <param name="PciAddress">Its address in this computer.</param>
/// <param name="GuestAddress">Its address in the virtual machine.</param>
internal sealed record GuestFunction(string PciAddress, string GuestAddress);
