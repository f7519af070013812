// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>The sentences about hardware. Each stands here once and is the key of its translations.</summary>
internal static class HardwareFindings
{
    private static readonly Text s_addAnother = new(
        "Add a second graphics card, or switch on the processor's own graphics in the firmware settings.");

    public static Finding NoGpu() => new(
        "no-gpu",
        Severity.Warning,
        null,
        new Text("This computer has no graphics card that could be given to a virtual machine."),
        new Text("Go on with the installation; if you add a graphics card later, run neuron-hardware-detect on the installed system."));

    public static Finding SingleGpu(PciAddress gpu, string name) => new(
        "single-gpu",
        Severity.Warning,
        gpu,
        new Text("{0} is the only graphics card: if a virtual machine has it, this computer has no picture of its own.", name),
        s_addAnother);

    public static Finding BootVga(PciAddress gpu, string name, bool isAllowed, bool isOnly) => isAllowed
        ? new(
            "boot-vga",
            Severity.Warning,
            gpu,
            new Text("{0} shows the desktop and the boot messages: after the next start its screen stays dark.", name),
            new Text("Only go on if you can reach this computer another way, for example over the network."))
        : new(
            "boot-vga",
            Severity.Blocking,
            gpu,
            new Text("{0} shows the desktop and the boot messages, so this computer keeps it.", name),
            isOnly
                ? s_addAnother
                : new Text("To give this card away, make another graphics card the primary display in the firmware settings and start the installer again."));

    public static Finding BootDisplayUnknown(PciAddress gpu, string name) => new(
        "boot-display-unknown",
        Severity.Warning,
        gpu,
        new Text("It cannot be told whether this computer started with {0}; if it did, its screen stays dark after the next start.", name),
        new Text("Choose it only if your monitor is plugged into another graphics card."));

    public static Finding MonitorConnected(PciAddress gpu, string name, IReadOnlyList<string> connectors) => new(
        "monitor-connected",
        Severity.Warning,
        gpu,
        new Text("A monitor is plugged into {0} ({1}); it shows nothing of this computer once a virtual machine has the card.", name, string.Join(", ", connectors)),
        new Text("Plug a monitor into another graphics card before the first start, or use a second input of this one."));

    public static Finding IommuDisabledInFirmware(CpuVendor vendor) => new(
        "iommu-disabled",
        Severity.Warning,
        null,
        new Text("The firmware of this computer has switched off the part that keeps a virtual machine's devices apart (IOMMU), so no graphics card can be given away yet."),
        vendor switch
        {
            CpuVendor.Intel => new Text("Switch on \"VT-d\" (Intel Virtualization Technology for Directed I/O) in the firmware settings; if there is no such setting, the processor has none."),
            CpuVendor.Amd => new Text("Switch on \"IOMMU\" (also called AMD-Vi) and \"SVM Mode\" in the firmware settings; if there is no such setting, the processor has none."),
            _ => new Text("Switch on \"VT-d\" or \"IOMMU\" in the firmware settings; if there is no such setting, the processor has none."),
        });

    public static Finding IommuDisabledInKernel(CpuVendor vendor) => new(
        "iommu-disabled",
        Severity.Warning,
        null,
        new Text("The running system does not use the part that keeps a virtual machine's devices apart (IOMMU), although the firmware offers it, so it cannot be seen what each graphics card shares."),
        vendor == CpuVendor.Intel
            ? new Text("Start the installer again with \"intel_iommu=on\" among the kernel parameters; the installed system gets it in any case.")
            : new Text("Start the installer again without \"amd_iommu=off\" and \"iommu=off\" among the kernel parameters; the installed system boots without them in any case."));

    public static Finding GroupMissing(PciAddress gpu, string name) => new(
        "group-missing",
        Severity.Blocking,
        gpu,
        new Text("The IOMMU does not cover {0}: it is in no IOMMU group, so no virtual machine can have it.", name),
        new Text("Look for a firmware update, or put the card into another slot."));

    public static Finding GroupShared(PciAddress gpu, string name, IReadOnlyList<string> strangers, bool isBlocking) => isBlocking
        ? new(
            "group-shared",
            Severity.Blocking,
            gpu,
            new Text("{0} cannot be separated from devices this computer needs: {1}.", name, string.Join("; ", strangers)),
            new Text("Put the card into another slot (the one nearest to the processor is usually separate), or look for a firmware update."))
        : new(
            "group-shared",
            Severity.Warning,
            gpu,
            new Text("{0} cannot be separated from {1}: a virtual machine can have the card only when this computer does without these too.", name, string.Join("; ", strangers)),
            new Text("Put the card into another slot, or give the virtual machine these devices as well."));

