// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// Limine (its CONFIG.md): the <c>cmdline:</c> of the entries in <c>limine.conf</c>, or <c>CMDLINE=</c> in the
/// <c>limine.cfg</c> of versions before 8, and what limine-entry-tool makes them from.
/// </summary>
internal sealed class Limine : IBootLoader
{
    internal const string Defaults = "/etc/default/limine";

    private const string Variable = "KERNEL_CMDLINE[";
    private const string DropIns = "/etc/limine-entry-tool.d";
    private const string DropIn = DropIns + "/90-neuron-vfio.conf";

    internal static readonly IReadOnlyList<string> CommandLines = ["cmdline:", "kernel_cmdline:", "CMDLINE=", "KERNEL_CMDLINE="];
    internal static readonly IReadOnlyList<string> KernelPathKeys = ["path:", "kernel_path:", "KERNEL_PATH="];
    internal static readonly IReadOnlyList<string> ImagePathKeys = ["module_path:", "MODULE_PATH="];

    private static readonly string[] s_names = ["limine.conf", "limine.cfg"];
    private static readonly string[] s_programs = ["limine-mkinitcpio", "limine-update"];

    private static readonly string[] s_directories = ["", "/limine", "/boot/limine", "/EFI/limine", "/EFI/BOOT", "/EFI/arch-limine"];

    public string Name => "limine";

