// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Verification;

/// <summary>A function that vfio-pci should hold.</summary>
/// <param name="Address">Where it sat when it was chosen.</param>
/// <param name="Id">What it was.</param>
internal sealed record ExpectedFunction(PciAddress Address, PciId Id);