    public static Finding IdenticalIds(PciAddress gpu, string name, IReadOnlyList<string> others) => new(
        "identical-ids",
        Severity.Info,
        gpu,
        new Text("{0} has parts with the same IDs as devices that this computer keeps: {1}.", name, string.Join("; ", others)),
        new Text("It is told apart by its slot instead; after moving cards to other slots, set passthrough up again."));

    public static Finding IdenticalIdsForced(PciAddress gpu, string name, IReadOnlyList<string> others) => new(
        "identical-ids",
        Severity.Warning,
        gpu,
        new Text("{0} has parts with the same IDs as devices that should stay, and binding by IDs takes those as well: {1}.", name, string.Join("; ", others)),
        new Text("Set binding = \"auto\" in the settings of the installer."));

    public static Finding LaptopMuxless(PciAddress gpu, string name) => new(
        "laptop-muxless",
        Severity.Warning,
        gpu,
        new Text("{0} is a laptop's second graphics chip without outputs of its own: a virtual machine can compute with it, but its picture has to travel through memory.", name),
        new Text("Choose it only if you know that your virtual machine can work without a screen on this chip; Looking Glass or a remote desktop shows its picture."));

    public static Finding Integrated(PciAddress gpu, string name) => new(
        "integrated-gpu",
        Severity.Warning,
        gpu,
        new Text("{0} is part of the processor; giving it to a virtual machine often needs more than this installer sets up.", name),
        new Text("Prefer a graphics card in a slot."));

    public static Finding ThunderboltEgpu(PciAddress gpu, string name) => new(
        "thunderbolt-egpu",
        Severity.Warning,
        gpu,
        new Text("{0} is in an external enclosure: unplugging it while a virtual machine runs crashes that machine.", name),
        new Text("Keep it plugged in, always in the same port, and switched on before this computer starts."));

    public static Finding BmcDisplay(PciAddress display, string name) => new(
        "bmc-display",
        Severity.Info,
        display,
        new Text("{0} is the display of the server's remote management and always stays with this computer.", name),
        new Text("Nothing needs to be done."));

    public static Finding VirtualMachine(string hypervisor) => new(
        "virtual-machine",
        Severity.Info,
        null,
        new Text("This computer is itself a virtual machine ({0}).", hypervisor),
        new Text("Passthrough works here only if the outer machine hands a graphics card and an IOMMU to this one."));

    public static Finding AcsOverride(string parameter) => new(
        "acs-override",
        Severity.Warning,
        null,
        new Text("The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.", parameter),
        new Text("Start the installer without this parameter to see the real groups; a virtual machine could otherwise reach memory of this computer."));

    public static Finding ConflictingParameter(string parameter) => new(
        "conflicting-parameter",
        Severity.Warning,
        null,
        new Text("The running kernel has the parameter {0}, which switches off what passthrough needs.", parameter),
        new Text("Start the installer without it; in the installed system it is removed when passthrough is set up."));

    public static Finding Excluded(PciAddress gpu, string name) => new(
        "excluded",
        Severity.Blocking,
        gpu,
        new Text("{0} is excluded by the settings of this installation medium.", name),
        new Text("Ask whoever made the medium, or remove it from \"exclude\" in /etc/neuron-os/installer.toml."));

    public static Finding DeviceUnreadable(PciAddress gpu, bool isBlocking, IReadOnlyList<string> functions) => new(
        "device-unreadable",
        isBlocking ? Severity.Blocking : Severity.Warning,
        gpu,
        new Text("A part of the graphics card does not say what it is: {0}.", string.Join(", ", functions)),
        new Text("The card may be asleep or faulty: restart the computer and start the installer again."));

    public static Finding NoReset(PciAddress gpu, string name) => new(
        "no-reset",
        Severity.Info,
        gpu,
        new Text("The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once per start of this computer.", name),
        new Text("If the virtual machine shows no picture the second time, restart the computer."));

    public static Finding NothingForHost() => new(
        "nothing-for-host",
        Severity.Warning,
        null,
        new Text("Every graphics card is given away: this computer has no picture of its own."),
        new Text("Keep one graphics card, or make sure that you can reach this computer over the network."));

    public static Finding NotAGpu(string address) => new(
        "not-a-gpu",
        Severity.Blocking,
        PciAddress.TryParse(address, out PciAddress subject) ? subject : null,
        new Text("There is no graphics card at {0} that could be given away.", address),
        new Text("Scan again; the graphics cards and their addresses are listed by \"neuron-hardware-detect scan\"."));
}
