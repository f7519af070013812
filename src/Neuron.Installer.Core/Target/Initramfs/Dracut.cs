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
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>dracut, used by Fedora and EndeavourOS (dracut.conf(5)): a drop-in, whose name must end in .conf.</summary>
internal sealed class Dracut : IInitramfsGenerator
{
    private static readonly TargetPath s_dropIns = TargetPath.Parse("/etc/dracut.conf.d");

    internal static readonly TargetPath DropIn = s_dropIns / "90-neuron-vfio.conf";

    /// <summary>Where a file that sorts behind the usual one sets the drivers anew.</summary>
    internal static readonly TargetPath LastDropIn = s_dropIns / "zz-neuron-vfio.conf";

    private const string CommandLine = "kernel_cmdline";

    private static readonly TargetPath s_configuration = TargetPath.Parse("/etc/dracut.conf");
    private static readonly TargetPath s_vendorDropIns = TargetPath.Parse("/usr/lib/dracut/dracut.conf.d");
    private static readonly TargetPath s_kernelHook = TargetPath.Parse("/etc/kernel/postinst.d/dracut");
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(10);
    private static readonly string[] s_programs = ["dracut-rebuild", "reinstall-kernels"];
    private static readonly string[] s_none = [];

    public string Name => "dracut";

    public bool IsInstalled(TargetRoot target) => TargetPrograms.Find(target, "dracut") is not null;

    public bool CanRun(TargetRoot target) => IsInstalled(target);

    public bool? IsActive(TargetRoot target) =>
        ImageMakers.HasPacmanHook(target, "dracut") == true
        || target.IsFile(s_kernelHook)
        || s_programs.Any(name => TargetPrograms.Find(target, name) is not null)
        || ImageMakers.KernelInstallUses(target) == Name
            ? true
            : ImageMakers.HasPacmanHook(target, "dracut");

