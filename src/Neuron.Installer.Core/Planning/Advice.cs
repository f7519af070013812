// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>Advice that depends on the machine: what can be moved, where the monitor can go, what is in vain.</summary>
internal static class Advice
{
    /// <summary>How the desktop can leave a GPU.</summary>
    public static Text ToFree(Machine machine, DesktopPlaces places, FunctionIndex index, Gpu gpu, PciNames names)
    {
        if (index.IsMapped(gpu))
        {
            return new Text("Freeing this card would not help yet: the firmware (BIOS) keeps it from virtual machines.");
        }

        if (machine.Hypervisor is not null)
        {
            return new Text("Give this virtual machine another display in its settings, then restart it.");
        }

        if (!gpu.IsIntegrated && GroupStrangers.Of(index, [gpu]).Any(GroupStrangers.IsVitalForHost))
        {
            return new Text("Freeing this card would not help yet: it shares its IOMMU group with devices that this computer needs.");
        }

        (Displays displays, IReadOnlyList<Gpu> showing) = places;
        Gpu[] others = [.. showing.Where(other => other.Address != gpu.Address && other.Function.Class is { IsDisplay: true, Is3D: false })];
        if (others.Length == 0)
        {
            return displays.HostOnly.Count > 0 && gpu.Place != GpuPlace.Integrated
                ? new Text("To free this card: connect your monitor to the mainboard, choose its own display as primary display in the firmware (BIOS) settings, then restart.")
                : HardwareFindings.AddAnother(gpu.Place);
        }

        if (gpu.IsIntegrated)
        {
            return new Text("Nothing needs to be done: choose another graphics card.");
        }

        if (others.FirstOrDefault(other => other.IsIntegrated) is { } integrated)
        {
            return gpu.Place == GpuPlace.Soldered
                ? new Text("To free it: choose hybrid graphics in the firmware (BIOS) settings, so that the desktop runs on the integrated graphics, then restart.")
                : integrated.HasMonitor
                    ? new Text("To free this card: choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.")
                    : new Text("To free this card: plug your monitor into the mainboard, choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.");
        }

        return new Text(
            "To free this card: connect your monitor to {0}, choose that card as primary display in the firmware (BIOS) settings, then restart.",
            Name(others[0], gpu, names));
    }

    /// <summary>What to do about a monitor on a GPU that would be reserved.</summary>
    public static Text AboutMonitor(DesktopPlaces places, Gpu gpu, PciNames names)
    {
        (Displays displays, IReadOnlyList<Gpu> showing) = places;
        Gpu? desktop = showing.FirstOrDefault(other => other.Address != gpu.Address && other.IsBootDisplay == true)
            ?? showing.FirstOrDefault(other => other.Address != gpu.Address && other.Function.Class is { Is3D: false });
        return desktop switch
        {
            null when displays.HostOnly.Count > 0 => new Text("Connect a monitor to the mainboard's own display, or reach this computer over the network."),
            null => new Text("Add another graphics card for your desktop first."),
            _ when desktop.HasMonitor => new Text("Your desktop stays on the monitor at {0}. To see it on this one too, connect a second cable to {0}.", Name(desktop, gpu, names)),
            _ => new Text("Connect your monitor to {0} before you restart, or connect a second cable from this monitor to {0}.", Name(desktop, gpu, names)),
        };
    }

    /// <summary>How a card gets a group of its own: by moving what can be moved.</summary>
    public static Text AboutStrangers(Gpu gpu, IReadOnlyList<PciFunction> strangers, bool isBlocking, PciNames names)
    {
        PciFunction[] inTheWay = [.. strangers.Where(stranger => !isBlocking || GroupStrangers.IsVitalForHost(stranger))];
        bool canAllMove = gpu.Place is GpuPlace.Slot or GpuPlace.SlotAtProcessor && inTheWay.All(IsInSlot);
        return (gpu.Place, canAllMove, isBlocking) switch
        {
            (GpuPlace.Given, _, true) => new Text("In the settings of this virtual machine, give the card a PCI Express port of its own, then restart it."),
            (GpuPlace.Given, _, false) => new Text("Give the virtual machine these devices as well."),
            (GpuPlace.Integrated, _, _) => new Text("Integrated graphics cannot be moved; for GPU passthrough, use a graphics card."),
            (GpuPlace.Soldered, _, true) => new Text("Parts of this computer cannot be moved; only a firmware (BIOS) update may help."),
            (GpuPlace.External, _, true) => new Text("Plug the enclosure into another port, or look for a firmware (BIOS) update."),
            (GpuPlace.Soldered or GpuPlace.External, _, false) => new Text("Give the virtual machine these devices as well."),
            (_, true, _) => new Text(
                "Move {0} to another slot, or take it out. The graphics card can stay where it is.",
                string.Join("; ", inTheWay.Select(stranger => Assessment.Label(stranger, names)))),
            (GpuPlace.SlotAtProcessor, _, true) => new Text("The card is in a slot at the processor already. Look for a firmware (BIOS) update, or move the other devices."),
            (_, _, true) => new Text("Put the card into the slot nearest to the processor, or look for a firmware (BIOS) update."),
            (GpuPlace.SlotAtProcessor, _, false) => new Text("Give the virtual machine these devices as well."),
            _ => new Text("Put the card into the slot nearest to the processor, or give the virtual machine these devices as well."),
        };
    }

    /// <summary>Wi-Fi cards, solid-state drives and graphics cards are in slots; a network or USB chip may be on the board.</summary>
    private static bool IsInSlot(PciFunction function) =>
        function.Address.Bus != 0 && (function.Class is { BaseAndSub: 0x0280 or 0x0108 } || function.IsDisplay);

    /// <summary>A twin has the same name: then the address says which.</summary>
    private static string Name(Gpu gpu, Gpu than, PciNames names)
    {
        string name = GpuName.Of(gpu.Function, names).Full;
        return name == GpuName.Of(than.Function, names).Full ? $"{name} ({gpu.Address})" : name;
    }
}
