// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>A file of a plan.</summary>
/// <param name="Path">Absolute, as the target writes it.</param>
/// <param name="Kind">What kind of hand we have in it.</param>
/// <param name="Original">What it was before our hand was in it.</param>
/// <param name="After">What it becomes.</param>
/// <param name="Edits">What is put in and taken out.</param>
/// <param name="Mode">The permissions when it is new.</param>
internal sealed record PlannedFile(
    string Path, ManifestFileKind Kind, string? Original, string? After, IReadOnlyList<ManifestEdit> Edits, UnixFileMode? Mode);
