// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>What can be said about the start before this one.</summary>
internal static class PreviousFindings
{
    public static Finding NoJournal() => new(
        FindingKind.PreviousNoJournal,
        Severity.Warning,
        null,
        new Text("The journal of the start before this one cannot be read."),
        new Text("Run it as root. If journals are not kept: make the folder /var/log/journal; later starts are then kept."));

    public static Finding Rescue(string parameter) => new(
        FindingKind.PreviousRescue,
        Severity.Info,
        null,
        new Text("The start before this one was without GPU passthrough ({0} was on the kernel command line).", parameter),
        new Text("Start once with passthrough, then look again."));

    public static Finding NotLoaded() => new(
        FindingKind.PreviousVfioNotLoaded,
        Severity.Warning,
        null,
        new Text("In the start before this one vfio-pci was not loaded."),
        new Text("It is not in the initramfs: make that again (with mkinitcpio: mkinitcpio -P) and restart."));

    public static Finding DirectMapping(PciAddress address) => new(
        FindingKind.PreviousDirectMapping,
        Severity.Warning,
        address,
        new Text("The kernel refused to give {0} to a virtual machine, because the firmware (BIOS) requires fixed memory for it.", address.ToString()),
        new Text("Look in the firmware (BIOS) settings for \"Pre-boot DMA Protection\" or \"Kernel DMA Protection\" and switch it off, or update the firmware; else take another card."));

    public static Finding BarWithoutRoom(PciAddress address, string bar) => new(
        FindingKind.PreviousBarWithoutRoom,
        Severity.Warning,
        address,
        new Text("There was no room for memory area {1} of {0}, so no driver can use the card fully.", address.ToString(), bar),
        new Text("Switch on \"Above 4G Decoding\" in the firmware (BIOS) settings."));

    public static Finding BarTaken(PciAddress address, string bar) => new(
        FindingKind.PreviousBarTaken,
        Severity.Warning,
        address,
        new Text("Memory area {1} of {0} was in use when vfio-pci wanted it, usually by the firmware's picture.", address.ToString(), bar),
        new Text("Connect the monitor to the graphics card that your desktop uses, and choose that card as primary display in the firmware (BIOS) settings."));

    public static Finding OtherDriver(PciAddress address, string driver) => new(
        FindingKind.PreviousOtherDriver,
        Severity.Warning,
        address,
        new Text("The driver {1} took {0} before vfio-pci could.", address.ToString(), driver),
        new Text("Make the initramfs again (with mkinitcpio: mkinitcpio -P). If {0} is in MODULES or force_drivers of its configuration, put it behind vfio_pci.", driver));

    public static Finding Nothing() => new(
        FindingKind.PreviousNothing,
        Severity.Info,
        null,
        new Text("In the start before this one the kernel reported nothing that explains a black screen or a card that was not reserved."),
        new Text("All its messages: journalctl -k -b -1"));
}
