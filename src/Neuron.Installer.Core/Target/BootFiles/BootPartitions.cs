// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;

namespace Neuron.Installer.Core.Target.BootFiles;

/// <summary>Where boot partitions are mounted: the EFI system partition, XBOOTLDR, or plain /boot.</summary>
internal static class BootPartitions
{
    internal static readonly IReadOnlyList<TargetPath> MountPoints =
        [TargetPath.Parse("/boot"), TargetPath.Parse("/efi"), TargetPath.Parse("/boot/efi"), TargetPath.Parse("/esp"), TargetPath.Parse("/boot/esp")];

    /// <summary>Where on each of them the entries of the Boot Loader Specification, type 1, are.</summary>
    internal const string Entries = "loader/entries";

    /// <summary>Beside them: what systemd-boot does with its menu.</summary>
    internal const string LoaderConf = "loader/loader.conf";

    private static readonly TargetPath s_installConfiguration = TargetPath.Parse("/etc/kernel/install.conf");
    private static readonly TargetPath s_onRoot = TargetPath.Parse("/etc");

    private static readonly string[] s_fileSystems = ["vfat", "msdos"];

    /// <summary>The mount points there are, each file system once: one may be mounted, or linked to, at two places.</summary>
    internal static IEnumerable<TargetPath> In(TargetRoot target) => MountPoints.Concat(Named(target)).Where(target.IsDirectory).DistinctBy(target.Identity);

    /// <summary>Where fstab mounts a file system that firmware reads, and where kernel-install is told to write.</summary>
    private static IEnumerable<TargetPath> Named(TargetRoot target) =>
        (target.ReadText(RootFileSystem.Fstab) ?? "").Split('\n')
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields is [['#', ..], ..] is false && fields.Length > 2 && s_fileSystems.Contains(fields[2]))
            .Select(fields => fields[1].Replace("\\040", " ", StringComparison.Ordinal))
            .Concat(ShellVariable.In(target.ReadText(s_installConfiguration) ?? "", "BOOT_ROOT").Words)
            .Where(name => name.StartsWith('/'))
            .Select(target.Named).OfType<TargetPath>()
            .Where(path => path != TargetPath.Root);

    /// <summary>What shows that something starts from a directory: an empty mount point has none of it.</summary>
    private static readonly string[] s_signs = ["EFI", "loader", "grub", "grub2", "limine", "limine.conf", "limine.cfg", "refind_linux.conf", "syslinux", "extlinux"];

    /// <summary>The boot partitions that fstab names and that are not mounted: what is on them can be neither read nor changed.</summary>
    internal static IReadOnlyList<TargetPath> NotMounted(TargetRoot target) =>
        [.. (target.ReadText(RootFileSystem.Fstab) ?? "").Split('\n')
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields is [['#', ..], ..] is false && fields.Length > 2)
            .Where(fields => fields[1].StartsWith('/'))
            .Select(fields => target.Named(fields[1])).OfType<TargetPath>()
            .Where(path => MountPoints.Contains(path) && !IsMounted(target, path) && !s_signs.Any(sign => target.IsFile(path / sign) || target.IsDirectory(path / sign)))
            .Distinct()];

    /// <summary>A mount point on the root's own file system is a directory like any other.</summary>
    private static bool IsMounted(TargetRoot target, TargetPath path) =>
        target.Identity(path) is { } mount && target.Identity(s_onRoot) is { } root && (mount.Major, mount.Minor) != (root.Major, root.Minor);

    /// <summary>Files of one kind on all of them. A masked one, which is a link to nothing, is none.</summary>
    /// <param name="target">The target.</param>
    /// <param name="directory">Below the mount point: <c>/loader/entries</c>.</param>
    /// <param name="suffix">How their names end.</param>
    internal static IEnumerable<TargetPath> Files(TargetRoot target, string directory, string suffix) =>
        In(target).SelectMany(mount => target.List(mount / directory, suffix)
            .Where(path => path.Name[0] != '.' && target.Identity(path) is not null && !target.IsSpecial(path)));
}
