// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>
/// Unified kernel images, which carry their command line in them. mkinitcpio takes it from
/// <c>/etc/kernel/cmdline</c> and <c>/etc/cmdline.d</c> together, or from what its preset names; where there is
/// neither, from the running kernel: in an installer, the live medium's.
/// </summary>
internal sealed class UnifiedKernelImage : IBootLoader
{
    internal const string DropIn = "/etc/cmdline.d/90-neuron-vfio.conf";

    private const string DropIns = "/etc/cmdline.d";
    internal const string Directory = "/EFI/Linux";
    private const string Inspected = "Cmdline:";

    /// <summary>The second, the vendor's, is read where there is no first.</summary>
    private static readonly string[] s_commandLines = [SystemdBoot.CommandLine, "/usr/lib/kernel/cmdline"];

    public string Name => "uki";

    public bool IsInstalled(TargetRoot target) =>
        BootPartitions.Files(target, Directory, ".efi").Any(path => OwnerOf(target, path) != Ownership.Other)
        || target.List(DropIns, ".conf").Any()
        || Mkinitcpio.InPresets(target, "_uki").Any()
        || Dracut.MakesUnifiedImages(target)
        || KernelInstall.MakesUnifiedImages(target);

    /// <summary>The images are made by the initramfs generator, or by kernel-install.</summary>
    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) => KernelInstall.Regeneration(target, evenIfNew);

    /// <summary>What the images of presets, dracut and kernel-install are made from.</summary>
    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<string, string?> read)
    {
        if (Dracut.MakesUnifiedImages(target))
        {
            yield return Dracut.Place(target, read);
        }

        bool isUsual = KernelInstall.MakesUnifiedImages(target) && KernelInstall.Regeneration(target, evenIfNew: true).Count > 0;
        // Without an image there is nothing yet that starts a kernel with them.
        (Reach reach, string? command) = OfThisSystem(target).Any() ? (Reach.Kernel, null) : (Reach.NextKernel, KernelInstall.MakesUnifiedImages(target) ? "kernel-install add" : "mkinitcpio -P");
        foreach ((_, string? path) in Mkinitcpio.UnifiedPresets(target))
        {
            if (path is null)
            {
                isUsual = true;
                continue;
            }

            string[] files = target.IsDirectory(path) ? [.. target.List(path, ".conf")] : [path];
            yield return new CommandLinePlace(path, Words(files, read), reach, command);
        }

        if (isUsual)
        {
            string[] dropIns = KernelInstall.ReadsOneFile(target) ? [] : [.. target.List(DropIns, ".conf").Append(DropIn).Distinct()];
            yield return new CommandLinePlace(s_commandLines[0], Words([.. s_commandLines.Where(path => read(path) is not null).Take(1), .. dropIns], read), reach, command);
        }
    }

    private static string[] Words(IEnumerable<string> files, Func<string, string?> read) =>
        [.. files.SelectMany(path => KernelCommandLine.Words(KernelCommandLine.Uncommented(read(path) ?? "")))];

    public void Plan(PlanDraft draft)
    {
        // dracut has a way of its own, in its configuration.
        if (!Dracut.MakesUnifiedImages(draft.Target))
        {
            (string Image, string? CommandLine)[] presets = [.. Mkinitcpio.UnifiedPresets(draft.Target)];
            string[] own = [.. presets.Select(preset => preset.CommandLine).OfType<string>().Distinct()];
            foreach (string path in own)
            {
                // A file, or a folder of them.
                PlanWhole(draft, draft.Target.IsDirectory(path) ? draft.Target.List(path, ".conf").FirstOrDefault() : path);
            }

            // What a preset names is read alone, but not every preset need name one.
            bool isUsual = presets.Any(preset => preset.CommandLine is null) || KernelInstall.MakesUnifiedImages(draft.Target);
            if (isUsual || own.Length == 0)
            {
                PlanUsual(draft, isUsual);
            }
        }

        if (draft.Settings.RescueEntry && !PlanRescue(draft))
        {
            draft.Find(draft.Binding.IsSecureBoot ? TargetFindings.UnifiedImageSecureBoot(draft.Parameters.FirstOrDefault(parameter => parameter.StartsWith(ModprobeConf.ParameterName, StringComparison.Ordinal)))
                : TargetFindings.UnifiedImageWithoutRescue(HasNoEditor(draft.Target), draft.Parameters.FirstOrDefault(parameter => parameter.StartsWith(ModprobeConf.ParameterName, StringComparison.Ordinal))));
        }
    }

    /// <summary>
    /// An entry beside the images, which systemd-boot or rEFInd starts with a whole command line of its own: systemd-stub takes
    /// it unless Secure Boot is on (systemd-stub(7)). False when there is no such entry.
    /// </summary>
    private static bool PlanRescue(PlanDraft draft)
    {
        bool hasAny = false;
        // Under rEFInd nothing keeps a stanza in step, so the image must keep its name.
        HashSet<string> presets = [.. Mkinitcpio.InPresets(draft.Target, "_uki").Select(found => found.Value)];
        foreach (string image in draft.Binding.IsSecureBoot ? [] : OwnImages(draft.Target))
        {
            string? mount = BootPartitions.In(draft.Target).FirstOrDefault(mount => image.StartsWith(mount + Directory + "/", StringComparison.Ordinal));
            if (mount is null || CommandLineFor(draft, image) is not { } commandLine)
            {
                continue;
            }

            string name = image[(mount.Length + Directory.Length + 1)..^".efi".Length];
            string? kernel = InstalledKernel.In(draft.Target).FirstOrDefault(kernel => name.Contains(kernel.Version, StringComparison.Ordinal))?.Version ?? name;
            string title = CommandLineEdit.RescueTitle(draft.Target, hasAny ? kernel : null);
            string rescue = CommandLineEdit.Rescue(commandLine);
            if (IsSystemdBoot(draft.Target, mount))
            {
                draft.Generate(mount + BootPartitions.Entries + "/" + name + SystemdBoot.RescueSuffix, draft.Own.Compose(
                    ["The same system without passthrough."],
                    ["title " + title, $"efi {Directory}/{name}.efi", "options " + rescue]));
            }
            else if (Refind.OwnConfiguration(draft.Target, mount) is { } configuration && presets.Contains(image))
            {
                draft.Append(configuration, ManifestFileKind.QuotedWords, Refind.ImageStanza(title, $"{Directory}/{name}.efi", rescue));
            }
            else
            {
                continue;
            }

            hasAny = true;
        }

        hasAny |= !draft.Binding.IsSecureBoot && PlanEntriesOfLimine(draft, hasAny);
        if (hasAny)
        {
            draft.HasRescueEntry = true;
            if (KernelInstall.MakesUnifiedImages(draft.Target))
            {
                SystemdBoot.PlanPlugin(draft);
            }

            if ((draft.Target.ReadText("/etc/crypttab") ?? "").Split('\n').Any(line => line.Trim() is [not '#', ..]))
            {
                draft.Find(TargetFindings.UnifiedImageMeasured());
            }
        }

        return hasAny;
    }

    /// <summary>Beside the entries that start an image of this system with the words in it. Limine's checksum of the whole file is not ours to renew.</summary>
    private static bool PlanEntriesOfLimine(PlanDraft draft, bool hasAny)
    {
        HashSet<string> made = [];
        var found =
            from mount in BootPartitions.In(draft.Target)
            where LimineSums.EnrolledIn(draft.Target, mount) is null
            from configuration in Limine.Configurations(draft.Target, mount)
            from entry in LimineMenu.Read(draft.Original(configuration) ?? "")
            where entry.Words.Count == 0 && !entry.Title.Contains("fallback", StringComparison.OrdinalIgnoreCase)
            from image in entry.Values(Limine.ImageKeys).Select(value => mount + LimineMenu.Path(value)).Take(1)
            where image.StartsWith(mount + Directory + "/", StringComparison.OrdinalIgnoreCase)
                && !InstalledKernel.In(draft.Target).Any(kernel => image.Contains(kernel.Version, StringComparison.Ordinal))
                && OwnerOf(draft.Target, image) == Ownership.Target
            select (configuration, entry, image);
        foreach ((string configuration, LimineMenu.Entry entry, string image) in found.ToArray())
        {
            if ((Limine.CommandLineOfImages(draft) ?? CommandLineFor(draft, image)) is { } commandLine && made.Add(image))
            {
                string title = CommandLineEdit.RescueTitle(draft.Target, hasAny || made.Count > 1 ? entry.Title : null);
                draft.Append(configuration, ManifestFileKind.KeyWords, Limine.ImageEntry(draft, entry, title, CommandLineEdit.Rescue(commandLine)));
            }
        }

        return made.Count > 0;
    }

    /// <summary>
    /// Whether nobody can change the command line in the menu. Only systemd-boot shows the one in the image; what is typed
    /// into Limine's or rEFInd's editor takes the place of the whole, root and all, and the firmware's own menu has none.
    /// </summary>
    private static bool HasNoEditor(TargetRoot target) =>
        HiddenMenu.HasNoEditor(target) || !BootPartitions.In(target).Any(mount => IsSystemdBoot(target, mount));

    /// <summary>Those there are, and those that presets will make; not what is meant for repair, and none whose name changes while tries are counted.</summary>
    private static IEnumerable<string> OwnImages(TargetRoot target) =>
        OfThisSystem(target).Concat(Mkinitcpio.InPresets(target, "_uki").Select(found => found.Value))
            .Where(path => path.EndsWith(".efi", StringComparison.Ordinal) && !path.Contains("fallback", StringComparison.Ordinal) && !BootCounter.IsIn(path))
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>Whether systemd-boot reads the entries of a boot partition.</summary>
    private static bool IsSystemdBoot(TargetRoot target, string mount) =>
        target.IsFile(mount + "/loader/loader.conf") || target.List(mount + "/EFI/systemd", ".efi").Any();

    /// <summary>What an image will be started with: what it is made from, or what is in it. Null when neither says.</summary>
    private static string? CommandLineFor(PlanDraft draft, string image)
    {
        string? own = Mkinitcpio.UnifiedPresets(draft.Target).Where(preset => preset.Image == image).Select(preset => preset.CommandLine).FirstOrDefault();
        string[] files = own is not null ? draft.Target.IsDirectory(own) ? [.. draft.Target.List(own, ".conf")] : [own]
            : Dracut.MakesUnifiedImages(draft.Target) ? []
            : [.. s_commandLines.Where(path => draft.Planned(path) is not null).Take(1), .. KernelInstall.ReadsOneFile(draft.Target) ? [] : draft.Target.List(DropIns, ".conf").Append(DropIn).Distinct()];
        string[] words = Words(files, draft.Planned);
        string[] inside = [.. KernelCommandLine.Words(UnifiedImage.CommandLine(draft.Target, image) ?? "")];
        // An image of which the root is only found out when it is made.
        if (words.Length == 0 || (RootFileSystem.Named(words) is null && RootFileSystem.Named(inside) is not null))
        {
            words = [.. inside, .. KernelWord.Missing(draft.Parameters, inside)];
        }

        return words.Length == 0 || KernelCommandLine.IsOpen(string.Join(' ', words)) ? null : string.Join(' ', words);
    }

    public IEnumerable<Text> Problems(Readback proof)
    {
        if (!proof.ImagesAreMade)
        {
            yield break;
        }

        string[] sources = [.. s_commandLines, .. proof.Target.List(DropIns, ".conf").Where(path => path != DropIn)];
        foreach (string image in OfThisSystem(proof.Target))
        {
            // "Cmdline: root=…", of systemd 254 and later.
            string? line = proof.Run("bootctl", "kernel-inspect", image)?.Split('\n')
                .Select(text => text.Trim()).FirstOrDefault(text => text.StartsWith(Inspected, StringComparison.Ordinal));
            foreach (Text problem in line is null ? [] : proof.ParameterProblems(KernelCommandLine.Words(line[Inspected.Length..]), image, sources))
            {
                yield return problem;
            }
        }
    }

    /// <summary>The unified images that this system makes: presets name them, or their names have the version of a kernel. Those of other systems stand beside them.</summary>
    internal static IEnumerable<string> OfThisSystem(TargetRoot target)
    {
        IReadOnlyList<InstalledKernel> kernels = InstalledKernel.In(target);
        return Mkinitcpio.InPresets(target, "_uki").Select(found => found.Value).Where(target.IsFile)
            .Concat(BootPartitions.Files(target, Directory, ".efi")
                .Where(path => kernels.Any(kernel => path.Contains(kernel.Version, StringComparison.Ordinal)) && OwnerOf(target, path) == Ownership.Target))
            .DistinctBy(target.Identity);
    }

    /// <summary>Which system an image starts: by the command line in it, or the machine ID or token with which its name begins.</summary>
    internal static Ownership OwnerOf(TargetRoot target, string path) =>
        Mkinitcpio.InPresets(target, "_uki").Any(found => target.Identity(found.Value) is { } made && made == target.Identity(path))
            ? Ownership.Target
            : EntryOwner.Of(target, KernelCommandLine.Words(UnifiedImage.CommandLine(target, path) ?? ""), machineId: null, path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>One whole command line, the vendor's where the system has none of its own, and the drop-ins behind it.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="isRead">Whether an image is made from it. Otherwise there are images whose maker is not known, and it may be read.</param>
    private static void PlanUsual(PlanDraft draft, bool isRead)
    {
        string[] dropIns = KernelInstall.ReadsOneFile(draft.Target) ? [] : [.. draft.Target.List(DropIns, ".conf").Where(path => path != DropIn)];
        if (dropIns.Length == 0)
        {
            // The vendor's file gives way to the system's own, so that one must be whole.
            if (isRead || draft.Original(s_commandLines[0]) is not null)
            {
                PlanWhole(draft, s_commandLines[0], draft.Original(s_commandLines[1]));
            }

            return;
        }

        string[] files = [.. s_commandLines.Where(path => draft.Original(path) is not null).Take(1), .. dropIns];
        foreach (string file in files)
        {
            CommandLineEdit.RemoveContradictions(draft, file);
        }

        IReadOnlyList<string> present = [.. files.SelectMany(file => KernelCommandLine.Words(KernelCommandLine.Uncommented(draft.Original(file) ?? "")))];
        IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, present);
        if (missing.Count > 0)
        {
            draft.Generate(DropIn, draft.Own.Compose(["The kernel must be started with these parameters."], [string.Join(' ', missing)]));
        }
    }

    /// <summary>Completes a file that is read alone, or makes it of what is read where there is none.</summary>
    private static void PlanWhole(PlanDraft draft, string? path, string? instead = null)
    {
        if (path is not null && (draft.Original(path) ?? instead) is { } text && !string.IsNullOrWhiteSpace(KernelCommandLine.Uncommented(text)))
        {
            CommandLineEdit.CompleteFile(draft, path, instead);
        }
        else if (draft.Parameters.Count > 0)
        {
            draft.Find(TargetFindings.UnifiedImageWithoutCommandLine(draft.Parameters));
        }
    }
}
