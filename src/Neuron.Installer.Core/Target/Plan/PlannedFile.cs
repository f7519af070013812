// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>A file of a plan.</summary>
internal sealed record PlannedFile
{
    /// <summary>Where it is.</summary>
    internal required TargetPath Path { get; init; }

    /// <summary>What kind of hand we have in it.</summary>
    internal required ManifestFileKind Kind { get; init; }

    /// <summary>What it was before our hand was in it.</summary>
    internal required string? Original { get; init; }

    /// <summary>What it becomes.</summary>
    internal required string? After { get; init; }

    /// <summary>What is put in and taken out.</summary>
    internal required IReadOnlyList<ManifestEdit> Edits { get; init; }

    /// <summary>The permissions when it is new. Null: the usual ones.</summary>
    internal UnixFileMode? Mode { get; init; }
}
