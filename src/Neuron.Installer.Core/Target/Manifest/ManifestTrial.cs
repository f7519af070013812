// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>A setup that is on trial until a start with it had a picture.</summary>
/// <param name="Tries">How many starts it has.</param>
/// <param name="IsHeadless">Whether no monitor was seen when it was set up.</param>
internal sealed record ManifestTrial(int Tries, bool IsHeadless);
