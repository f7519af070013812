// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>Who made the processor, and so which IOMMU it has.</summary>
public enum CpuVendor
{
    /// <summary>Neither Intel nor AMD, or unknown.</summary>
    Other,

    /// <summary>Intel (<c>GenuineIntel</c>): VT-d.</summary>
    Intel,

    /// <summary>AMD (<c>AuthenticAMD</c>) or Hygon (<c>HygonGenuine</c>): AMD-Vi.</summary>
    Amd,
}
