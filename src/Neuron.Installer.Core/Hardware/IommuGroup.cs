// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>
/// An IOMMU group: the smallest set of PCI functions that the hardware can keep apart from the others, and
/// therefore what a virtual machine gets as a whole.
/// </summary>
/// <param name="Id">Its number in <c>/sys/kernel/iommu_groups</c>.</param>
/// <param name="Members">Every function in it, bridges included, in order of address.</param>
/// <remarks>Documentation/driver-api/vfio.rst in the Linux kernel.</remarks>
internal sealed record IommuGroup(int Id, IReadOnlyList<PciAddress> Members)
{
    /// <summary>
    /// Whether firmware demands that some memory of its members is mapped one to one, so that the kernel hands none of
    /// them to a virtual machine. Read for the groups of displays only.
    /// </summary>
    public bool HasFirmwareMapping { get; init; }
}
