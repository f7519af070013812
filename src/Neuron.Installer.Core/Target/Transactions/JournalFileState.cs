// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>How far a file of a journal is. What the disk says counts, not what whoever wrote the journal meant to do.</summary>
/// <param name="File">The file.</param>
/// <param name="Current">The hash of what is in its place. Null when nothing is.</param>
/// <param name="Waiting">What lies beside it. Null when nothing does.</param>
internal sealed record JournalFileState(JournalFile File, string? Current, byte[]? Waiting)
{
    private readonly string? _waiting = Waiting is null ? null : PassthroughManifest.Hash(Waiting);

    /// <summary>It did not take its place yet.</summary>
    internal bool IsBefore => Current == File.Sha256Before && !IsAfter;

    /// <summary>It has taken its place.</summary>
    internal bool IsAfter => Current == File.Sha256After;

    /// <summary>Somebody else wrote it meanwhile.</summary>
    internal bool IsForeign => !IsBefore && !IsAfter;

    /// <summary>What it needs to take its place is there.</summary>
    internal bool CanGoForward => File.Sha256After is null || _waiting == File.Sha256After;

    /// <summary>What it was is there. The change put it where the new content had been waiting.</summary>
    internal bool CanGoBack => File.Sha256Before is null || _waiting == File.Sha256Before;

    internal static JournalFileState Of(TargetRoot target, JournalFile file) =>
        new(file, target.ReadBytes(file.Path) is { } bytes ? PassthroughManifest.Hash(bytes) : null, TargetWriter.ReadWaiting(target, file.Path));

    internal static IReadOnlyList<JournalFileState> Of(TargetRoot target, Journal journal) => [.. journal.Files.Select(file => Of(target, file))];

    /// <summary>Whether all can take their places; otherwise those that did go back.</summary>
    internal static bool CanBeFinished(IReadOnlyList<JournalFileState> states) => states.All(state => !state.IsBefore || state.CanGoForward);
}
