// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>The log that stays in the target, for whoever looks for a reason after the first start.</summary>
internal static class TargetLogFile
{
    /// <summary>A log that is longer began with something else; then its end is kept.</summary>
    private const int Longest = 1 << 20;

    /// <summary>Adds lines to a log, each with its time.</summary>
    /// <param name="target">The target.</param>
    /// <param name="path">The log.</param>
    /// <param name="lines">What to add.</param>
    /// <param name="isSecret">It tells of files that not everybody may read: then it is not for everybody either (0640).</param>
    /// <exception cref="TargetException">It could not be written.</exception>
    public static void Append(TargetRoot target, TargetPath path, IReadOnlyList<(DateTimeOffset Time, string Text)> lines, bool isSecret)
    {
        StringBuilder text = new(target.ReadText(path) ?? "");
        if (text.Length > Longest)
        {
            text.Remove(0, text.Length - Longest);
        }

        foreach ((DateTimeOffset time, string line) in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{time:yyyy-MM-dd'T'HH:mm:ss'Z'} neuron-vfio: {line}\n");
        }

        TargetWriter writer = new(target);
        if (path.Parent is { } directory)
        {
            writer.CreateDirectory(directory);
        }

        writer.Replace(path, Encoding.UTF8.GetBytes(text.ToString()), isSecret ? 0x1A0u : null);
    }
}
