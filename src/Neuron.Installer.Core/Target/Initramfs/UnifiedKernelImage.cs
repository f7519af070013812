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
    private static readonly TargetPath s_dropIns = TargetPath.Parse("/etc/cmdline.d");

    internal static readonly TargetPath DropIn = s_dropIns / "90-neuron-vfio.conf";

    /// <summary>Where such images stand on a boot partition.</summary>
    internal const string Directory = "EFI/Linux";
    private const string Inspected = "Cmdline:";

    /// <summary>The second, the vendor's, is read where there is no first.</summary>
    private static readonly TargetPath[] s_commandLines = [SystemdBoot.CommandLine, SystemdBoot.VendorCommandLine];

    public string Name => "uki";

    public bool IsInstalled(TargetRoot target) =>
        BootPartitions.Files(target, Directory, ".efi").Any(path => OwnerOf(target, path) != Ownership.Other)
        || target.List(s_dropIns, ".conf").Any()
        || Mkinitcpio.UnifiedImages(target).Any()
        || Dracut.MakesUnifiedImages(target)
        || KernelInstall.MakesUnifiedImages(target);

    /// <summary>The images are made by the initramfs generator, or by kernel-install.</summary>
    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) => KernelInstall.Regeneration(target, evenIfNew);

    /// <summary>What the images of presets, dracut and kernel-install are made from.</summary>
    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<TargetPath, string?> read)
    {
        if (Dracut.MakesUnifiedImages(target))
        {
            yield return Dracut.Place(target, read);
        }

        bool isUsual = KernelInstall.MakesUnifiedImages(target) && KernelInstall.Regeneration(target, evenIfNew: true).Count > 0;
        // Without an image there is nothing yet that starts a kernel with them.
        (Reach reach, string? command) = OfThisSystem(target).Any() ? (Reach.Kernel, null) : (Reach.NextKernel, KernelInstall.MakesUnifiedImages(target) ? "kernel-install add" : "mkinitcpio -P");
        foreach ((_, TargetPath? path) in Mkinitcpio.UnifiedPresets(target))
        {
            if (path is null)
            {
                isUsual = true;
                continue;
            }

            yield return new CommandLinePlace(path, Words(FilesIn(target, path), read), reach, command);
        }

        if (isUsual)
        {
            TargetPath[] dropIns = KernelInstall.ReadsOneFile(target) ? [] : [.. target.List(s_dropIns, ".conf").Append(DropIn).Distinct()];
            yield return new CommandLinePlace(s_commandLines[0], Words([.. s_commandLines.Where(path => read(path) is not null).Take(1), .. dropIns], read), reach, command);
        }
    }

    /// <summary>What a preset names: a file, or a folder of them.</summary>
    private static TargetPath[] FilesIn(TargetRoot target, TargetPath path) => target.IsDirectory(path) ? [.. target.List(path, ".conf")] : [path];

    private static string[] Words(IEnumerable<TargetPath> files, Func<TargetPath, string?> read) =>
        [.. files.SelectMany(path => KernelCommandLine.Words(KernelCommandLine.Uncommented(read(path) ?? "")))];

    public void Plan(PlanDraft draft)
    {
        // dracut has a way of its own, in its configuration.
        if (!Dracut.MakesUnifiedImages(draft.Target))
        {
            (TargetPath Image, TargetPath? CommandLine)[] presets = [.. Mkinitcpio.UnifiedPresets(draft.Target)];
            TargetPath[] own = [.. presets.Select(preset => preset.CommandLine).OfType<TargetPath>().Distinct()];
            foreach (TargetPath path in own)
            {
                PlanWhole(draft, FilesIn(draft.Target, path).FirstOrDefault());
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
            draft.Find(draft.Binding.IsSecureBoot ? TargetFindings.UnifiedImageSecureBoot(draft.Parameters.FirstOrDefault(KernelWord.IsVfioIds))
                : TargetFindings.UnifiedImageWithoutRescue(HasNoEditor(draft.Target), draft.Parameters.FirstOrDefault(KernelWord.IsVfioIds)));
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
        HashSet<TargetPath> presets = [.. Mkinitcpio.UnifiedImages(draft.Target)];
        foreach (TargetPath image in draft.Binding.IsSecureBoot ? [] : OwnImages(draft.Target))
        {
            TargetPath? mount = BootPartitions.In(draft.Target).FirstOrDefault(mount => image.IsIn(mount / Directory));
            if (mount is null || CommandLineFor(draft, image) is not { } commandLine)
            {
                continue;
            }

            string name = image.Text[((mount / Directory).Text.Length + 1)..^".efi".Length];
            string? kernel = InstalledKernel.In(draft.Target).FirstOrDefault(kernel => name.Contains(kernel.Version, StringComparison.Ordinal))?.Version ?? name;
            string title = CommandLineEdit.RescueTitle(draft.Target, hasAny ? kernel : null);
            string rescue = CommandLineEdit.Rescue(commandLine);
            if (IsSystemdBoot(draft.Target, mount))
            {
                draft.Generate(mount / BootPartitions.Entries / (name + SystemdBoot.RescueSuffix), draft.Own.Compose(
                    ["The same system without passthrough."],
                    ["title " + title, $"efi /{Directory}/{name}.efi", "options " + rescue]));
            }
            else if (Refind.OwnConfiguration(draft.Target, mount) is { } configuration && presets.Contains(image))
            {
                draft.Append(configuration, ManifestFileKind.QuotedWords, Refind.ImageStanza(title, $"/{Directory}/{name}.efi", rescue));
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

            if ((draft.Target.ReadText(OpenedDevice.Table) ?? "").Split('\n').Any(line => line.Trim() is [not '#', ..]))
            {
                draft.Find(TargetFindings.UnifiedImageMeasured());
            }
        }

        return hasAny;
    }

    /// <summary>Beside the entries that start an image of this system with the words in it. Limine's checksum of the whole file is not ours to renew.</summary>
    private static bool PlanEntriesOfLimine(PlanDraft draft, bool hasAny)
    {
        HashSet<TargetPath> made = [];
        var found =
            from mount in BootPartitions.In(draft.Target)
            where LimineSums.EnrolledIn(draft.Target, mount) is null
            from configuration in Limine.Configurations(draft.Target, mount)
            from entry in LimineMenu.Read(draft.Original(configuration) ?? "")
            where entry.Words.Count == 0 && !entry.Title.Contains("fallback", StringComparison.OrdinalIgnoreCase)
            from image in entry.Values(Limine.ImageKeys).Take(1).Select(value => draft.Target.Named(mount + LimineMenu.Path(value))).OfType<TargetPath>()
            where image.Text.StartsWith((mount / Directory).Text + "/", StringComparison.OrdinalIgnoreCase)
                && !InstalledKernel.In(draft.Target).Any(kernel => image.Text.Contains(kernel.Version, StringComparison.Ordinal))
                && OwnerOf(draft.Target, image) == Ownership.Target
            select (configuration, entry, image);
        foreach ((TargetPath configuration, LimineMenu.Entry entry, TargetPath image) in found.ToArray())
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
    private static IEnumerable<TargetPath> OwnImages(TargetRoot target) =>
        OfThisSystem(target).Concat(Mkinitcpio.UnifiedImages(target))
            .Where(path => path.Name.EndsWith(".efi", StringComparison.Ordinal) && !path.Text.Contains("fallback", StringComparison.Ordinal) && !BootCounter.IsIn(path))
            .Distinct()
            .OrderBy(path => path.Text, StringComparer.Ordinal);

    /// <summary>Whether systemd-boot reads the entries of a boot partition.</summary>
    private static bool IsSystemdBoot(TargetRoot target, TargetPath mount) =>
        target.IsFile(mount / BootPartitions.LoaderConf) || target.List(mount / "EFI/systemd", ".efi").Any();

    /// <summary>What an image will be started with: what it is made from, or what is in it. Null when neither says.</summary>
    private static string? CommandLineFor(PlanDraft draft, TargetPath image)
    {
        TargetPath? own = Mkinitcpio.UnifiedPresets(draft.Target).Where(preset => preset.Image == image).Select(preset => preset.CommandLine).FirstOrDefault();
        TargetPath[] files = own is not null ? FilesIn(draft.Target, own)
            : Dracut.MakesUnifiedImages(draft.Target) ? []
            : [.. s_commandLines.Where(path => draft.Planned(path) is not null).Take(1), .. KernelInstall.ReadsOneFile(draft.Target) ? [] : draft.Target.List(s_dropIns, ".conf").Append(DropIn).Distinct()];
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

        TargetPath[] sources = [.. s_commandLines, .. proof.Target.List(s_dropIns, ".conf").Where(path => path != DropIn)];
        foreach (TargetPath image in OfThisSystem(proof.Target))
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
    internal static IEnumerable<TargetPath> OfThisSystem(TargetRoot target)
    {
        IReadOnlyList<InstalledKernel> kernels = InstalledKernel.In(target);
        return Mkinitcpio.UnifiedImages(target).Where(target.IsFile)
            .Concat(BootPartitions.Files(target, Directory, ".efi")
                .Where(path => kernels.Any(kernel => path.Text.Contains(kernel.Version, StringComparison.Ordinal)) && OwnerOf(target, path) == Ownership.Target))
            .DistinctBy(target.Identity);
    }

    /// <summary>Which system an image starts: by the command line in it, or the machine ID or token with which its name begins.</summary>
    internal static Ownership OwnerOf(TargetRoot target, TargetPath path) =>
        Mkinitcpio.UnifiedImages(target).Any(image => target.Identity(image) is { } made && made == target.Identity(path))
            ? Ownership.Target
            : EntryOwner.Of(target, KernelCommandLine.Words(UnifiedImage.CommandLine(target, path) ?? ""), machineId: null, path.Name);

    /// <summary>One whole command line, the vendor's where the system has none of its own, and the drop-ins behind it.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="isRead">Whether an image is made from it. Otherwise there are images whose maker is not known, and it may be read.</param>
    private static void PlanUsual(PlanDraft draft, bool isRead)
    {
        TargetPath[] dropIns = KernelInstall.ReadsOneFile(draft.Target) ? [] : [.. draft.Target.List(s_dropIns, ".conf").Where(path => path != DropIn)];
        if (dropIns.Length == 0)
        {
            // The vendor's file gives way to the system's own, so that one must be whole.
            if (isRead || draft.Original(s_commandLines[0]) is not null)
            {
                PlanWhole(draft, s_commandLines[0], draft.Original(s_commandLines[1]));
            }

            return;
        }

        TargetPath[] files = [.. s_commandLines.Where(path => draft.Original(path) is not null).Take(1), .. dropIns];
        foreach (TargetPath file in files)
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
    private static void PlanWhole(PlanDraft draft, TargetPath? path, string? instead = null)
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
