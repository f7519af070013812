// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Settings;
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
    internal static readonly TargetPath Defaults = TargetPath.Parse("/etc/default/limine");

    private const string Variable = "KERNEL_CMDLINE[";
    private static readonly TargetPath s_dropIns = TargetPath.Parse("/etc/limine-entry-tool.d");
    private static readonly TargetPath s_dropIn = s_dropIns / "90-neuron-vfio.conf";

    internal static readonly IReadOnlyList<string> CommandLines = ["cmdline:", "kernel_cmdline:", "CMDLINE=", "KERNEL_CMDLINE="];
    internal static readonly IReadOnlyList<string> KernelPathKeys = ["path:", "kernel_path:", "KERNEL_PATH="];
    internal static readonly IReadOnlyList<string> ImagePathKeys = ["module_path:", "MODULE_PATH="];

    /// <summary>What names the EFI program of an entry.</summary>
    internal static readonly IReadOnlyList<string> ImageKeys = [.. KernelPathKeys, "image_path:", "IMAGE_PATH="];

    private static readonly string[] s_names = ["limine.conf", "limine.cfg"];
    private static readonly string[] s_programs = ["limine-mkinitcpio", "limine-update"];

    private static readonly string[] s_directories = ["", "limine", "boot/limine", "EFI/limine", "EFI/BOOT", "EFI/arch-limine"];

    public string Name => "limine";

    public IEnumerable<TargetPath> CommandLineFiles => [Defaults];

    public bool KeepsRescueEntryItself => true;

    public bool IsInstalled(TargetRoot target) => target.IsFile(Defaults) || Configurations(target).Any();

    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) =>
        // They make the images too, where limine-entry-tool keeps them on the EFI system partition, and their checksums.
        s_programs.FirstOrDefault(name => TargetPrograms.Find(target, name) is not null) is { } program && (evenIfNew || Configurations(target).Any())
            ? [new TargetCommand([program], TimeSpan.FromMinutes(10))]
            : [];

    /// <summary>The entries, and what limine-entry-tool makes them from where it is in the target.</summary>
    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<TargetPath, string?> read)
    {
        foreach (TargetPath path in Configurations(target))
        {
            foreach (LimineMenu.Entry entry in LimineMenu.Read(read(path) ?? "").Where(entry => OwnerOf(target, entry) == Ownership.Target))
            {
                yield return new CommandLinePlace(path, entry.Words, Reach.Kernel);
            }
        }

        if (s_programs.All(name => TargetPrograms.Find(target, name) is null))
        {
            yield break;
        }

        string all = All(target, read);
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
        foreach (TargetPath path in Configurations(draft.Target))
        {
            PlanEntries(draft, path);
        }
    }

    public IEnumerable<FileChange> ChangeSums(TargetRoot target, Func<TargetPath, string, string> change)
    {
        // What is yielded is written before the next one is asked for.
        foreach (TargetPath path in Configurations(target).ToArray())
        {
            string before = target.ReadText(path) ?? "";
            TargetPath mount = MountOf(target, path);
            yield return new FileChange(path, before, LimineSums.Change(before, name => target.Named(mount + name), change));
        }
    }

    public IEnumerable<Text> Problems(Readback proof) =>
        from path in Configurations(proof.Target)
        from entry in LimineMenu.Read(proof.Target.ReadText(path) ?? "")
        where OwnerOf(proof.Target, entry) == Ownership.Target
        from problem in proof.ParameterProblems(entry.Words, path, path)
        select problem;

    /// <summary>
    /// What limine-entry-tool makes entries from: <c>/etc/default/limine</c>, which has the last word, its drop-ins,
    /// or <c>/etc/kernel/cmdline</c> when none of them sets a command line.
    /// </summary>
    private static void PlanSource(PlanDraft draft)
    {
        TargetPath[] dropIns = [.. draft.Target.List(s_dropIns, ".conf").Where(path => path != s_dropIn)];
        TargetPath[] files = [.. dropIns, Defaults];
        // Only where the command line is set: on its own, ours would take the place of the one with the root.
        string[] names = [.. files.SelectMany(path => Set(draft, path)).Distinct()];
        List<string> lines = [];
        foreach (string name in names)
        {
            foreach (TargetPath path in files.Where(path => Set(draft, path).Contains(name)))
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
            draft.Generate(s_dropIn, draft.Own.Compose(["The kernel must be started with these parameters."], lines));
        }

        if (names.Length == 0 && (dropIns.Length > 0 || draft.Original(Defaults) is not null || s_programs.Any(name => TargetPrograms.Find(draft.Target, name) is not null)))
        {
            CommandLineEdit.CompleteFile(draft, SystemdBoot.CommandLine);
        }
    }

    /// <summary>The command lines that a file sets: <c>KERNEL_CMDLINE[default]</c>, or of one kernel.</summary>
    private static string[] Set(PlanDraft draft, TargetPath path) =>
        [.. ShellFile.Parse(draft.Planned(path) ?? "").Assignments.Select(a => a.Name).Where(name => name.StartsWith(Variable, StringComparison.Ordinal)).Distinct()];

    public IEnumerable<IReadOnlyList<string>> EntryWords(TargetRoot target, TargetPath mount) =>
        Configurations(target, mount).SelectMany(path => LimineMenu.Read(target.ReadText(path) ?? "")).Select(entry => entry.Words);

    /// <summary><c>module_path: boot():/initramfs#checksum</c>, beside the path of the kernel.</summary>
    public IEnumerable<EntryImage> EntryImages(TargetRoot target, TargetPath mount) =>
        from path in Configurations(target, mount)
        from entry in LimineMenu.Read(target.ReadText(path) ?? "")
        where EntryOwner.IsTarget(target, entry.Words)
        let kernel = entry.Values(KernelPathKeys).Select(LimineMenu.Path).FirstOrDefault() ?? ""
        from image in entry.Values(ImagePathKeys)
        select new EntryImage(LimineMenu.Path(image), kernel);

    internal static IEnumerable<TargetPath> Configurations(TargetRoot target) => BootPartitions.In(target).SelectMany(mount => Configurations(target, mount));

    /// <summary>Those on one boot partition.</summary>
    internal static IEnumerable<TargetPath> Configurations(TargetRoot target, TargetPath mount) =>
        s_directories.SelectMany(directory => s_names.Select(name => mount / directory / name)).Where(target.IsFile);

    private static void PlanEntries(PlanDraft draft, TargetPath path)
    {
        string original = draft.Original(path) ?? "";
        // As it was: an entry of ours that is taken back does not count.
        IReadOnlyList<LimineMenu.Entry> entries = LimineMenu.Read(original);
        LimineMenu.Entry[] own = [.. entries.Where(entry => OwnerOf(draft.Target, entry) == Ownership.Target)];
        foreach (LimineMenu.Entry entry in entries.Where(entry => OwnerOf(draft.Target, entry) == Ownership.Unknown))
        {
            draft.Find(TargetFindings.EntryNotAttributed(entry.Title, path));
        }

        string[] lines = original.Split('\n');
        Dictionary<string, ManifestEdit> edits = [];
        foreach (LimineMenu.Entry entry in own)
        {
            for (int i = entry.First; i < entry.First + entry.Lines.Count; i++)
            {
                foreach (string key in CommandLines)
                {
                    WordChanges changes = new();
                    lines[i] = KeyedLines.Change(lines[i], key, value => CommandLineEdit.Complete(draft, path, value, changes, entry.Words));
                    if (changes.Added.Count + changes.Removed.Count > 0)
                    {
                        ManifestEdit before = edits.GetValueOrDefault(key) ?? new ManifestEdit(key, [], []);
                        edits[key] = before with { Added = [.. before.Added.Union(changes.Added)], Removed = [.. before.Removed, .. changes.Removed] };
                    }
                }
            }
        }

        string text = WithoutSumsOfImages(draft, path, string.Join('\n', lines));
        List<ManifestEdit> all = [.. edits.Values];
        if (draft.Settings.RescueEntry && RescueEntries(draft, [.. LimineMenu.Read(text).Where(entry => own.Any(known => known.First == entry.First))]) is { Count: > 0 } rescue)
        {
            text += (text.EndsWith('\n') ? "" : "\n") + string.Join('\n', rescue) + "\n";
            draft.HasRescueEntry = true;
            all.Insert(0, new ManifestEdit(EditRemoval.WholeLines, rescue, []));
        }

        // limine-entry-tool enrols it again when it is told to.
        if (text != original && LimineSums.EnrolledIn(draft.Target, MountOf(draft.Target, path)) is { } program && !(IsRenewed(draft) && ShellVariable.In(draft.Original(Defaults) ?? "", "ENABLE_ENROLL_LIMINE_CONFIG").Words is ["yes"]))
        {
            draft.Find(TargetFindings.LimineEnrolled(program, path));
        }

        draft.Edit(path, ManifestFileKind.KeyWords, original, text, all);
    }

    /// <summary>Whether a program that writes the entries, and their checksums, is run afterwards.</summary>
    private static bool IsRenewed(PlanDraft draft) =>
        draft.Settings.Regenerate != Regenerate.Never && s_programs.Any(name => TargetPrograms.Find(draft.Target, name) is not null);

    /// <summary>An image that is made again has another checksum, and Limine stops at a wrong one.</summary>
    private static string WithoutSumsOfImages(PlanDraft draft, TargetPath path, string text)
    {
        if (draft.Settings.Regenerate == Regenerate.Never || IsRenewed(draft))
        {
            return text;
        }

        (uint, uint, ulong)?[] images = [.. draft.ImagesMadeAgain.Select(draft.Target.Identity)];
        TargetPath mount = MountOf(draft.Target, path);
        return LimineSums.Change(text, name => draft.Target.Named(mount + name), (file, sum) => draft.Target.Identity(file) is { } identity && images.Contains(identity) ? "" : sum);
    }

    private static TargetPath MountOf(TargetRoot target, TargetPath path) =>
        BootPartitions.In(target).Where(path.IsIn).OrderByDescending(mount => mount.Text.Length).First();

    /// <summary>Entries at the end, one for each kernel.</summary>
    private static List<string> RescueEntries(PlanDraft draft, IReadOnlyList<LimineMenu.Entry> entries)
    {
        List<string> rescue = [];
        string? first = null;
        HashSet<string> kernels = [];
        foreach (LimineMenu.Entry entry in entries)
        {
            string kernel = entry.Values(KernelPathKeys).Select(LimineMenu.Path).FirstOrDefault() ?? "";
            string body = string.Join('\n', entry.Lines.Skip(1));
            if (CommandLines.SelectMany(key => KeyedLines.Values(body, key)).Any(KernelCommandLine.IsOpen) || (entry.Title.Contains("fallback", StringComparison.OrdinalIgnoreCase) && entries.Count > 1) || !kernels.Add(kernel))
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

            string title = CommandLineEdit.RescueTitle(draft.Target, first is null ? null : CommandLineEdit.KernelName(draft.Target, kernel) ?? entry.Title);
            first ??= title;
            IEnumerable<string> lines = body.Split('\n').Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#') && !line.TrimStart().StartsWith("${", StringComparison.Ordinal));
            rescue.AddRange(entry.Lines[0].TrimStart()[0] == '/'
                ? ["/" + title, $"    comment: {draft.Own.Mark[2..]}", .. lines]
                : [":" + title, $"    COMMENT={draft.Own.Mark[2..]}", .. lines]);
        }

        return rescue;
    }

    /// <summary>What limine-entry-tool puts into its unified images. Null when its configuration does not say it whole.</summary>
    internal static string? CommandLineOfImages(PlanDraft draft)
    {
        IReadOnlyList<string> words = ShellVariable.In(All(draft.Target, draft.Planned), Variable + "default]").Words;
        return RootFileSystem.Named(words) is null ? null : string.Join(' ', words);
    }

    /// <summary>What limine-entry-tool reads, in its order.</summary>
    private static string All(TargetRoot target, Func<TargetPath, string?> read) =>
        string.Join('\n', target.List(s_dropIns, ".conf").Append(s_dropIn).Distinct().Append(Defaults).Select(path => read(path) ?? ""));

    /// <summary>An entry that starts the unified image of another one with other words than those in it: Limine hands them on, and systemd-stub takes them.</summary>
    internal static IReadOnlyList<string> ImageEntry(PlanDraft draft, LimineMenu.Entry entry, string title, string commandLine)
    {
        string body = string.Join('\n', entry.Lines.Skip(1));
        foreach (string key in ImageKeys)
        {
            body = KeyedLines.Change(body, key, value => value.Split('#')[0]);
        }

        bool isNew = entry.Lines[0].TrimStart()[0] == '/';
        // Its comments are how limine-entry-tool knows it.
        IEnumerable<string> lines = body.Split('\n').Where(line => line.Trim() is { Length: > 0 } text && text[0] is not ('#' or '$')
            && !CommandLines.Append(isNew ? "comment:" : "COMMENT=").Any(key => KeyedLines.Values(line, key).Count > 0));
        return isNew
            ? ["/" + title, $"    comment: {draft.Own.Mark[2..]}", .. lines, "    cmdline: " + commandLine]
            : [":" + title, $"    COMMENT={draft.Own.Mark[2..]}", .. lines, "    CMDLINE=" + commandLine];
    }

    /// <summary>Which system an entry starts. Only where a root is named is it Linux that it starts.</summary>
    internal static Ownership OwnerOf(TargetRoot target, LimineMenu.Entry entry) =>
        RootFileSystem.Named(entry.Words) is null ? Ownership.Other : EntryOwner.Of(target, entry.Words);
}
