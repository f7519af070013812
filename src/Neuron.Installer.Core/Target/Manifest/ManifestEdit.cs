// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>What was put into a file and taken out of it.</summary>
/// <param name="Variable">The variable or key whose value was changed, <c>line</c> for whole lines. Null when the words or lines stand in the file itself.</param>
/// <param name="Added">The words or lines that were put in.</param>
/// <param name="Removed">The words that were taken out because they contradict.</param>
internal sealed record ManifestEdit(string? Variable, IReadOnlyList<string> Added, IReadOnlyList<string> Removed);
