// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;

namespace Neuron.Installer.Core.Hardware;

/// <summary>Everything detection found on one machine, at one moment. A value: nothing is read later.</summary>
internal sealed record Machine
{
    /// <summary>Who made the processor.</summary>
    public CpuVendor CpuVendor { get; init; }

    /// <summary>Whether the IOMMU is in use.</summary>
    public IommuState Iommu { get; init; }

    /// <summary>Every PCI function, in order of address.</summary>
    public IReadOnlyList<PciFunction> Functions { get; init; } = [];

    /// <summary>Every IOMMU group with PCI functions in it, in order of number.</summary>
    public IReadOnlyList<IommuGroup> IommuGroups { get; init; } = [];

    /// <summary>The running kernel's command line, empty when it could not be read.</summary>
    public string KernelCommandLine { get; init; } = "";

    /// <summary>The SMBIOS chassis type (DMTF DSP0134, 7.4.1). Null when unknown.</summary>
    public int? ChassisType { get; init; }

    /// <summary>What the virtual machine this runs in is called, such as <c>QEMU</c>. Null on real hardware.</summary>
    public string? Hypervisor { get; init; }

    /// <summary>Whether this is the control domain of Xen: the hypervisor has the IOMMU, and hides it.</summary>
    public bool IsXenControlDomain { get; init; }

    /// <summary>Whether the processor runs virtual machines (CPU flag vmx or svm). Null when it is none of x86 or does not say.</summary>
    public bool? HasVirtualization { get; init; }

    /// <summary>Whether the firmware starts only what is signed (Secure Boot).</summary>
    public bool IsSecureBoot { get; init; }

    /// <summary>Whether the board has a display that is no PCI device.</summary>
    public BoardDisplay BoardDisplay { get; init; }

    /// <summary>What could not be read, one sentence each with the file: for the log.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    /// <summary>Whether the chassis is a laptop's, a notebook's, a tablet's or the like.</summary>
    public bool IsLaptop => ChassisType is 8 or 9 or 10 or 11 or 14 or 30 or 31 or 32;

    /// <summary>Whether its parts are soldered rather than in slots: a laptop, an all-in-one, a mini or a stick PC.</summary>
    public bool IsWithoutSlots => IsLaptop || ChassisType is 13 or 35 or 36;
}
