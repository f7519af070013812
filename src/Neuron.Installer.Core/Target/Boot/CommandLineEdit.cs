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
    /// <param name="changes">Takes what was put in and what was taken out.</param>
    /// <param name="elsewhere">Words that the kernel gets from other lines as well.</param>
    internal static string Complete(PlanDraft draft, TargetPath path, string text, WordChanges changes, IReadOnlyList<string>? elsewhere = null)
    {
        List<string> contradicting = [];
        string result = KernelCommandLine.Remove(text, word => Contradicts(draft, word), contradicting);
        FindOlderSetup(draft, path, KernelCommandLine.Words(result));
        IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, [.. KernelCommandLine.Words(result), .. elsewhere ?? []]);
        if (missing.Count > 0 && KernelCommandLine.IsOpen(text))
        {
            draft.Find(TargetFindings.FileRefused(path, "cmdline", ShellRefusal.NotUnderstood, missing));
            return text;
        }

        FindRemoved(draft, path, contradicting);
        changes.Removed.AddRange(contradicting);
        changes.Added.AddRange(missing.Where(word => !changes.Added.Contains(word)));
        return KernelCommandLine.Append(result, missing);
    }

    /// <summary>Plans a file that is one command line and nothing else.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="path">The file.</param>
    /// <param name="instead">What to start from when there is no such file. Null: then there is nothing to do.</param>
    internal static void CompleteFile(PlanDraft draft, TargetPath path, string? instead = null)
    {
        string? original = draft.Original(path);
        // A link to /proc/cmdline is what the running kernel was started with, and nothing to write.
        if ((original ?? instead) is not { } text || draft.Target.IsSpecial(path))
        {
            return;
        }

        WordChanges changes = new();
        string after = InLastLine(text, (line, others) => Complete(draft, path, line, changes, KernelCommandLine.Words(others)), line => KernelCommandLine.Remove(line, word => Contradicts(draft, word), changes.Removed));
        ManifestEdit edit = original is null ? new ManifestEdit(null, [.. KernelCommandLine.Words(after)], changes.Removed) : changes.ToEdit();
        draft.Edit(path, ManifestFileKind.Words, original, after, [edit]);
    }

    /// <summary>Plans to take out what contradicts, and adds nothing.</summary>
    internal static void RemoveContradictions(PlanDraft draft, TargetPath path)
    {
        string? original = draft.Original(path);
        List<string> removed = [];
        string after = KernelCommandLine.RemoveInFile(original ?? "", word => Contradicts(draft, word), removed);
        FindRemoved(draft, path, removed);
        FindOlderSetup(draft, path, KernelCommandLine.Words(KernelCommandLine.Uncommented(after)));
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

    /// <summary>Whether a word keeps the IOMMU off or would have vfio-pci take other functions, or none: it goes, and comes back when the setup is undone.</summary>
    internal static bool Contradicts(PlanDraft draft, string word) =>
        draft.Binding.ContradictingParameters.Any(parameter => KernelWord.Says(word, parameter))
        || (draft.Binding.Gpus.Count > 0 && OlderSetup(draft, word) == true);

    /// <summary>Says what was taken out of a file.</summary>
    internal static void FindRemoved(PlanDraft draft, TargetPath path, IEnumerable<string> words)
    {
        foreach (string word in words.Distinct())
        {
            draft.Find(KernelWord.IsVfioIds(word) ? TargetFindings.IdsReplaced(path, word) : TargetFindings.ParameterRemoved(path, word));
        }
    }

    /// <summary>Says so when a word of an older setup cannot be judged, and counts more than what is set up here.</summary>
    internal static void FindOlderSetup(PlanDraft draft, TargetPath path, IEnumerable<string> words)
    {
        foreach (string word in words.Where(word => OlderSetup(draft, word) == false))
        {
            draft.Find(TargetFindings.IdsOnCommandLine(path, word));
        }
    }

    /// <summary>Whether the ids stand on the command line.</summary>
    internal static bool HasIds(PlanDraft draft) => draft.Parameters.Any(KernelWord.IsVfioIds);

    /// <summary>
    /// Whether a word belongs to another setup of passthrough. True: ours takes its place. False: it is also about
    /// something else, so its owner has to look. kmod puts what is on the command line behind modprobe.d's options.
    /// </summary>
    private static bool? OlderSetup(PlanDraft draft, string word)
    {
        (string name, IReadOnlyList<string> values) = (Name(word), KernelParameter.Parse(word).Values);
        switch (name)
        {
            case KernelWord.VfioIdsName:
                return values.Count > 0 && string.Join(',', values) != ModprobeConf.Ids(draft.Binding) ? true : draft.Binding.Binding == Settings.Binding.Address ? true : null;
            case "pci_stub.ids":
                return Part(values, value => draft.Binding.Functions.Any(function => value.StartsWith(function.Id.ToString(), StringComparison.OrdinalIgnoreCase)));
            case "module_blacklist" or "modprobe.blacklist" or "rd.driver.blacklist":
                return Part(values, value => HostDrivers.Normalize(value) is "vfio_pci" or "vfio" or "vfio_iommu_type1" or "vfio_pci_core");
            case "neuron.passthrough":
                return true;
            default:
                return null;
        }
    }

    /// <summary>True: all. False: some. Null: none.</summary>
    private static bool? Part(IReadOnlyList<string> values, Func<string, bool> isMeant) =>
        values.Count > 0 && values.All(isMeant) ? true : values.Any(isMeant) ? false : null;

    private static string Name(string word) => KernelParameter.Parse(word).Name;

    /// <summary>The command line of an entry without passthrough.</summary>
    internal static string Rescue(string commandLine) =>
        KernelCommandLine.Append(WithoutIds(commandLine), [.. KernelWord.Rescue.Except(KernelCommandLine.Words(commandLine))]);

    /// <summary>A vfio-pci that is built into the kernel is no module that could be kept from loading: only without its ids it takes nothing.</summary>
    private static string WithoutIds(string commandLine) => KernelCommandLine.Remove(commandLine, KernelWord.IsVfioIds);

    /// <summary>What such an entry is called.</summary>
    /// <param name="target">The target.</param>
    /// <param name="kernel">Which kernel it starts, to tell it from others. Null for the first.</param>
    internal static string RescueTitle(TargetRoot target, string? kernel = null) =>
        OsRelease.Name(target) + (kernel is null ? " " : $", with Linux {kernel} ") + RescueTitleEnd;

    /// <summary>How the titles of entries without passthrough end, whatever wrote them.</summary>
    internal const string RescueTitleEnd = "(no GPU passthrough: all graphics cards for this computer)";

    /// <summary>Whether a title is one of ours, also of an earlier version.</summary>
    internal static bool IsRescueTitle(string title) =>
        title.TrimEnd().EndsWith(RescueTitleEnd, StringComparison.Ordinal) || title.TrimEnd().EndsWith("(no GPU passthrough)", StringComparison.Ordinal);

    /// <summary>What a kernel is called, by its path: its package, or its version. Null when it is none that is installed.</summary>
    internal static string? KernelName(TargetRoot target, string path) =>
        InstalledKernel.Of(path.Replace('\\', '/'), InstalledKernel.In(target)) is { } kernel ? kernel.Package ?? kernel.Version : null;
}
