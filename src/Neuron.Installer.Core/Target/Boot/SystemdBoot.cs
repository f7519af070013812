// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// systemd-boot, and whatever else reads Boot Loader Specification entries, as Fedora's GRUB does: the entries
/// there are, and <c>/etc/kernel/cmdline</c>, from which kernel-install makes the next ones.
/// </summary>
/// <remarks>The Boot Loader Specification of the UAPI group; kernel-install(8).</remarks>
internal sealed class SystemdBoot : IBootLoader
{
    internal const string CommandLine = "/etc/kernel/cmdline";
    internal const string Plugin = "/etc/kernel/install.d/91-neuron-no-passthrough.install";

    private const string VendorCommandLine = "/usr/lib/kernel/cmdline";
    private const string CommandLineDropIns = "/etc/kernel/cmdline.d";
    private const string CommandLineDropIn = CommandLineDropIns + "/90-neuron-vfio.conf";
    private const string Options = "options";

    /// <summary>Behind the name of the entry it stems from. A tilde sorts before everything, which here means behind it in the menu.</summary>
    internal const string RescueSuffix = GeneratedFile.RescueEntryEnd;

    private const UnixFileMode PluginMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Name => "systemd-boot";

    public TrialCount Trial => TrialCount.InEntryNames;

    public bool KeepsRescueEntryItself => true;

    public bool IsInstalled(TargetRoot target) =>
        BootPartitions.In(target).Any(mount => target.IsFile(mount + "/loader/loader.conf"))
        || BootPartitions.Files(target, BootPartitions.Entries, ".conf").Any();

