// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>What is printed beside the slot that a card is in.</summary>
internal static class SlotNames
{
    /// <summary>
    /// Documentation/ABI/testing/sysfs-bus-pci: <c>label</c> is the name of SMBIOS type 41 or ACPI's _DSM, <c>address</c>
    /// of a slot has no function. A card with a switch of its own is in the slot with the switch. What is printed on the
    /// board (SMBIOS type 9) helps more than the number that a hotplug driver gave.
    /// </summary>
    public static void Give(HostDirectory host, HostDirectory devices, List<PciFunction> functions, Dictionary<PciAddress, int> places)
    {
        Dictionary<string, string> slots = [];
        foreach (string slot in host.List("sys/bus/pci/slots"))
        {
            if (host.ReadText($"sys/bus/pci/slots/{slot}/address", 64) is { Length: > 0 } address)
            {
                slots[address] = SysfsAttributes.Printable(slot);
            }
        }

        BoardSlots? board = null;
        for (int i = 0; i < functions.Count; i++)
        {
            if (!functions[i].IsDisplay)
            {
                continue;
            }

            board ??= BoardSlots.Read(host);
            string? name = devices.ReadText($"{functions[i].Address}/label") is { Length: > 0 } label ? SysfsAttributes.Printable(label) : board.NameOf(functions[i], functions, places);
            int depth = 0;
            for (PciAddress? at = functions[i].Address; name is null && slots.Count > 0 && at is { } address && depth < 256; depth++)
            {
                name = slots.GetValueOrDefault(address.ToString()[..^2]);
                at = places.TryGetValue(address, out int place) ? functions[place].Parent : null;
            }

            functions[i] = functions[i] with { Slot = name };
        }
    }
}
