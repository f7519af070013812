// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>Where boot partitions are mounted: the EFI system partition, XBOOTLDR, or plain /boot.</summary>
internal static class BootPartitions
{
    internal static readonly IReadOnlyList<string> MountPoints = ["/boot", "/efi", "/boot/efi", "/esp", "/boot/esp"];

    /// <summary>The mount points there are, each file system once: one may be mounted, or linked to, at two places.</summary>
    internal static IEnumerable<string> In(TargetRoot target) => MountPoints.Where(target.IsDirectory).DistinctBy(target.Identity);

    /// <summary>Files of one kind on all of them.</summary>
    /// <param name="target">The target.</param>
    /// <param name="directory">Below the mount point: <c>/loader/entries</c>.</param>
    /// <param name="suffix">How their names end.</param>
    internal static IEnumerable<string> Files(TargetRoot target, string directory, string suffix) =>
        In(target).SelectMany(mount => target.List(mount + directory)
            .Where(name => name.EndsWith(suffix, StringComparison.Ordinal) && !name.StartsWith('.'))
            .Select(name => $"{mount}{directory}/{name}"));
}
