// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>What can be said about a running system with passthrough set up.</summary>
internal static class VerificationFindings
{
    public static Finding Good(int functions) => new(
        FindingKind.VerifyGood,
        Severity.Info,
        null,
        new Text("GPU passthrough is ready: vfio-pci holds everything that was reserved (functions: {0}).", functions.ToString(CultureInfo.InvariantCulture)),
        new Text("Give the functions to a virtual machine, for example with virt-manager."));

    public static Finding NotSetUp() => new(
        FindingKind.VerifyNotSetUp,
        Severity.Warning,
        null,
        new Text("GPU passthrough is not set up on this system."),
        new Text("To set it up, run \"neuron-hardware-detect plan\" to see what would be done, then \"neuron-hardware-detect apply --target /\" as root."));

    public static Finding NotAllowed() => new(
        FindingKind.VerifyNotAllowed,
        Severity.Warning,
        null,
        new Text("What was set up here can be read by root only, so it cannot be checked."),
        new Text("Run \"sudo neuron-hardware-detect verify\"."));

    public static Finding Rescue(string parameter) => new(
        FindingKind.VerifyRescue,
        Severity.Info,
        null,
        new Text("The computer was started without GPU passthrough ({0} is on the kernel command line).", parameter),
        new Text("To use passthrough, restart and choose the usual boot entry."));

    public static Finding ParameterMissing(string parameter) => new(
        FindingKind.VerifyParameterMissing,
        Severity.Warning,
        null,
        new Text("The kernel was started without {0}, which passthrough needs.", parameter),
        new Text("Check that the boot entry you use has {0}: make the boot loader's configuration again (with GRUB: grub-mkconfig -o /boot/grub/grub.cfg), then restart.", parameter));

    public static Finding ParameterContradicts(string parameter) => new(
        FindingKind.VerifyParameterContradicts,
        Severity.Warning,
        null,
        new Text("The kernel was started with {0}, which switches passthrough off.", parameter),
        new Text("Take {0} out of the boot loader's configuration, then restart.", parameter));

    public static Finding IommuOffInFirmware() => new(
        FindingKind.VerifyIommuOff,
        Severity.Warning,
        null,
        new Text("The IOMMU is off because the firmware does not offer it, so no virtual machine can get a device."),
        new Text("Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware (BIOS) settings. An update of the firmware may have switched it off."));

    public static Finding IommuOffInKernel() => new(
        FindingKind.VerifyIommuOff,
        Severity.Warning,
        null,
        new Text("The IOMMU is off because the kernel does not use it, so no virtual machine can get a device."),
        new Text("Check the kernel parameters of the boot entry you use; on a computer with an Intel processor intel_iommu=on must be among them."));

    public static Finding HostCardGone(IReadOnlyList<PciAddress> cards) => new(
        FindingKind.VerifyHostCardGone,
        Severity.Warning,
        null,
        new Text("{0} is the only graphics card left in this computer, so it was not reserved for virtual machines.", string.Join(", ", cards)),
        new Text("Put the other card back, or take passthrough out: neuron-hardware-detect revert --target /"));

    public static Finding IommuOfHypervisor() => new(
        FindingKind.VerifyIommuOff,
        Severity.Warning,
        null,
        new Text("This system runs under a hypervisor that has the IOMMU, so no virtual machine of its own can get a device."),
        new Text("Start the system without the hypervisor, or give this virtual machine an IOMMU in its settings."));

    public static Finding FunctionMissing(PciAddress address, PciId id) => new(
        FindingKind.VerifyFunctionMissing,
        Severity.Warning,
        address,
        new Text("The device {1} that was at {0} is not in this computer any more.", address.ToString(), id.ToString()),
        new Text("If the card was taken out, run \"neuron-hardware-detect revert --target /\" or set passthrough up for another one; else check that it sits firmly in its slot."));

    public static Finding FunctionMoved(PciAddress address, PciId id, IReadOnlyList<string> elsewhere) => new(
        FindingKind.VerifyFunctionMoved,
        Severity.Warning,
        address,
        new Text("The device {1} that was at {0} is now at {2}.", address.ToString(), id.ToString(), string.Join(", ", elsewhere)),
        new Text("Set passthrough up again with \"neuron-hardware-detect apply --target / --gpu ADDRESS\", where ADDRESS is the GPU's new address, and correct the address in your virtual machines."));

    public static Finding NoDriver(PciAddress address) => new(
        FindingKind.VerifyNoDriver,
        Severity.Warning,
        address,
        new Text("No driver holds {0}, not even vfio-pci.", address.ToString()),
        new Text("Look for vfio in the kernel log (journalctl -b -k --grep vfio). If there is nothing, the kernel has no module vfio-pci or the configuration is not in the initramfs: make it again and restart."));

    public static Finding WrongDriver(PciAddress address, string driver) => new(
        FindingKind.VerifyWrongDriver,
        Severity.Warning,
        address,
        new Text("The driver {1} holds {0} instead of vfio-pci.", address.ToString(), driver),
        new Text("Usually the initramfs was made without the configuration: make it again (with mkinitcpio: mkinitcpio -P) and restart."));

    public static Finding GroupMissing(PciAddress address) => new(
        FindingKind.VerifyGroupMissing,
        Severity.Warning,
        address,
        new Text("{0} is in no IOMMU group, so no virtual machine can get it.", address.ToString()),
        new Text("Look for DMAR or AMD-Vi in the kernel log (journalctl -b -k): the firmware may leave this device out; an update may help."));

    public static Finding GroupShared(PciAddress address, int group, IReadOnlyList<string> strangers) => new(
        FindingKind.VerifyGroupShared,
        Severity.Warning,
        address,
        new Text(
            "{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.",
            address.ToString(),
            group.ToString(CultureInfo.InvariantCulture),
            string.Join(", ", strangers)),
        new Text("Put the card into another slot, one that is wired to the processor, then set passthrough up again."));

    public static Finding TwinTaken(PciAddress address) => new(
        FindingKind.VerifyTwinTaken,
        Severity.Warning,
        address,
        new Text("vfio-pci holds {0} too, which was not chosen: it has the same IDs as a device that was.", address.ToString()),
        new Text("Set binding = \"address\" in the settings and set passthrough up again, then only the chosen card is taken."));
}