    public bool IsInstalled(TargetRoot target) => target.IsFile(Defaults) || Configurations(target).Any();

    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) =>
        // They make the images too, where limine-entry-tool keeps them on the EFI system partition, and their checksums.
        s_programs.FirstOrDefault(name => TargetPrograms.Find(target, name) is not null) is { } program && (evenIfNew || Configurations(target).Any())
            ? [new TargetCommand([program], TimeSpan.FromMinutes(10))]
            : [];

    /// <summary>The entries, and what limine-entry-tool makes them from where it is in the target.</summary>
    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<string, string?> read)
    {
        foreach (string path in Configurations(target))
        {
            string text = read(path) ?? "";
            foreach (string line in CommandLines.SelectMany(key => KeyedLines.Values(text, key)).Where(line => StartsSystem(target, line)))
            {
                yield return new CommandLinePlace(path, KernelCommandLine.Words(line), Reach.Kernel);
            }
        }

        if (s_programs.All(name => TargetPrograms.Find(target, name) is null))
        {
            yield break;
        }

        string all = string.Join('\n', target.List(DropIns, ".conf").Append(DropIn).Distinct().Append(Defaults).Select(path => read(path) ?? ""));
        string[] names = [.. ShellFile.Parse(all).Assignments.Select(a => a.Name).Where(name => name.StartsWith(Variable, StringComparison.Ordinal)).Distinct()];
        foreach (string name in names)
        {
            yield return new CommandLinePlace(Defaults, ShellVariable.In(all, name).Words, Reach.Kernel);
        }

        if (names.Length == 0 && read(SystemdBoot.CommandLine) is { } commandLine)
        {
            yield return new CommandLinePlace(SystemdBoot.CommandLine, KernelCommandLine.Words(commandLine), Reach.Kernel);
        }
    }

    public void Plan(PlanDraft draft)
    {
        PlanSource(draft);
        foreach (string path in Configurations(draft.Target))
        {
            PlanEntries(draft, path);
        }
    }

    public IEnumerable<Text> Problems(Readback proof) =>
        from path in Configurations(proof.Target)
        let text = proof.Target.ReadText(path) ?? ""
        from key in CommandLines
        from line in KeyedLines.Values(text, key)
        where StartsSystem(proof.Target, line)
        from problem in proof.ParameterProblems(KernelCommandLine.Words(line), path, path)
        select problem;

    /// <summary>
    /// What limine-entry-tool makes entries from: <c>/etc/default/limine</c>, which has the last word, its drop-ins,
    /// or <c>/etc/kernel/cmdline</c> when none of them sets a command line.
    /// </summary>
    private static void PlanSource(PlanDraft draft)
    {
        string[] dropIns = [.. draft.Target.List(DropIns, ".conf").Where(path => path != DropIn)];
        string[] files = [.. dropIns, Defaults];
        // Only where the command line is set: on its own, ours would take the place of the one with the root.
        string[] names = [.. files.SelectMany(path => Set(draft, path)).Distinct()];
        List<string> lines = [];
        foreach (string name in names)
        {
            foreach (string path in files.Where(path => Set(draft, path).Contains(name)))
            {
                ShellCommandLine.RemoveContradictions(draft, path, name);
            }

            IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, [.. files.SelectMany(path => ShellVariable.In(draft.Planned(path) ?? "", name).Words)]);
            if (Set(draft, Defaults).Contains(name))
            {
                ShellCommandLine.Append(draft, Defaults, name, missing);
            }
            else if (missing.Count > 0)
            {
                lines.Add($"{name}+=\" {string.Join(' ', missing)}\"");
            }
        }

        if (lines.Count > 0)
        {
            draft.Generate(DropIn, GeneratedFile.Compose(["The kernel must be started with these parameters."], lines));
        }

        if (names.Length == 0 && (dropIns.Length > 0 || draft.Original(Defaults) is not null || s_programs.Any(name => TargetPrograms.Find(draft.Target, name) is not null)))
        {
            CommandLineEdit.CompleteFile(draft, SystemdBoot.CommandLine);
        }
    }

    /// <summary>The command lines that a file sets: <c>KERNEL_CMDLINE[default]</c>, or of one kernel.</summary>
    private static string[] Set(PlanDraft draft, string path) =>
        [.. ShellFile.Parse(draft.Planned(path) ?? "").Assignments.Select(a => a.Name).Where(name => name.StartsWith(Variable, StringComparison.Ordinal)).Distinct()];

    private static IEnumerable<string> Configurations(TargetRoot target) => BootPartitions.In(target).SelectMany(mount => Configurations(target, mount));

    /// <summary>Those on one boot partition.</summary>
    internal static IEnumerable<string> Configurations(TargetRoot target, string mount) =>
        s_directories.SelectMany(directory => s_names.Select(name => $"{mount}{directory}/{name}")).Where(target.IsFile);

    private static void PlanEntries(PlanDraft draft, string path)
    {
        string original = draft.Original(path) ?? "";
        string text = original;
        List<ManifestEdit> edits = [];
        foreach (string key in CommandLines)
        {
            List<string> added = [];
            List<string> removed = [];
            text = KeyedLines.Change(text, key, line => StartsSystem(draft.Target, line) ? CommandLineEdit.Complete(draft, path, line, added, removed) : line);
            edits.Add(new ManifestEdit(key, added, removed));
        }

        if (draft.Settings.RescueEntry && RescueEntry(draft, text) is { } rescue)
        {
            text += (text.EndsWith('\n') ? "" : "\n") + string.Join('\n', rescue) + "\n";
            draft.HasRescueEntry = true;
            edits.Insert(0, new ManifestEdit(EditRemoval.WholeLines, rescue, []));
        }

        draft.Edit(path, ManifestFileKind.KeyWords, original, text, edits);
    }

    /// <summary>An entry at the end, made from the first one that starts Linux. Null when there is none.</summary>
    private static string[]? RescueEntry(PlanDraft draft, string text)
    {
        foreach (string[] entry in Entries(text))
        {
            string body = string.Join('\n', entry.Skip(1));
            if (!CommandLines.Any(key => KeyedLines.Values(body, key).Any(line => StartsSystem(draft.Target, line) && !KernelCommandLine.IsOpen(line))))
            {
                continue;
            }

            foreach (string key in CommandLines)
            {
                body = KeyedLines.Change(body, key, CommandLineEdit.Rescue);
            }

            // A checksum behind the path would be wrong after the next kernel update.
            foreach (string key in KernelPathKeys.Concat(ImagePathKeys))
            {
                body = KeyedLines.Change(body, key, value => value.Split('#')[0]);
            }

            IEnumerable<string> lines = body.Split('\n').Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#'));
            return entry[0].TrimStart()[0] == '/'
                ? ["/" + CommandLineEdit.RescueTitle(draft.Target), $"    comment: {GeneratedFile.Mark[2..]}", .. lines]
                : [":" + CommandLineEdit.RescueTitle(draft.Target), $"    COMMENT={GeneratedFile.Mark[2..]}", .. lines];
        }

        return null;
    }

    /// <summary>The entries with their lines; the first line is the title, with a slash for each level.</summary>
    private static IEnumerable<string[]> Entries(string text)
    {
        List<string> entry = [];
        foreach (string line in text.Split('\n'))
        {
            if (line.TrimStart() is ['/' or ':', ..])
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

    /// <summary>Whether a command line starts the target: it names its root, or a macro may.</summary>
    private static bool StartsSystem(TargetRoot target, string commandLine) =>
        commandLine.Contains("${", StringComparison.Ordinal)
        || (EntryOwner.IsTarget(target, KernelCommandLine.Words(commandLine)) && KernelCommandLine.Words(commandLine).Any(word => word.StartsWith("root=", StringComparison.Ordinal) || word.StartsWith("zfs=", StringComparison.Ordinal)));
}
