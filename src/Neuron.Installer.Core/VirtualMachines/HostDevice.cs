// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.VirtualMachines;

/// <summary>A function of this computer, and where a virtual machine sees it.</summary>
/// <param name="Source">Where it sits in this computer.</param>
/// <param name="Guest">Where it sits in the virtual machine.</param>
/// <param name="IsMultifunction">Whether further functions of the same guest device follow. Only function 0 says so.</param>
internal sealed record HostDevice(PciAddress Source, PciAddress Guest, bool IsMultifunction)
{
    /// <summary>
    /// The first bus of a virtual machine that is used. libvirt adds the root ports up to it by itself, and what
    /// virt-manager and virt-install put into a machine (14 root ports) ends below it.
    /// </summary>
    private const byte FirstBus = 0x10;

    /// <summary>
    /// Places functions in a virtual machine with the chipset Q35: each slot of this computer becomes one device on a
    /// bus of its own, so that drivers find sound and USB where they are on the real card.
    /// </summary>
    /// <returns>The functions in order of their addresses.</returns>
    public static IReadOnlyList<HostDevice> Of(IEnumerable<PciAddress> functions)
    {
        ArgumentNullException.ThrowIfNull(functions);
        List<HostDevice> devices = [];
        byte bus = FirstBus;
        foreach (var slot in functions.Distinct().Order().GroupBy(function => (function.Domain, function.Bus, function.Device)))
        {
            PciAddress[] members = [.. slot];
            // A guest looks at function 0 first and, where there is none, sees no device at all.
            bool keepsNumbers = members[0].Function == 0;
            for (int i = 0; i < members.Length; i++)
            {
                byte function = keepsNumbers ? members[i].Function : (byte)i;
                devices.Add(new HostDevice(members[i], new PciAddress(0, bus, 0, function), function == 0 && members.Length > 1));
            }

            bus++;
        }

        return devices;
    }
}
