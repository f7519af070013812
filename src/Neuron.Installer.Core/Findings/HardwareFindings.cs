// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>The sentences about hardware. Each stands here once and is the key of its translations.</summary>
/// <remarks>None says whether it is read in the installer or on an installed system, so each is true in both.</remarks>
internal static class HardwareFindings
{
    /// <summary>A list of more devices than these is not read, and one in each of thousands of findings fills the memory.</summary>
    public const int MostNamed = 24;

    /// <summary>Names them, the first ones only where there are very many.</summary>
    public static string Listed(IReadOnlyList<string> names, string separator = "; ") => names.Count <= MostNamed
        ? string.Join(separator, names)
        : string.Join(separator, names.Take(MostNamed).Append("…"));

    private static readonly Text s_nothingToDo = new("Nothing needs to be done.");

    public static Finding NoGpu() => new(
        FindingKind.NoGpu,
        Severity.Warning,
        null,
        new Text("This computer has no graphics card that can be reserved for virtual machines."),
        new Text("If you add a graphics card later, run \"neuron-hardware-detect scan\"."));

    public static Finding SingleGpu(Gpu gpu, string name) => new(
        FindingKind.SingleGpu,
        Severity.Warning,
        gpu.Address,
        new Text("{0} is the only graphics card: if it is reserved for virtual machines, your desktop has none.", name),
        AddAnother(gpu.Place));

    public static Finding BootVga(PciAddress gpu, string name, Text advice) => new(
        FindingKind.BootVga,
        Severity.Blocking,
        gpu,
        new Text("Your desktop uses {0}, so it stays.", name),
        advice);

    public static Finding BootVgaAllowed(PciAddress gpu, string name) => new(
        FindingKind.BootVga,
        Severity.Warning,
        gpu,
        new Text("Your desktop uses {0}: if you reserve it, the screen stays black after the restart.", name),
        new Text("Choose it only if you can reach this computer another way, for example over the network."));

    public static Finding BootDisplayUnknown(PciAddress gpu, string name) => new(
        FindingKind.BootDisplayUnknown,
        Severity.Warning,
        gpu,
        new Text("We could not find out whether your desktop uses {0}; if it does, the screen stays black after the restart.", name),
        new Text("Choose it only if your monitor is connected to another graphics card."));

    public static Finding MonitorConnected(PciAddress gpu, string name, IReadOnlyList<string> connectors, Text advice) => new(
        FindingKind.MonitorConnected,
        Severity.Warning,
        gpu,
        new Text("A monitor is connected to {0} ({1}). That monitor will stay black after the restart.", name, string.Join(", ", connectors)),
        advice);

    public static Finding IommuDisabledInFirmware(CpuVendor vendor) => new(
        FindingKind.IommuDisabled,
        Severity.Warning,
        null,
        new Text("A firmware (BIOS) setting that this needs is off: the IOMMU. Until it is on, no graphics card can be reserved."),
        vendor switch
        {
            CpuVendor.Intel => new Text("Switch on \"VT-d\" in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it."),
            CpuVendor.Amd => new Text("Switch on \"IOMMU\" (also called AMD-Vi) in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it."),
            _ => new Text("Switch on \"VT-d\" or \"IOMMU\" in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it."),
        });

    public static Finding IommuDisabledInKernel(CpuVendor vendor) => new(
        FindingKind.IommuDisabled,
        Severity.Warning,
        null,
        new Text("The running system was started without IOMMU support, so we cannot check what each graphics card shares with other devices. You can still choose one now."),
        vendor == CpuVendor.Intel
            ? new Text("To check first, restart with \"intel_iommu=on\" among the kernel parameters. Setting up GPU passthrough adds it to the installed system.")
            : new Text("To check first, restart without \"amd_iommu=off\" and \"iommu=off\" among the kernel parameters. Setting up GPU passthrough removes them from the installed system."));

    public static Finding IommuOfHypervisor() => new(
        FindingKind.IommuDisabled,
        Severity.Warning,
        null,
        new Text("This virtual machine has no IOMMU: the IOMMU belongs to the computer it runs on."),
        new Text("Give this virtual machine an IOMMU in its settings on that computer, then restart it."));

    public static Finding XenControlDomain() => new(
        FindingKind.XenDom0,
        Severity.Warning,
        null,
        new Text("This system runs under the Xen hypervisor, which has the IOMMU. The way graphics cards are reserved here (VFIO) does not work under Xen."),
        new Text("Start the system without Xen to set up GPU passthrough, or reserve the card with Xen's own \"xl pci-assignable-add\"."));