    /// <summary>The entries are completed as they are, so there is nothing to run.</summary>
    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) => [];

    /// <summary>The entries; without one, what kernel-install makes the next from.</summary>
    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<string, string?> read)
    {
        foreach (string path in OwnEntries(target))
        {
            if (read(path) is { } text && IsKernel(text))
            {
                yield return new CommandLinePlace(path, [.. KeyedLines.Values(text, Options).SelectMany(KernelCommandLine.Words)], Reach.Kernel);
            }
        }

        if (TargetPrograms.Find(target, "kernel-install") is not null)
        {
            string[] files = [CommandLine, .. target.List(CommandLineDropIns, ".conf").Append(CommandLineDropIn).Distinct()];
            yield return new CommandLinePlace(CommandLine, [.. files.SelectMany(path => KernelCommandLine.Words(read(path) ?? ""))], Reach.NextKernel, "kernel-install add");
        }
    }

    /// <summary>Boot Loader Specification, type 1.</summary>
    public IEnumerable<IReadOnlyList<string>> EntryWords(TargetRoot target, string mount) =>
        from path in target.List(mount + BootPartitions.Entries, ".conf")
        select KeyedLines.Values(target.ReadText(path) ?? "", Options).SelectMany(KernelCommandLine.Words).ToArray();

    /// <summary><c>linux</c> and <c>initrd</c>, from the root of the partition.</summary>
    public IEnumerable<EntryImage> EntryImages(TargetRoot target, string mount) =>
        from path in target.List(mount + BootPartitions.Entries, ".conf")
        where path[mount.Length + BootPartitions.Entries.Length + 1] != '.'
        let text = target.ReadText(path) ?? ""
        where EntryOwner.IsTarget(target, text, path)
        let kernel = string.Join(' ', KeyedLines.Values(text, "linux").Take(1)).Trim()
        // One image a line; Fedora's GRUB takes several.
        from image in KeyedLines.Values(text, "initrd").SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        select new EntryImage(image, kernel);

    /// <summary>The entries that start this system, without those of ours beside them.</summary>
    private static IEnumerable<string> OwnEntries(TargetRoot target) =>
        BootPartitions.Files(target, BootPartitions.Entries, ".conf")
            .Where(path => !path.EndsWith(RescueSuffix, StringComparison.Ordinal) && EntryOwner.IsTarget(target, target.ReadText(path) ?? "", path));

    /// <summary>
    /// Whether an entry starts a kernel with the options in it: <c>linux</c>, or <c>efi</c> with a root among the
    /// options, which is how the kernel's own EFI loader is started by hand. Any other <c>efi</c> is another program.
    /// </summary>
    private static bool IsKernel(string entry) =>
        KeyedLines.Values(entry, "linux").Count > 0
        || (KeyedLines.Values(entry, "efi").Count > 0 && KeyedLines.Values(entry, Options).SelectMany(KernelCommandLine.Words).Any(word => word.StartsWith("root=", StringComparison.Ordinal)));

    public void Plan(PlanDraft draft)
    {
        if (draft.Target.IsDirectory(CommandLineDropIns))
        {
            const string Path = CommandLineDropIn;
            string[] others = [.. draft.Target.List(CommandLineDropIns, ".conf")
                .Prepend(CommandLine)
                .Where(path => path != Path && draft.Original(path) is not null)];
            foreach (string path in others)
            {
                CommandLineEdit.RemoveContradictions(draft, path);
            }

            IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, [.. others.SelectMany(path => KernelCommandLine.Words(draft.Planned(path) ?? ""))]);
            if (missing.Count > 0)
            {
                // No comment: every word of it goes to the kernel.
                draft.Edit(Path, ManifestFileKind.Words, draft.Original(Path), string.Join(' ', missing) + "\n", [new ManifestEdit(null, missing, [])]);
            }
        }
        else
        {
            CommandLineEdit.CompleteFile(draft, CommandLine, draft.Original(VendorCommandLine) ?? OfEntries(draft));
        }

        // An entry of ours is made from another one, which must be complete first.
        string[] entries = [.. BootPartitions.Files(draft.Target, BootPartitions.Entries, ".conf").Where(path => !path.EndsWith(RescueSuffix, StringComparison.Ordinal))];
        string[] own = [.. entries.Where(path => EntryOwner.IsTarget(draft.Target, draft.Original(path) ?? "", path))];
        // The default has the plain name, otherwise the newest, as the first one of GRUB's.
        string[] named = [.. own.Where(path => HasCompanion(path) && IsKernel(draft.Original(path) ?? "")).Order(VersionOrder.Instance)];
        string? plain = named.LastOrDefault(path => IsDefault(draft.Target, path)) ?? named.LastOrDefault();
        foreach (string path in own)
        {
            PlanEntry(draft, path, isPlain: path == plain);
        }

        foreach (string path in entries.Where(path => EntryOwner.Of(draft.Target, draft.Original(path) ?? "", path) == Ownership.Unknown))
        {
            draft.Find(TargetFindings.EntryNotAttributed(string.Join(' ', KeyedLines.Values(draft.Original(path) ?? "", "title")), path));
        }
    }

    /// <summary>The entries of later kernels, which are made by scripts of ours and from what we put into the configuration.</summary>
    public void TakeBackLater(PlanDraft draft)
    {
        if (draft.Previous is not { } previous)
        {
            return;
        }

        HashSet<string> known = [.. previous.Files.Select(file => file.Path), .. draft.Files.Select(file => file.Path)];
        string[] sources = [CommandLine, CommandLineDropIn, SdbootManage.Configuration];
        string[] words = [.. previous.Files.Where(file => sources.Contains(file.Path.Text)).SelectMany(file => file.Edits).SelectMany(edit => edit.Added).Distinct()];
        foreach (string path in BootPartitions.Files(draft.Target, BootPartitions.Entries, ".conf").Where(path => !known.Contains(path)))
        {
            string text = draft.Current(path) ?? "";
            if (!EntryOwner.IsTarget(draft.Target, text, path))
            {
                continue;
            }

            if (GeneratedFile.IsRescueEntry(path, text))
            {
                draft.Set(new PlannedFile { Path = TargetPath.ForWriting(path), Kind = ManifestFileKind.Generated, Original = null, After = null, Edits = [] });
            }
            else if (draft.Binding.Gpus.Count == 0)
            {
                string without = KeyedLines.Remove(text, Options, words);
                draft.Set(new PlannedFile { Path = TargetPath.ForWriting(path), Kind = ManifestFileKind.KeyWords, Original = without, After = without, Edits = [] });
            }
        }
    }

    public IEnumerable<Text> Problems(Readback proof)
    {
        foreach (string path in BootPartitions.Files(proof.Target, BootPartitions.Entries, ".conf"))
        {
            string text = proof.Target.ReadText(path) ?? "";
            if (!EntryOwner.IsTarget(proof.Target, text, path) || !IsKernel(text))
            {
                continue;
            }

            string[] words = [.. KeyedLines.Values(text, Options).SelectMany(KernelCommandLine.Words)];
            foreach (Text problem in proof.ParameterProblems(words, path, path))
            {
                yield return problem;
            }
        }
    }

    /// <summary>
    /// Where kernel-install finds no command line it takes that of the running kernel, which in an installer is the
    /// live medium's, and after a start without passthrough has the words for that. So it gets the one of its newest entry.
    /// </summary>
    private static string? OfEntries(PlanDraft draft)
    {
        if (TargetPrograms.Find(draft.Target, "kernel-install") is null)
        {
            return null;
        }

        IReadOnlyList<InstalledKernel> kernels = InstalledKernel.In(draft.Target);
        string? entry = BootPartitions.Files(draft.Target, BootPartitions.Entries, ".conf")
            .Where(path => !path.EndsWith(RescueSuffix, StringComparison.Ordinal))
            .Select(path => (Path: path, Text: draft.Original(path) ?? ""))
            .Where(found => EntryOwner.IsTarget(draft.Target, found.Text, found.Path))
            // In its layout the kernel stands in a folder of its version.
            .Where(found => kernels.Any(kernel => KeyedLines.Values(found.Text, "linux").Any(linux => linux.TrimEnd().EndsWith($"/{kernel.Version}/linux", StringComparison.Ordinal))))
            .OrderBy(found => found.Path, VersionOrder.Instance)
            .Select(found => string.Join(' ', KeyedLines.Values(found.Text, Options)))
            .LastOrDefault(options => KernelCommandLine.Words(options).Any(word => word.StartsWith("root=", StringComparison.Ordinal)));
        // It adds this one by itself.
        return entry is null ? null : KernelCommandLine.Remove(entry, word => word.StartsWith("systemd.machine_id=", StringComparison.Ordinal)) + "\n";
    }

    /// <summary>Whether loader.conf names the entry: whole, or with a star at the end.</summary>
    private static bool IsDefault(TargetRoot target, string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        string loader = target.ReadText(path[..^(BootPartitions.Entries.Length + 1 + name.Length)] + "/loader/loader.conf") ?? "";
        return KeyedLines.Values(loader, "default").Select(value => value.Trim()).LastOrDefault() is { Length: > 0 } named
            && (named.EndsWith('*') ? name.StartsWith(named[..^1], StringComparison.Ordinal) : name == named || name == named + ".conf");
    }

    /// <summary>A fallback entry has the same kernel as another one.</summary>
    private static bool HasCompanion(string path) => !path.Contains("fallback", StringComparison.Ordinal);

    private static void PlanEntry(PlanDraft draft, string path, bool isPlain)
    {
        string? original = draft.Original(path);
        if (original is null || !IsKernel(original) || KeyedLines.Values(original, "title").Any(CommandLineEdit.IsRescueTitle))
        {
            return;
        }

        IReadOnlyList<string> values = KeyedLines.Values(original, Options);
        WordChanges changes = new();
        int last = values.Count - 1;
        int index = 0;
        string after = KeyedLines.Change(original, Options, value => index++ == last
            ? CommandLineEdit.Complete(draft, path, value, changes, [.. values.Take(last).SelectMany(KernelCommandLine.Words)])
            : value);
        if (last < 0)
        {
            changes.Added.AddRange(draft.Parameters);
            after = original + (original.EndsWith('\n') ? "" : "\n") + $"{Options} {string.Join(' ', changes.Added)}\n";
        }

        draft.Edit(path, ManifestFileKind.KeyWords, original, after, [changes.ToEdit(Options)]);
        if (draft.Settings.RescueEntry && IsRead(draft.Target) && HasCompanion(path) && !KeyedLines.Values(after, Options).Any(KernelCommandLine.IsOpen))
        {
            PlanRescue(draft, path, after, isPlain);
        }
    }

    /// <summary>Fedora's GRUB reads the entries too, but there GRUB's own script makes the entry without passthrough.</summary>
    private static bool IsRead(TargetRoot target) =>
        BootPartitions.In(target).Any(mount => target.IsFile(mount + "/loader/loader.conf")) || !new Grub().IsInstalled(target);

    private static void PlanRescue(PlanDraft draft, string path, string entry, bool isPlain)
    {
        draft.HasRescueEntry = true;
        string text = KeyedLines.Change(entry, "title", _ => CommandLineEdit.RescueTitle(draft.Target, isPlain ? null : KernelName(draft, path, entry)));
        int last = KeyedLines.Values(text, Options).Count - 1;
        int index = 0;
        text = KeyedLines.Change(text, Options, value => index++ == last ? CommandLineEdit.Rescue(value) : value);
        // It is a copy: who may not read the entry may not read this.
        UnixFileMode? mode = draft.Target.Permissions(path) is { } bits && (bits & (uint)UnixFileMode.OtherRead) == 0 ? (UnixFileMode)(bits & 0x1FF) : null;
        draft.Generate(path[..^".conf".Length] + RescueSuffix, draft.Own.Compose(["The same system without passthrough."], PlanDraft.Lines(text)), mode);
        if (TargetPrograms.Find(draft.Target, "kernel-install") is not null)
        {
            PlanPlugin(draft);
        }
    }

    /// <summary>What kernel-install runs for each kernel.</summary>
    internal static void PlanPlugin(PlanDraft draft) => draft.Generate(Plugin, PluginScript(draft.Own), PluginMode);

    /// <summary>By which kernel an entry is told from others: that of its file's name where nothing else says it.</summary>
    private static string KernelName(PlanDraft draft, string path, string entry) =>
        CommandLineEdit.KernelName(draft.Target, string.Join(' ', KeyedLines.Values(entry, "linux")).Trim())
        ?? KeyedLines.Values(entry, "version").Select(value => value.Trim()).FirstOrDefault(value => value.Length > 0)
        ?? path[(path.LastIndexOf('/') + 1)..^".conf".Length];

    /// <summary>Keeps the entries in step with the kernels. Nothing in it comes from the target but its name, in a comment.</summary>
    private static string PluginScript(GeneratedFile own) => ShellScript.Of("kernel-install-no-passthrough", own, CompanionValues);

    /// <summary>What the scripts that write companions are filled with.</summary>
    internal static readonly IReadOnlyDictionary<string, string> CompanionValues = new Dictionary<string, string>
    {
        ["rescue_suffix"] = RescueSuffix,
        ["title_end"] = CommandLineEdit.RescueTitleEnd,
        ["rescue_words"] = string.Join(' ', KernelWord.Rescue),
    };
}
