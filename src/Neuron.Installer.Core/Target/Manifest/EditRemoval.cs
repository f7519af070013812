// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Formats;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Shell;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>Takes our hand out of a file that others changed since: our words and lines go, theirs stay.</summary>
internal static class EditRemoval
{
    /// <summary>In place of a variable: the words are whole lines.</summary>
    internal const string WholeLines = "line";

    /// <summary>The file without what is ours.</summary>
    /// <param name="text">The file as it is now.</param>
    /// <param name="file">What we did to it.</param>
    /// <returns>Null when nothing but ours was in it and it did not exist before.</returns>
    internal static string? TakeOut(string text, ManifestFile file)
    {
        foreach (ManifestEdit edit in file.Edits)
        {
            text = edit.Variable == WholeLines ? TakeOutEntries(text, edit.Added) : file.Kind switch
            {
                ManifestFileKind.Shell => TakeOutWords(text, edit, file.OriginalText),
                ManifestFileKind.Words => KernelCommandLine.RemoveInFile(text, KernelCommandLine.Once(edit.Added)),
                ManifestFileKind.JsonWords => KernelOptionsJson.Remove(text, KernelCommandLine.Once(edit.Added)),
                ManifestFileKind.KeyWords => TakeOutOfLines(text, file, line => KeyedLines.Remove(line, edit.Variable ?? "", edit.Added)),
                ManifestFileKind.QuotedWords => TakeOutOfLines(text, file, line => RefindLines.Remove(line, edit.Added)),
                ManifestFileKind.CommaList => KeyedLines.Change(text, edit.Variable ?? "", value => CommaList.Remove(value, edit.Added)),
                _ => TakeOutLines(text, edit.Added),
            };
        }

        return file.Sha256Before is null && string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string TakeOutWords(string text, ManifestEdit edit, string? original)
    {
        if (edit.Variable is not { } name)
        {
            return text;
        }

        string changed = ShellVariable.In(text, name).Remove(KernelCommandLine.Once(edit.Added)).Text;
        // A line that we added for a variable that was missing goes with its last word.
        return ShellVariable.In(original ?? "", name).IsAssigned
            ? changed
            : string.Concat(changed.Split('\n').Where(line => line != $"{name}=\"\"" && line != $"{name}=()").Select((line, i) => i == 0 ? line : "\n" + line));
    }

    /// <summary>A line that stood so before is not ours: the entry of another system may have the same words.</summary>
    private static string TakeOutOfLines(string text, ManifestFile file, Func<string, string> takeOut)
    {
        HashSet<string> before = [.. (file.OriginalText ?? "").Split('\n')];
        return string.Join('\n', text.Split('\n').Select(line => before.Contains(line) ? line : takeOut(line)));
    }

    /// <summary>
    /// Entries at the end of a menu, from their titles on. Other entries have lines like theirs, so only what stands
    /// together goes, the last first.
    /// </summary>
    private static string TakeOutEntries(string text, IReadOnlyList<string> lines)
    {
        List<string> left = [.. text.Split('\n')];
        for (int start = left.Count - 1; start >= 0; start--)
        {
            int count = 0;
            for (int i = 0; i < lines.Count && start + count < left.Count; i++)
            {
                // What was taken out of it since is not looked for.
                count += left[start + count] == lines[i] ? 1 : 0;
            }

            if (left[start] == lines[0] && count > 0)
            {
                left.RemoveRange(start, count);
                break;
            }
        }

        return string.Join('\n', left);
    }

    private static string TakeOutLines(string text, IReadOnlyList<string> lines)
    {
        List<string> left = [.. text.Split('\n')];
        foreach (string line in lines)
        {
            left.Remove(line);
        }

        return string.Join('\n', left);
    }
}
