// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Planning;

/// <summary>Where a desktop can be.</summary>
/// <param name="Displays">The displays of the machine.</param>
/// <param name="Showing">The GPUs that come first for it.</param>
internal sealed record DesktopPlaces(Displays Displays, IReadOnlyList<Gpu> Showing);
