// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>
/// One PCI function and what the kernel says about it. What could not be read is null: a device may vanish
/// while it is looked at, or answer only ones while it sleeps.
/// </summary>
/// <remarks>Attributes are those of Documentation/ABI/testing/sysfs-bus-pci in the Linux kernel.</remarks>
internal sealed record PciFunction
{
    /// <summary>Where the function sits.</summary>
    public required PciAddress Address { get; init; }

    /// <summary>Vendor and device. Null when one of them could not be read or reads as all ones.</summary>
    public PciId? Id { get; init; }

    /// <summary>Vendor and number of the board. Null when unreadable or when the board names none (0000:0000).</summary>
    public PciId? SubsystemId { get; init; }

    /// <summary>The class code. Null when it could not be read.</summary>
    public PciClass? Class { get; init; }

    /// <summary>The revision, 0 to 255. Null when it could not be read.</summary>
    public byte? Revision { get; init; }

    /// <summary>The name of the driver that holds the function. Null when none does.</summary>
    public string? Driver { get; init; }

    /// <summary>The number of its IOMMU group. Null when it is in none, as always while the IOMMU is off.</summary>
    public int? IommuGroup { get; init; }

    /// <summary>The function above it in the PCI tree, a bridge. Null on a root bus.</summary>
    public PciAddress? Parent { get; init; }

    /// <summary>
    /// Whether this is the VGA device the firmware started on. Null when the kernel does not say, which it
    /// does only for class 0300: null is unknown, not false.
    /// </summary>
    public bool? BootVga { get; init; }

    /// <summary>Whether the kernel names its DRM device the one the machine booted with (<c>drm/cardN/boot_display</c>). False also before Linux 6.18.</summary>
    public bool IsDrmBootDisplay { get; init; }

    /// <summary>Whether the firmware drew into its memory, that is, the machine showed its first picture with it.</summary>
    public bool HoldsFirmwareFramebuffer { get; init; }

    /// <summary>The function this one is a virtual function of (SR-IOV, <c>physfn</c>). Null when it is a real one. Read for displays only.</summary>
    public PciAddress? PhysicalFunction { get; init; }

    /// <summary>Whether its configuration space reads as ones throughout: it fell off the bus. Read for displays and their parts only.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whether it asks for memory for which no room was found in the address space. Read for displays only.</summary>
    public bool HasUnassignedMemory { get; init; }

    /// <summary>Whether the kernel says that this very function can be unplugged (<c>removable</c>). False also when it does not say.</summary>
    public bool IsRemovable { get; init; }

    /// <summary>The reset methods the kernel would try, best first. Null when the file is not there: it knows none, or is older than 5.15.</summary>
    public IReadOnlyList<string>? ResetMethods { get; init; }

    /// <summary>Video memory in bytes, where the driver reports it (<c>mem_info_vram_total</c> of amdgpu). Null otherwise.</summary>
    public long? VideoMemory { get; init; }

    /// <summary>The display connectors the driver offers. Empty when no graphics driver holds the function.</summary>
    public IReadOnlyList<Connector> Connectors { get; init; } = [];

    /// <summary>Whether a graphics driver holds it, that is, there is a <c>/dev/dri/card*</c> of it that a display server can open.</summary>
    public bool HasDrmDevice { get; init; }

    /// <summary>
    /// The slot it is in, as board and case call it: the firmware's <c>label</c>, or the name in
    /// <c>/sys/bus/pci/slots</c>. Null when neither says. Read for displays only.
    /// </summary>
    public string? Slot { get; init; }

    /// <summary>Whether this is a bridge. False also when the class is unknown.</summary>
    public bool IsBridge => Class is { IsBridge: true };

    /// <summary>
    /// Whether this is a display or computes like one: class 03, or a processing accelerator (1200) of AMD, as some
    /// Instinct cards call themselves. Intel's neural processor is an accelerator too and no GPU.
    /// </summary>
    public bool IsDisplay => Class is { IsDisplay: true } || (Class is { IsAccelerator: true } && VendorTable.Known.Of(Id?.Vendor).AcceleratorModules.Count > 0);
}
