// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>What all boot loaders do to a kernel command line: take out what contradicts, add what is missing.</summary>
internal static class CommandLineEdit
{
    /// <summary>The command line as it shall be.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="path">The file it is in, for the findings.</param>
    /// <param name="text">The command line.</param>
    /// <param name="added">Takes what was put in.</param>
    /// <param name="removed">Takes what was taken out.</param>
    /// <param name="elsewhere">Words that the kernel gets from other lines as well.</param>
    internal static string Complete(
        PlanDraft draft, string path, string text, List<string> added, List<string> removed, IReadOnlyList<string>? elsewhere = null)
    {
        List<string> contradicting = [];
        string result = KernelCommandLine.Remove(text, word => Contradicts(draft, word), contradicting);
        FindIds(draft, path, KernelCommandLine.Words(result));
        IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, [.. KernelCommandLine.Words(result), .. elsewhere ?? []]);
        if (missing.Count > 0 && KernelCommandLine.IsOpen(text))
        {
            draft.Find(TargetFindings.FileRefused(path, "cmdline", ShellRefusal.NotUnderstood, missing));
            return text;
        }

        foreach (string word in contradicting.Distinct())
        {
            draft.Find(TargetFindings.ParameterRemoved(path, word));
        }

        removed.AddRange(contradicting);
        added.AddRange(missing.Where(word => !added.Contains(word)));
        return KernelCommandLine.Append(result, missing);
    }

    /// <summary>Says so when a command line tells vfio-pci other functions than we do: the command line wins.</summary>
    internal static void FindIds(PlanDraft draft, string path, IEnumerable<string> words)
    {
        string ours = ModprobeConf.Ids(draft.Binding);
        foreach (string word in words)
        {
            int equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && HostDrivers.Normalize(word[..equals]) == "vfio_pci.ids" && word[(equals + 1)..] != ours)
            {
                draft.Find(TargetFindings.IdsOnCommandLine(path, word));
            }
        }
    }

    /// <summary>Plans a file that is one command line and nothing else.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="path">The file.</param>
    /// <param name="instead">What to start from when there is no such file. Null: then there is nothing to do.</param>
    internal static void CompleteFile(PlanDraft draft, string path, string? instead = null)
    {
        string? original = draft.Original(path);
        if ((original ?? instead) is not { } text)
        {
            return;
        }

        List<string> added = [];
        List<string> removed = [];
        string after = InLastLine(text, (line, others) => Complete(draft, path, line, added, removed, KernelCommandLine.Words(others)), line => KernelCommandLine.Remove(line, word => Contradicts(draft, word), removed));
        if (original is null)
        {
            added = [.. KernelCommandLine.Words(after)];
        }

        draft.Edit(path, ManifestFileKind.Words, original, after, [new ManifestEdit(null, added, removed)]);
    }

    /// <summary>Plans to take out what contradicts, and adds nothing.</summary>
    internal static void RemoveContradictions(PlanDraft draft, string path)
    {
        string? original = draft.Original(path);
        List<string> removed = [];
        string after = KernelCommandLine.RemoveInFile(original ?? "", word => Contradicts(draft, word), removed);
        foreach (string word in removed.Distinct())
        {
            draft.Find(TargetFindings.ParameterRemoved(path, word));
        }

        FindIds(draft, path, KernelCommandLine.Words(KernelCommandLine.Uncommented(after)));
        if (removed.Count > 0)
        {
            draft.Edit(path, ManifestFileKind.Words, original, after, [new ManifestEdit(null, [], removed)]);
        }
    }

    /// <summary>Changes the last line of a file that counts, and each of the others in its own way. A file without comments is one line to everybody.</summary>
    private static string InLastLine(string text, Func<string, string, string> change, Func<string, string> changeOther)
    {
        string[] lines = text.Split('\n');
        int last = Array.FindLastIndex(lines, line => !KernelCommandLine.IsComment(line) && !string.IsNullOrWhiteSpace(line));
        if (last < 0 || !lines.Any(KernelCommandLine.IsComment))
        {
            return last < 0 && lines.Any(KernelCommandLine.IsComment) ? text : change(text, "");
        }

        for (int i = 0; i < last; i++)
        {
            lines[i] = KernelCommandLine.IsComment(lines[i]) ? lines[i] : changeOther(lines[i]);
        }

        lines[last] = change(lines[last], KernelCommandLine.Uncommented(string.Join('\n', lines.Take(last))));
        return string.Join('\n', lines);
    }

    internal static bool Contradicts(PlanDraft draft, string word) => draft.Binding.ContradictingParameters.Any(parameter => KernelWord.Says(word, parameter));

    /// <summary>The command line of an entry without passthrough.</summary>
    internal static string Rescue(string commandLine) =>
        KernelCommandLine.Append(commandLine, [.. KernelWord.Rescue.Except(KernelCommandLine.Words(commandLine))]);

    /// <summary>What such an entry is called.</summary>
    internal static string RescueTitle(TargetRoot target) => $"{OsRelease.Name(target)} (no GPU passthrough)";
}
