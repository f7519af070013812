// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Drivers;

/// <summary>The modules that every image needs.</summary>
internal static class VfioModules
{
    /// <summary>vfio-pci first of all: the modules are loaded in this order, and it must come before any graphics driver.</summary>
    internal static readonly IReadOnlyList<string> InOrder = ["vfio_pci", "vfio", "vfio_iommu_type1"];
}