    public static Finding VirtualizationOff(CpuVendor vendor, bool isGuest) => new(
        FindingKind.VirtualizationOff,
        isGuest ? Severity.Info : Severity.Warning,
        null,
        new Text("The processor's virtualization ({0}) is off, so no virtual machine can start.", vendor == CpuVendor.Intel ? "Intel VT-x" : "AMD SVM"),
        isGuest ? new Text("Allow nested virtualization for this virtual machine in its settings, then restart it.")
        : vendor == CpuVendor.Intel
            ? new Text("Switch on \"Intel Virtualization Technology\" (VT-x) in the firmware (BIOS) settings, then restart.")
            : new Text("Switch on \"SVM Mode\" in the firmware (BIOS) settings, then restart."));

    public static Finding FirmwareMapping(PciAddress gpu, string name, CpuVendor vendor) => new(
        FindingKind.FirmwareMapping,
        Severity.Blocking,
        gpu,
        new Text("The firmware (BIOS) requires fixed memory for {0} (a 1:1 IOMMU mapping). Linux 6.6 and later never give such a card to a virtual machine.", name),
        new Text("Install the latest firmware (BIOS) update. If that does not help, ask the board's maker: the ACPI table {0} requires it.", vendor == CpuVendor.Intel ? "DMAR" : "IVRS"));

    public static Finding VirtualFunctions(PciAddress gpu, string name, int count) => new(
        FindingKind.VirtualFunctions,
        Severity.Info,
        gpu,
        new Text("{0} offers {1} virtual functions (SR-IOV). They are parts of it for virtual machines, not graphics cards that can be reserved.", name, count.ToString(CultureInfo.InvariantCulture)),
        new Text("Nothing needs to be done. They disappear if {0} itself is reserved.", name));

    public static Finding MemoryUnassigned(PciAddress gpu, string name, bool isGuest) => new(
        FindingKind.MemoryUnassigned,
        Severity.Warning,
        gpu,
        new Text("The firmware (BIOS) found no address space for the memory of {0}, so the card cannot work.", name),
        isGuest
            ? new Text("Give this virtual machine a larger 64-bit PCI window in its settings, then restart it.")
            : new Text("Switch on \"Above 4G Decoding\" in the firmware (BIOS) settings, then restart."));

    public static Finding GroupMissing(Gpu gpu, string name) => new(
        FindingKind.GroupMissing,
        Severity.Blocking,
        gpu.Address,
        new Text("The IOMMU does not cover {0}, so no virtual machine can have it.", name),
        gpu.Place is GpuPlace.Slot or GpuPlace.SlotAtProcessor
            ? new Text("Put the card into another slot, or look for a firmware (BIOS) update.")
            : gpu.Place == GpuPlace.Given
                ? new Text("Give this virtual machine an IOMMU in its settings on that computer, then restart it.")
                : new Text("Look for a firmware (BIOS) update."));

    public static Finding GroupShared(PciAddress gpu, string name, IReadOnlyList<string> strangers, bool isBlocking, Text advice) => isBlocking
        ? new(
            FindingKind.GroupShared,
            Severity.Blocking,
            gpu,
            new Text("{0} shares its IOMMU group with devices that this computer needs: {1}.", name, Listed(strangers)),
            advice)
        : new(
            FindingKind.GroupShared,
            Severity.Warning,
            gpu,
            new Text("{0} shares its IOMMU group with {1}. A virtual machine gets the card only if this computer gives these up too.", name, Listed(strangers)),
            advice);

    public static Finding OnlyTogether(PciAddress gpu, string name, IReadOnlyList<string> others) => new(
        FindingKind.GroupShared,
        Severity.Blocking,
        gpu,
        new Text("{0} can be reserved only together with {1}: they share one IOMMU group.", name, Listed(others)),
        new Text("Choose them together."));

    public static Finding IdenticalCards(IReadOnlyList<string> cards) => new(
        FindingKind.IdenticalIds,
        Severity.Info,
        null,
        new Text("There are {0} identical graphics cards ({1}). The one you choose is recognized by its slot.", cards.Count.ToString(CultureInfo.InvariantCulture), Listed(cards)),
        new Text("After moving cards to other slots, set up GPU passthrough again."));

    public static Finding IdenticalParts(IReadOnlyList<string> cards, IReadOnlyList<string> others) => new(
        FindingKind.IdenticalIds,
        Severity.Info,
        null,
        new Text("Other devices have the same IDs as parts of {0}: {1}. The card is recognized by its slot.", Listed(cards, ", "), Listed(others)),
        new Text("After moving cards to other slots, set up GPU passthrough again."));

    public static Finding IdenticalIdsForced(IReadOnlyList<string> others) => new(
        FindingKind.IdenticalIds,
        Severity.Warning,
        null,
        new Text("The settings bind by IDs, which also takes these devices from your desktop: {0}.", Listed(others)),
        new Text("Set binding = \"auto\" in the settings of the installer."));

    public static Finding LaptopMuxless(PciAddress gpu, string name) => new(
        FindingKind.LaptopMuxless,
        Severity.Warning,
        gpu,
        new Text("{0} has no monitor socket of its own: what a virtual machine draws with it appears in a window or over the network.", name),
        new Text("For that, use Looking Glass or a remote desktop."));

