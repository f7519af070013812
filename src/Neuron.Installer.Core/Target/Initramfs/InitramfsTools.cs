// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>
/// initramfs-tools, Debian's (initramfs-tools(7), initramfs.conf(5)). It reads no drop-ins for modules, so they are
/// added to its list; modprobe.d gets into the image by itself, the udev rule by a hook of ours.
/// </summary>
internal sealed class InitramfsTools : IInitramfsGenerator
{
    private static readonly TargetPath s_directory = TargetPath.Parse("/etc/initramfs-tools");
    internal static readonly TargetPath ModuleList = s_directory / "modules";
    internal static readonly TargetPath Hook = s_directory / "hooks/neuron_passthrough";

    private static readonly TargetPath s_postUpdate = TargetPath.Parse("/etc/initramfs/post-update.d");
    private static readonly TargetPath s_systemModules = TargetPath.Parse("/etc/modules");
    private static readonly TargetPath s_kernelHook = TargetPath.Parse("/etc/kernel/postinst.d/initramfs-tools");

    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(10);

    private const UnixFileMode HookMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Name => "initramfs-tools";

    public bool IsInstalled(TargetRoot target) => TargetPrograms.Find(target, "update-initramfs") is not null && target.IsDirectory(s_directory);

    /// <summary>dracut has an update-initramfs of its own.</summary>
    public bool CanRun(TargetRoot target) => TargetPrograms.Find(target, "mkinitramfs") is not null || TargetPrograms.Find(target, "dracut") is null;

    public bool? IsActive(TargetRoot target) => target.IsFile(s_kernelHook) ? true : null;

    /// <summary>
    /// Those of update-initramfs, then the copies that boot entries load, each by its name: the hook of systemd-boot in
    /// <c>/etc/initramfs/post-update.d</c> makes no copy when <c>bootctl is-installed</c> says no, as in a chroot it may.
    /// </summary>
    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) =>
        evenIfNew || Images(target).Count > 0
            ? [
                new TargetCommand(["update-initramfs", "-u", "-k", "all"], s_timeout),
                .. BootImages.In(target)
                    .Where(image => image.Kernel is not null && ImageMakers.Makes(target, this, image.Path) && !Usual(target).Any(usual => target.Identity(usual) == target.Identity(image.Path)))
                    .Select(image => new TargetCommand(["mkinitramfs", "-o", image.Path, image.Kernel!], s_timeout)),
            ]
            : [];

    /// <summary>update-initramfs runs the hooks in this folder, which copy what it made: kernelstub's puts it into the boot partition without a version in its name.</summary>
    public bool MakesOfUnknownKernel(TargetRoot target, TargetPath image) =>
        TargetPrograms.Find(target, "kernelstub") is not null || target.List(s_postUpdate, suffix: "").Any(target.IsFile);

    public IReadOnlyList<TargetPath> Images(TargetRoot target) =>
        [.. Usual(target)
            .Concat(BootImages.In(target).Select(image => image.Path).Where(path => ImageMakers.Makes(target, this, path)))
            .DistinctBy(target.Identity)];

    public IReadOnlyList<string> Listing(TargetPath image) => ["lsinitramfs", image];

    /// <summary>Where update-initramfs puts them.</summary>
    private static IEnumerable<TargetPath> Usual(TargetRoot target) =>
        InstalledKernel.In(target).Select(kernel => TargetPath.Parse("/boot/initrd.img-" + kernel.Version)).Where(target.IsFile);

    public void Plan(PlanDraft draft)
    {
        string? original = draft.Original(ModuleList);
        List<string> lines = [.. (original ?? "").Split('\n')];
        List<ManifestEdit> edits = WithoutIds(draft, ModuleList, lines);
        HashSet<string> present = [.. lines.Select(Module)];
        List<string> added = [.. VfioModules.InOrder.Where(module => !present.Contains(module))];
        if (added.Count > 0)
        {
            added.Insert(0, $"{draft.Own.Mark} {draft.Own.Undo[2..]}");
            // They are loaded in this order, so before whatever is in the list.
            int first = lines.FindIndex(line => Module(line).Length > 0);
            lines.InsertRange(first >= 0 ? first : lines[^1].Length == 0 ? lines.Count - 1 : lines.Count, added);
            string text = string.Join('\n', lines);
            draft.Edit(ModuleList, ManifestFileKind.Lines, original, text.EndsWith('\n') ? text : text + "\n", [.. edits, new ManifestEdit(null, added, [])]);
        }
        else if (edits.Count > 0)
        {
            draft.Edit(ModuleList, ManifestFileKind.Lines, original, string.Join('\n', lines), edits);
        }

        if (draft.Original(s_systemModules) is { } modules)
        {
            List<string> others = [.. modules.Split('\n')];
            if (WithoutIds(draft, s_systemModules, others) is { Count: > 0 } changes)
            {
                draft.Edit(s_systemModules, ManifestFileKind.Lines, modules, string.Join('\n', others), changes);
            }
        }

        if (draft.UdevRulePath is { } rule)
        {
            draft.Generate(Hook, HookScript(draft.Own, rule), HookMode);
        }
    }

    public IEnumerable<Text> Problems(Readback proof) => [];

    /// <summary>
    /// Takes the ids out of lines such as <c>vfio_pci ids=…</c> of an older setup: what stands behind a module is given to
    /// modprobe after the options of modprobe.d, and the last ids count.
    /// </summary>
    private static List<ManifestEdit> WithoutIds(PlanDraft draft, TargetPath path, List<string> lines)
    {
        List<ManifestEdit> edits = [];
        for (int i = 0; i < lines.Count; i++)
        {
            string[] words = lines[i].Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            string[] ids = [.. words.Skip(1).Where(word => word.StartsWith("ids=", StringComparison.Ordinal))];
            if (words.Length == 0 || HostDrivers.Normalize(words[0]) != "vfio_pci" || ids.Length == 0)
            {
                continue;
            }

            string kept = string.Join(' ', words.Except(ids));
            edits.Add(new ManifestEdit(null, [kept], [lines[i]]));
            lines[i] = kept;
            draft.Find(TargetFindings.IdsReplaced(path, string.Join(' ', ids)));
        }

        return edits;
    }

    /// <summary>The module a line of the list names; empty for a comment.</summary>
    private static string Module(string line)
    {
        string text = line.Split('#')[0].Trim();
        int end = text.AsSpan().IndexOfAny(' ', '\t');
        return HostDrivers.Normalize(end < 0 ? text : text[..end]);
    }

    private static string HookScript(GeneratedFile own, TargetPath rule) =>
        ShellScript.Of("initramfs-tools-hook", own, new Dictionary<string, string> { ["rule"] = rule });
}
