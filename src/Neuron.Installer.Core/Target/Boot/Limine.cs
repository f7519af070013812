// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// Limine (its CONFIG.md): the <c>cmdline:</c> of the entries in <c>limine.conf</c>, and <c>/etc/default/limine</c>,
/// from which limine-entry-tool makes them.
/// </summary>
internal sealed class Limine : IBootLoader
{
    internal const string Defaults = "/etc/default/limine";

    private const string Variable = "KERNEL_CMDLINE[";
    private const string CommandLine = "cmdline:";

    internal static readonly IReadOnlyList<string> KernelPathKeys = ["path:", "kernel_path:"];
    internal static readonly IReadOnlyList<string> ImagePathKeys = ["module_path:"];

    private static readonly string[] s_directories = ["", "/limine", "/boot/limine", "/EFI/limine", "/EFI/BOOT", "/EFI/arch-limine"];

    public string Name => "limine";

    public bool IsInstalled(TargetRoot target) => target.IsFile(Defaults) || Configurations(target).Any();

    public TargetCommand? Regeneration(TargetRoot target, bool evenIfNew) =>
        // It makes the images too, where limine-entry-tool keeps them on the EFI system partition.
        Programs.Find(target, "limine-mkinitcpio") is not null && (evenIfNew || Configurations(target).Any())
            ? new TargetCommand(["limine-mkinitcpio"], TimeSpan.FromMinutes(10))
            : null;

    public void Plan(PlanDraft draft)
    {
        // Only where the command line is set: on its own, ours would take the place of the one with the root.
        foreach (string name in ShellFile.Parse(draft.Original(Defaults) ?? "").Assignments.Select(a => a.Name).Where(name => name.StartsWith(Variable, StringComparison.Ordinal)).Distinct())
        {
            ShellCommandLine.Complete(draft, Defaults, name);
        }

        foreach (string path in Configurations(draft.Target))
        {
            PlanEntries(draft, path);
        }
    }

    public IEnumerable<Text> Problems(Proof proof) =>
        from path in Configurations(proof.Target)
        from line in KeyedLines.Values(proof.Target.ReadText(path) ?? "", CommandLine)
        where HasRoot(line)
        from parameter in proof.Plan.Manifest?.KernelParameters ?? []
        where !KernelCommandLine.Words(line).Any(word => KernelWord.Says(word, parameter))
        select new Text("{0} lacks {1}.", path, parameter);

    private static IEnumerable<string> Configurations(TargetRoot target) => BootPartitions.In(target).SelectMany(mount => Configurations(target, mount));

    /// <summary>Those on one boot partition.</summary>
    internal static IEnumerable<string> Configurations(TargetRoot target, string mount) =>
        s_directories.Select(directory => $"{mount}{directory}/limine.conf").Where(target.IsFile);

    private static void PlanEntries(PlanDraft draft, string path)
    {
        string original = draft.Original(path) ?? "";
        List<string> added = [];
        List<string> removed = [];
        string text = KeyedLines.Change(original, CommandLine, line => HasRoot(line) ? CommandLineEdit.Complete(draft, path, line, added, removed) : line);
        List<ManifestEdit> edits = [new ManifestEdit(CommandLine, added, removed)];
        if (draft.Settings.RescueEntry && RescueEntry(draft, text) is { } rescue)
        {
            text += (text.EndsWith('\n') ? "" : "\n") + string.Join('\n', rescue) + "\n";
            draft.HasRescueEntry = true;
            edits.Insert(0, new ManifestEdit(HandInFile.WholeLines, rescue, []));
        }

        draft.Edit(path, ManifestFileKind.KeyWords, original, text, edits);
    }

    /// <summary>An entry at the end, made from the first one that starts Linux. Null when there is none.</summary>
    private static string[]? RescueEntry(PlanDraft draft, string text)
    {
        foreach (string[] entry in Entries(text))
        {
            string body = string.Join('\n', entry.Skip(1));
            if (!KeyedLines.Values(body, CommandLine).Any(HasRoot))
            {
                continue;
            }

            body = KeyedLines.Change(body, CommandLine, CommandLineEdit.Rescue);
            // A checksum behind the path would be wrong after the next kernel update.
            foreach (string key in KernelPathKeys.Concat(ImagePathKeys))
            {
                body = KeyedLines.Change(body, key, value => value.Split('#')[0]);
            }

            IEnumerable<string> lines = body.Split('\n').Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#'));
            return ["/" + CommandLineEdit.RescueTitle(draft.Target), $"    comment: {GeneratedFile.Mark[2..]}", .. lines];
        }

        return null;
    }

    /// <summary>The entries with their lines; the first line is the title, with a slash for each level.</summary>
    private static IEnumerable<string[]> Entries(string text)
    {
        List<string> entry = [];
        foreach (string line in text.Split('\n'))
        {
            if (line.TrimStart().StartsWith('/'))
            {
                if (entry.Count > 0)
                {
                    yield return [.. entry];
                }

                entry = [line];
            }
            else if (entry.Count > 0)
            {
                entry.Add(line);
            }
        }

        if (entry.Count > 0)
        {
            yield return [.. entry];
        }
    }

    private static bool HasRoot(string commandLine) =>
        KernelCommandLine.Words(commandLine).Any(word => word.StartsWith("root=", StringComparison.Ordinal));
}