    public static Finding Integrated(PciAddress gpu, string name, BetterCard better) => new(
        FindingKind.IntegratedGpu,
        Severity.Warning,
        gpu,
        new Text("Integrated graphics rarely work in a virtual machine, and {0} is part of the processor.", name),
        better switch
        {
            BetterCard.Available => new Text("Choose a graphics card instead."),
            BetterCard.NotAvailable => new Text("Use a graphics card instead; what to do first is given with it."),
            _ => new Text("For GPU passthrough, add a graphics card."),
        });

    public static Finding ThunderboltEgpu(PciAddress gpu, string name) => new(
        FindingKind.ThunderboltEgpu,
        Severity.Warning,
        gpu,
        new Text("{0} is in an external enclosure: unplugging it while a virtual machine uses it crashes that machine.", name),
        new Text("Keep it plugged in, always in the same port, and switch it on before this computer starts."));

    public static Finding BmcDisplay(PciAddress display, string name) => new(
        FindingKind.BmcDisplay,
        Severity.Info,
        display,
        new Text("{0} is the display of the server's remote management and always stays.", name),
        s_nothingToDo);

    public static Finding VirtualMachine(string hypervisor) => new(
        FindingKind.VirtualMachine,
        Severity.Info,
        null,
        new Text("This computer is itself a virtual machine ({0}).", hypervisor),
        new Text("GPU passthrough works here only if the computer it runs on gives it a graphics card and an IOMMU."));

    public static Finding AcsOverride(string parameter) => new(
        FindingKind.AcsOverride,
        Severity.Warning,
        null,
        new Text("The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.", parameter),
        new Text("To see the real groups, restart without this parameter. With it, a virtual machine may reach this computer's memory."));

    public static Finding ConflictingParameter(string parameter) => new(
        FindingKind.ConflictingParameter,
        Severity.Warning,
        null,
        new Text("The running kernel has the parameter {0}, which switches the IOMMU off.", parameter),
        new Text("Restart without it. Setting up GPU passthrough removes it from the installed system."));

    public static Finding Excluded(PciAddress gpu, string name) => new(
        FindingKind.Excluded,
        Severity.Blocking,
        gpu,
        new Text("{0} is excluded by the settings: your distributor has preset this.", name),
        new Text("To change it, edit \"exclude\" in /etc/neuron-os/installer.toml."));

    public static Finding NotAnswering(Gpu gpu, string name, IReadOnlyList<string> functions) => new(
        FindingKind.DeviceUnreadable,
        Severity.Blocking,
        gpu.Address,
        new Text("{0} does not answer any more ({1}).", name, string.Join(", ", functions)),
        gpu.Place is GpuPlace.Slot or GpuPlace.SlotAtProcessor or GpuPlace.External
            ? new Text("Switch the computer off completely, check the card's power and that it sits firmly, then start again.")
            : new Text("Switch the computer off completely, then start it again."));

    public static Finding DeviceUnreadable(PciAddress gpu, string name, bool isBlocking, IReadOnlyList<string> functions) => new(
        FindingKind.DeviceUnreadable,
        isBlocking ? Severity.Blocking : Severity.Warning,
        gpu,
        new Text("The computer could not read what a part of {0} is: {1}.", name, string.Join(", ", functions)),
        new Text("Switch the computer off completely, then start it again. If nothing changes, the card may be faulty."));

    public static Finding NoReset(PciAddress gpu, string name) => new(
        FindingKind.NoReset,
        Severity.Info,
        gpu,
        new Text("The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once each time this computer starts.", name),
        new Text("If the virtual machine shows no picture the second time, restart the computer."));

    public static Finding NothingForHost() => new(
        FindingKind.NothingForHost,
        Severity.Warning,
        null,
        new Text("Every graphics card would be reserved: your desktop has none left."),
        new Text("Keep one graphics card, or make sure that you can reach this computer over the network."));

    public static Finding NotAGpu(string address) => new(
        FindingKind.NotAGpu,
        Severity.Blocking,
        PciAddress.TryParse(address, out PciAddress subject) ? subject : null,
        new Text("There is no graphics card at {0} that can be reserved.", address),
        new Text("Scan again; \"neuron-hardware-detect scan\" lists the graphics cards and their addresses."));

    /// <summary>What helps where there is one graphics card.</summary>
    public static Text AddAnother(GpuPlace place) => place switch
    {
        GpuPlace.Given => new Text("Give this virtual machine another display in its settings, then restart it."),
        GpuPlace.Integrated => new Text("For GPU passthrough, add a graphics card."),
        GpuPlace.Soldered => new Text("GPU passthrough needs a second graphics processor. If this computer has integrated graphics, switch them on in the firmware (BIOS) settings."),
        _ => new Text("Add a second graphics card, or switch on the processor's own graphics in the firmware (BIOS) settings."),
    };
}
