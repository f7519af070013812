// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>
/// The files of a target as they will be once an interrupted transaction was finished, which is the first thing
/// that happens when a plan is applied.
/// </summary>
internal sealed class PendingFiles
{
    private readonly TargetRoot _target;
    private readonly Dictionary<string, string?> _pending;

    private PendingFiles(TargetRoot target, Dictionary<string, string?> pending)
    {
        _target = target;
        _pending = pending;
    }

    /// <summary>What was set up. Null when nothing was.</summary>
    internal PassthroughManifest? Manifest =>
        ReadText(PassthroughManifest.Path) is { } text ? PassthroughManifest.Parse(TargetText.Encode(text)) : null;

    internal static PendingFiles Read(TargetRoot target)
    {
        Dictionary<string, string?> pending = new(StringComparer.Ordinal);
        if (Journal.Read(target) is { IsCommitting: true } journal)
        {
            foreach (JournalFile file in journal.Files)
            {
                if (file.Sha256After is null)
                {
                    pending[file.Path] = null;
                }
                else if (TargetWriter.ReadWaiting(target, file.Path) is { } waiting && PassthroughManifest.Hash(waiting) == file.Sha256After)
                {
                    pending[file.Path] = TargetText.Decode(waiting);
                }
            }
        }

        return new PendingFiles(target, pending);
    }

    internal string? ReadText(string path) => _pending.TryGetValue(path, out string? text) ? text : _target.ReadText(path);
}
