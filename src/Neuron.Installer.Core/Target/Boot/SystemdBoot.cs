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
    internal static readonly TargetPath CommandLine = TargetPath.Parse("/etc/kernel/cmdline");
    internal static readonly TargetPath VendorCommandLine = TargetPath.Parse("/usr/lib/kernel/cmdline");
    internal static readonly TargetPath Plugin = TargetPath.Parse("/etc/kernel/install.d/91-neuron-no-passthrough.install");

    private static readonly TargetPath s_dropIns = TargetPath.Parse("/etc/kernel/cmdline.d");
    private static readonly TargetPath s_dropIn = s_dropIns / "90-neuron-vfio.conf";
    private const string Options = "options";

    /// <summary>Behind the name of the entry it stems from. A tilde sorts before everything, which here means behind it in the menu.</summary>
    internal const string RescueSuffix = GeneratedFile.RescueEntryEnd;

    private const UnixFileMode PluginMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Name => "systemd-boot";

    public IEnumerable<TargetPath> CommandLineFiles => [CommandLine];

    public TrialCount Trial => TrialCount.InEntryNames;

    public bool KeepsRescueEntryItself => true;

    public bool IsInstalled(TargetRoot target) =>
        BootPartitions.In(target).Any(mount => target.IsFile(mount / BootPartitions.LoaderConf))
        || BootPartitions.Files(target, BootPartitions.Entries, ".conf").Any();

    /// <summary>The entries are completed as they are, so there is nothing to run.</summary>
    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) => [];

    /// <summary>The entries; without one, what kernel-install makes the next from.</summary>
    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<TargetPath, string?> read)
    {
        foreach (TargetPath path in OwnEntries(target))
        {
            if (read(path) is { } text && IsKernel(text))
            {
                yield return new CommandLinePlace(path, [.. KeyedLines.Values(text, Options).SelectMany(KernelCommandLine.Words)], Reach.Kernel);
            }
        }

        if (TargetPrograms.Find(target, "kernel-install") is not null)
        {
            TargetPath[] files = [CommandLine, .. target.List(s_dropIns, ".conf").Append(s_dropIn).Distinct()];
            yield return new CommandLinePlace(CommandLine, [.. files.SelectMany(path => KernelCommandLine.Words(read(path) ?? ""))], Reach.NextKernel, "kernel-install add");
        }
    }

    /// <summary>Boot Loader Specification, type 1.</summary>
    public IEnumerable<IReadOnlyList<string>> EntryWords(TargetRoot target, TargetPath mount) =>
        from path in target.List(mount / BootPartitions.Entries, ".conf")
        select KeyedLines.Values(target.ReadText(path) ?? "", Options).SelectMany(KernelCommandLine.Words).ToArray();

    /// <summary><c>linux</c> and <c>initrd</c>, from the root of the partition.</summary>
    public IEnumerable<EntryImage> EntryImages(TargetRoot target, TargetPath mount) =>
        from path in target.List(mount / BootPartitions.Entries, ".conf")
        where path.Name[0] != '.'
        let text = target.ReadText(path) ?? ""
        where EntryOwner.IsTarget(target, text, path)
        let kernel = string.Join(' ', KeyedLines.Values(text, "linux").Take(1)).Trim()
        // One image a line; Fedora's GRUB takes several.
        from image in KeyedLines.Values(text, "initrd").SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        select new EntryImage(image, kernel);

    /// <summary>The entries that start this system, without those of ours beside them.</summary>
    private static IEnumerable<TargetPath> OwnEntries(TargetRoot target) =>
        BootPartitions.Files(target, BootPartitions.Entries, ".conf")
            .Where(path => !IsRescue(path) && EntryOwner.IsTarget(target, target.ReadText(path) ?? "", path));

    /// <summary>
    /// Whether an entry starts a kernel with the options in it: <c>linux</c>, or <c>efi</c> with a root among the
    /// options, which is how the kernel's own EFI loader is started by hand. Any other <c>efi</c> is another program.
    /// </summary>
    private static bool IsKernel(string entry) =>
        KeyedLines.Values(entry, "linux").Count > 0
        || (KeyedLines.Values(entry, "efi").Count > 0 && KeyedLines.Values(entry, Options).SelectMany(KernelCommandLine.Words).Any(word => word.StartsWith("root=", StringComparison.Ordinal)));

    public void Plan(PlanDraft draft)
    {
        if (draft.Target.IsDirectory(s_dropIns))
        {
            TargetPath[] others = [.. draft.Target.List(s_dropIns, ".conf")
                .Prepend(CommandLine)
                .Where(path => path != s_dropIn && draft.Original(path) is not null)];
            foreach (TargetPath path in others)
            {
                CommandLineEdit.RemoveContradictions(draft, path);
            }

            IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, [.. others.SelectMany(path => KernelCommandLine.Words(draft.Planned(path) ?? ""))]);
            if (missing.Count > 0)
            {
                // No comment: every word of it goes to the kernel.
                draft.Edit(s_dropIn, ManifestFileKind.Words, draft.Original(s_dropIn), string.Join(' ', missing) + "\n", [new ManifestEdit(null, missing, [])]);
            }
        }
        else
        {
            CommandLineEdit.CompleteFile(draft, CommandLine, draft.Original(VendorCommandLine) ?? OfEntries(draft));
        }

        // An entry of ours is made from another one, which must be complete first.
        TargetPath[] entries = [.. BootPartitions.Files(draft.Target, BootPartitions.Entries, ".conf").Where(path => !IsRescue(path))];
        TargetPath[] own = [.. entries.Where(path => EntryOwner.IsTarget(draft.Target, draft.Original(path) ?? "", path))];
        // The default has the plain name, otherwise the newest, as the first one of GRUB's.
        TargetPath[] named = [.. own.Where(path => HasCompanion(path) && IsKernel(draft.Original(path) ?? "")).OrderBy(path => path.Text, VersionOrder.Instance)];
        TargetPath? plain = named.LastOrDefault(path => IsDefault(draft.Target, path)) ?? named.LastOrDefault();
        foreach (TargetPath path in own)
        {
            PlanEntry(draft, path, isPlain: path == plain);
        }

        foreach (TargetPath path in entries.Where(path => EntryOwner.Of(draft.Target, draft.Original(path) ?? "", path) == Ownership.Unknown))
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

        HashSet<TargetPath> known = [.. previous.Files.Select(file => file.Path), .. draft.Files.Select(file => file.Path)];
        TargetPath[] sources = [CommandLine, s_dropIn, SdbootManage.Configuration];
        string[] words = [.. previous.Files.Where(file => sources.Contains(file.Path)).SelectMany(file => file.Edits).SelectMany(edit => edit.Added).Distinct()];
        foreach (TargetPath path in BootPartitions.Files(draft.Target, BootPartitions.Entries, ".conf").Where(path => !known.Contains(path)))
        {
            string text = draft.Current(path) ?? "";
            if (!EntryOwner.IsTarget(draft.Target, text, path))
            {
                continue;
            }

            if (GeneratedFile.IsRescueEntry(path, text))
            {
                draft.Set(new PlannedFile { Path = path, Kind = ManifestFileKind.Generated, Original = null, After = null, Edits = [] });
            }
            else if (draft.Binding.Gpus.Count == 0)
            {
                string without = KeyedLines.Remove(text, Options, words);
                draft.Set(new PlannedFile { Path = path, Kind = ManifestFileKind.KeyWords, Original = without, After = without, Edits = [] });
            }
        }
    }

    public IEnumerable<Text> Problems(Readback proof)
    {
        foreach (TargetPath path in BootPartitions.Files(proof.Target, BootPartitions.Entries, ".conf"))
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
            .Where(path => !IsRescue(path))
            .Select(path => (Path: path, Text: draft.Original(path) ?? ""))
            .Where(found => EntryOwner.IsTarget(draft.Target, found.Text, found.Path))
            // In its layout the kernel stands in a folder of its version.
            .Where(found => kernels.Any(kernel => KeyedLines.Values(found.Text, "linux").Any(linux => linux.TrimEnd().EndsWith($"/{kernel.Version}/linux", StringComparison.Ordinal))))
            .OrderBy(found => found.Path.Text, VersionOrder.Instance)
            .Select(found => string.Join(' ', KeyedLines.Values(found.Text, Options)))
            .LastOrDefault(options => KernelCommandLine.Words(options).Any(word => word.StartsWith("root=", StringComparison.Ordinal)));
        // It adds this one by itself.
        return entry is null ? null : KernelCommandLine.Remove(entry, word => word.StartsWith("systemd.machine_id=", StringComparison.Ordinal)) + "\n";
    }

    /// <summary>Whether loader.conf names the entry: whole, or with a star at the end.</summary>
    private static bool IsDefault(TargetRoot target, TargetPath path)
    {
        string name = path.Name;
        // It is beside the folder of the entries.
        string loader = target.ReadText(path.Parent!.Parent! / "loader.conf") ?? "";
        return KeyedLines.Values(loader, "default").Select(value => value.Trim()).LastOrDefault() is { Length: > 0 } named
            && (named.EndsWith('*') ? name.StartsWith(named[..^1], StringComparison.Ordinal) : name == named || name == named + ".conf");
    }

    /// <summary>A fallback entry has the same kernel as another one.</summary>
    private static bool HasCompanion(TargetPath path) => !path.Text.Contains("fallback", StringComparison.Ordinal);

    private static bool IsRescue(TargetPath path) => path.Name.EndsWith(RescueSuffix, StringComparison.Ordinal);

    private static void PlanEntry(PlanDraft draft, TargetPath path, bool isPlain)
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
        BootPartitions.In(target).Any(mount => target.IsFile(mount / BootPartitions.LoaderConf)) || !new Grub().IsInstalled(target);

    private static void PlanRescue(PlanDraft draft, TargetPath path, string entry, bool isPlain)
    {
        draft.HasRescueEntry = true;
        string text = KeyedLines.Change(entry, "title", _ => CommandLineEdit.RescueTitle(draft.Target, isPlain ? null : KernelName(draft, path, entry)));
        int last = KeyedLines.Values(text, Options).Count - 1;
        int index = 0;
        text = KeyedLines.Change(text, Options, value => index++ == last ? CommandLineEdit.Rescue(value) : value);
        // It is a copy: who may not read the entry may not read this.
        UnixFileMode? mode = draft.Target.Permissions(path) is { } bits && (bits & (uint)UnixFileMode.OtherRead) == 0 ? (UnixFileMode)(bits & 0x1FF) : null;
        draft.Generate(path.Parent! / (path.Name[..^".conf".Length] + RescueSuffix), draft.Own.Compose(["The same system without passthrough."], PlanDraft.Lines(text)), mode);
        if (TargetPrograms.Find(draft.Target, "kernel-install") is not null)
        {
            PlanPlugin(draft);
        }
    }

    /// <summary>What kernel-install runs for each kernel.</summary>
    internal static void PlanPlugin(PlanDraft draft) => draft.Generate(Plugin, PluginScript(draft.Own), PluginMode);

    /// <summary>By which kernel an entry is told from others: that of its file's name where nothing else says it.</summary>
    private static string KernelName(PlanDraft draft, TargetPath path, string entry) =>
        CommandLineEdit.KernelName(draft.Target, string.Join(' ', KeyedLines.Values(entry, "linux")).Trim())
        ?? KeyedLines.Values(entry, "version").Select(value => value.Trim()).FirstOrDefault(value => value.Length > 0)
        ?? path.Name[..^".conf".Length];

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
