// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>Whether the kernel uses an IOMMU, and if not, where it is switched off.</summary>
internal enum IommuState
{
    /// <summary>There are IOMMU groups.</summary>
    Enabled,

    /// <summary>The firmware describes an IOMMU (ACPI table DMAR or IVRS), but the kernel does not use it.</summary>
    DisabledInKernel,

    /// <summary>The firmware describes none: switched off in its settings, or the processor has none.</summary>
    DisabledInFirmware,

    /// <summary>It belongs to a hypervisor: Xen, or the one this machine is a guest of. No firmware setting of this machine helps.</summary>
    OwnedByHypervisor,
}
