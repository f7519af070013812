// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>
/// The files of a target as they will be once an interrupted transaction was finished or undone, which is the first
/// thing that happens when a plan is applied.
/// </summary>
internal sealed class PendingFiles
{
    private readonly TargetRoot _target;
    private readonly Dictionary<TargetPath, string?> _pending;

    private PendingFiles(TargetRoot target, Dictionary<TargetPath, string?> pending)
    {
        _target = target;
        _pending = pending;
    }

    /// <summary>What was set up. Null when nothing was.</summary>
    internal PassthroughManifest? Manifest =>
        ReadText(PassthroughManifest.Path) is { } text ? PassthroughManifest.Parse(TargetText.Encode(text)) : null;

    internal static PendingFiles Read(TargetRoot target)
    {
        Dictionary<TargetPath, string?> pending = [];
        if (Journal.Read(target) is { IsCommitting: true } journal)
        {
            IReadOnlyList<JournalFileState> states = JournalFileState.Of(target, journal);
            bool isFinished = JournalFileState.CanBeFinished(states);
            bool isForeign = states.Any(state => state.IsForeign);
            foreach (JournalFileState state in states)
            {
                bool changes = isFinished ? state.IsBefore && !state.File.IsNeededFor(isForeign) : state.IsAfter && state.CanGoBack;
                if (changes)
                {
                    bool isGone = (isFinished ? state.File.Sha256After : state.File.Sha256Before) is null;
                    pending[state.File.Path] = isGone ? null : TargetText.Decode(state.Waiting!);
                }
            }
        }

        return new PendingFiles(target, pending);
    }

    internal string? ReadText(TargetPath path) => _pending.TryGetValue(path, out string? text) ? text : _target.ReadText(path);
}
