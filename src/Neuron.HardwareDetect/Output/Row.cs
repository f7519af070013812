// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.HardwareDetect.Output;

/// <summary>A row of a table.</summary>
/// <param name="Tone">What the whole row means.</param>
/// <param name="Cells">What stands in its columns.</param>
internal sealed record Row(Tone Tone, params IReadOnlyList<string> Cells);
