// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>
/// What a transaction is about to do, on disk before it does it: <c>/var/lib/neuron-os/passthrough.journal</c>.
/// Whoever finds one knows that somebody was interrupted.
/// </summary>
internal sealed record Journal
{
    internal static readonly TargetPath Path = TargetPath.Parse("/var/lib/neuron-os/passthrough.journal");

    /// <summary>False while the new contents are laid down beside the files: then nothing has changed yet. True once all are: then it is finished.</summary>
    public required bool IsCommitting { get; init; }

    /// <summary>The files, in the order in which they take their places.</summary>
    public required IReadOnlyList<JournalFile> Files { get; init; }

    /// <summary>The directories that are created for them, outermost first.</summary>
    public required IReadOnlyList<TargetPath> Created { get; init; }

    /// <summary>The directories that go at the end if they are empty, innermost first.</summary>
    public required IReadOnlyList<TargetPath> Abandoned { get; init; }

    /// <summary>Whether it can be what this program wrote: others can write there, and it decides which files are replaced.</summary>
    private bool IsFine =>
        this is { Files: not null, Created: not null, Abandoned: not null }
        && Files.All(file => file is not null && Untrusted.IsHash(file.Sha256Before) && Untrusted.IsHash(file.Sha256After))
        && Files.DistinctBy(file => file.Path).Count() == Files.Count;

    /// <summary>Null when there is none, or one that was never completed: then nothing was done.</summary>
    internal static Journal? Read(TargetRoot target)
    {
        if (target.ReadBytes(Path) is not { } bytes)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(bytes, JournalJson.Default.Journal) is { } journal && journal.IsFine
                ? journal
                : throw TargetFindings.JournalDamaged(Path);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            throw TargetFindings.JournalDamaged(Path);
        }
    }

    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, JournalJson.Default.Journal);
}