    /// <summary>
    /// Each image by its name. <c>--regenerate-all</c> writes where dracut would put a new one, which is not where
    /// the entries of kernel-install load it from when that copied an image of another name.
    /// </summary>
    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew)
    {
        // EndeavourOS has programs of its own that know where its images are.
        if (s_programs.FirstOrDefault(name => TargetPrograms.Find(target, name) is not null) is { } program)
        {
            return evenIfNew || Images(target).Count > 0 ? [new TargetCommand([program], s_timeout)] : [];
        }

        BootImage[] images = [.. All(target).Where(image => image.Kernel is not null)];
        bool isUnified = MakesUnifiedImages(target);
        List<TargetCommand> commands = [];
        if (isUnified ? evenIfNew || BootPartitions.Files(target, UnifiedKernelImage.Directory, ".efi").Any() : evenIfNew && images.Length == 0)
        {
            commands.Add(new TargetCommand(["dracut", "--force", "--regenerate-all"], s_timeout));
        }

        bool hasHostOnly = target.IsDirectory(s_vendorDropIns / "hostonly");
        commands.AddRange(images.Select(image => new TargetCommand(
            // As kernel-install calls it; only the hook of Debian's kernel packages, which names its images so, does not.
            ["dracut", "--force", .. isUnified ? ["--no-uefi"] : s_none, .. IsFallback(image.Path) ? ["--no-hostonly"] : s_none, .. hasHostOnly && !IsFallback(image.Path) && !image.Path.Text.Contains("/initrd.img-", StringComparison.Ordinal) ? ["--add-confdir", "hostonly"] : s_none, image.Path, image.Kernel!],
            s_timeout)));
        return commands;
    }

    public bool MakesOfUnknownKernel(TargetRoot target, TargetPath image) => s_programs.Any(name => TargetPrograms.Find(target, name) is not null);

    public IReadOnlyList<TargetPath> Images(TargetRoot target) => [.. All(target).Select(image => image.Path), .. MakesUnifiedImages(target) ? UnifiedKernelImage.OfThisSystem(target) : []];

    public IReadOnlyList<string> Listing(TargetPath image) => ["lsinitrd", image];

    /// <summary>What entries load, and what stands where dracut and the hooks of kernel packages put it: kernel-install copies from there.</summary>
    private static IEnumerable<BootImage> All(TargetRoot target) =>
        InstalledKernel.In(target)
            .SelectMany(kernel => new[] { $"/boot/initrd.img-{kernel.Version}", $"/boot/initramfs-{kernel.Version}.img", $"/boot/initramfs-{kernel.Package}.img", $"/boot/initramfs-{kernel.Package}-fallback.img", $"/lib/modules/{kernel.Version}/initrd" }
                .Select(target.Named).OfType<TargetPath>()
                .Where(target.IsFile)
                .Select(path => new BootImage(path, kernel.Version)))
            .Concat(BootImages.In(target))
            .Where(image => ImageMakers.Makes(target, new Dracut(), image.Path))
            .DistinctBy(image => target.Identity(image.Path));

    /// <summary>A fallback image is made for any machine, and stays so.</summary>
    private static bool IsFallback(TargetPath image) => image.Name.EndsWith("-fallback.img", StringComparison.Ordinal);

    public void Plan(PlanDraft draft)
    {
        List<string> lines =
        [
            $"force_drivers+=\" {string.Join(' ', VfioModules.InOrder)} \"",
            "# Also where the image is made for any machine, which leaves the files of this one out.",
            $"install_items+=\" {string.Join(' ', new[] { ModprobeConf.Path, draft.UdevRulePath }.OfType<TargetPath>())} \"",
        ];
        if (MakesUnifiedImages(draft.Target))
        {
            PlanCommandLine(draft, lines);
        }

        TargetPath dropIn = DropIn;
        foreach (TargetPath path in Configurations(draft.Target).Where(path => path != s_configuration && Sets(draft, path, "force_drivers")))
        {
            if (string.CompareOrdinal(path.Name, DropIn.Name) > 0)
            {
                dropIn = LastDropIn;
            }

            if (string.CompareOrdinal(path.Name, LastDropIn.Name) > 0)
            {
                draft.Find(TargetFindings.LaterFile(path, "force_drivers", VfioModules.InOrder));
            }
        }

        foreach (TargetPath path in Configurations(draft.Target))
        {
            string[] omitted = [.. ShellVariable.In(draft.Planned(path) ?? "", "omit_drivers").Words.Where(word => VfioModules.InOrder.Contains(HostDrivers.Normalize(word)))];
            if (omitted.Length > 0)
            {
                draft.Find(TargetFindings.DriversOmitted(path, omitted));
            }
        }

        draft.Generate(dropIn, draft.Own.Compose(["vfio-pci is loaded in the initramfs, before any graphics driver."], lines));
    }

    public IEnumerable<Text> Problems(Readback proof)
    {
        if (proof.Bash(ShellScript.Read("dracut-force-drivers")) is { } drivers && !VfioModules.InOrder.All(drivers.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains))
        {
            yield return new Text("The shell does not find {0} in {1}.", string.Join(' ', VfioModules.InOrder), "force_drivers");
        }
    }

    /// <summary>Whether a file gives a variable a value that keeps nothing of what others gave it.</summary>
    private static bool Sets(PlanDraft draft, TargetPath path, string variable) =>
        ShellFile.Parse(draft.Planned(path) ?? "").Assignments.Any(a => a.Name == variable && !a.KeepsBefore);


    /// <summary>Whether what it makes is kernel, image and command line in one file: <c>uefi=yes</c>.</summary>
    internal static bool MakesUnifiedImages(TargetRoot target) =>
        TargetPrograms.Find(target, "dracut") is not null && Is(target.ReadText, target, "uefi");

    /// <summary>
    /// The command line in a unified image is <c>kernel_cmdline</c>; only where nobody sets that, it is what stands
    /// in the image's <c>/etc/cmdline.d</c>. So one word of ours in the former would drop the whole latter.
    /// </summary>
    private static void PlanCommandLine(PlanDraft draft, List<string> lines)
    {
        foreach (TargetPath path in Configurations(draft.Target).Where(path => path == s_configuration || path.IsIn(s_dropIns)))
        {
            ShellCommandLine.RemoveContradictions(draft, path, CommandLine);
        }

        ShellVariable set = ShellVariable.In(All(draft.Planned, draft.Target), CommandLine);
        IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, set.Words);
        if (set.Words.Count > 0 && missing.Count > 0)
        {
            lines.Add("# The image is a unified kernel image, which has its command line in it.");
            lines.Add($"{CommandLine}+=\" {string.Join(' ', missing)} \"");
        }
        else if (set.Words.Count == 0 && (Is(draft.Planned, draft.Target, "hostonly_cmdline") || (Is(draft.Planned, draft.Target, "hostonly") && !ShellVariable.In(All(draft.Planned, draft.Target), "hostonly_cmdline").IsAssigned)))
        {
            // No comment: every word of it goes to the kernel.
            draft.Edit(UnifiedKernelImage.DropIn, ManifestFileKind.Words, draft.Original(UnifiedKernelImage.DropIn), string.Join(' ', draft.Parameters) + "\n", [new ManifestEdit(null, draft.Parameters, [])]);
            lines.Add("# The image is a unified kernel image, which has its command line in it.");
            lines.Add($"install_items+=\" {UnifiedKernelImage.DropIn} \"");
        }
        else if (set.Words.Count == 0)
        {
            draft.Find(TargetFindings.UnifiedImageOfDracut(draft.Parameters));
        }
    }

    /// <summary>What the unified image has its command line from.</summary>
    internal static CommandLinePlace Place(TargetRoot target, Func<TargetPath, string?> read)
    {
        string all = All(read, target) + "\n" + (read(DropIn) ?? read(LastDropIn) ?? "");
        IReadOnlyList<string> set = ShellVariable.In(all, CommandLine).Words;
        return set.Count > 0
            ? new CommandLinePlace(s_dropIns, set, Reach.Kernel)
            : new CommandLinePlace(UnifiedKernelImage.DropIn, KernelCommandLine.Words(read(UnifiedKernelImage.DropIn) ?? ""), Reach.Kernel);
    }

    private static bool Is(Func<TargetPath, string?> read, TargetRoot target, string variable) => ShellVariable.In(All(read, target), variable).Words is ["yes"];

    private static string All(Func<TargetPath, string?> read, TargetRoot target) => string.Join('\n', Configurations(target).Select(path => read(path) ?? ""));

    /// <summary>All configuration but ours, in the order it is read: one of the vendor gives way to one of the same name.</summary>
    private static IEnumerable<TargetPath> Configurations(TargetRoot target) =>
        target.List(s_dropIns, ".conf").Concat(target.List(s_vendorDropIns, ".conf"))
            .DistinctBy(path => path.Name)
            .Where(path => path != DropIn && path != LastDropIn)
            .OrderBy(path => path.Name, StringComparer.Ordinal)
            .Prepend(s_configuration);
}
