// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>The first lines of every file that is ours alone: who wrote it, why, and how to undo it.</summary>
internal static class GeneratedFile
{
    /// <summary>The line by which a file of ours is recognised.</summary>
    internal const string Mark = "# Written by the NeuronOS installer: GPU passthrough.";

    /// <summary>A file with <paramref name="purpose"/>, one comment line each, and then <paramref name="lines"/>.</summary>
    internal static string Compose(IEnumerable<string> purpose, IEnumerable<string> lines)
    {
        StringBuilder text = new();
        text.Append(Mark).Append('\n');
        foreach (string line in purpose)
        {
            text.Append("# ").Append(line).Append('\n');
        }

        text.Append("# Undo it with: neuron-hardware-detect revert --target /\n");
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Whether a file is ours.</summary>
    internal static bool IsOurs(string? text) => text is not null && text.Contains(Mark, StringComparison.Ordinal);
}
