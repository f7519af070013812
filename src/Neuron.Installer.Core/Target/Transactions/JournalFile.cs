// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>A file of a transaction.</summary>
/// <param name="Path">Absolute, as the target writes it.</param>
/// <param name="Sha256Before">What it was. Null when it did not exist.</param>
/// <param name="Sha256After">What it becomes. Null when it is deleted.</param>
internal sealed record JournalFile([property: JsonRequired] TargetPath Path, string? Sha256Before, string? Sha256After)
{
    /// <summary>
    /// Whether it stays although it was to go: in a file that somebody wrote meanwhile is still what was put in, and only
    /// what is remembered of it lets the next run take that out.
    /// </summary>
    /// <param name="areOthersForeign">Somebody wrote one of the others meanwhile.</param>
    internal bool IsNeededFor(bool areOthersForeign) => areOthersForeign && Sha256After is null && Path == PassthroughManifest.Path;
}
