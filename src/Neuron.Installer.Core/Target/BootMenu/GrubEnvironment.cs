// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>
/// GRUB's environment block, <c>grubenv</c>. GRUB reads it from every file system. It writes to few: not to those
/// that keep checksums or copies of blocks (btrfs, ZFS), and to nothing on LVM or software RAID, which its disk
/// filter only reads. The list is that of the scripts of <c>/etc/grub.d</c>.
/// </summary>
internal sealed class GrubEnvironment(TargetRoot target, GrubMenu menu, ITargetCommandRunner runner)
{
    /// <summary>The variable with the number of starts that are left in a trial.</summary>
    internal const string Tries = "neuron_trial";

    /// <summary>The entry of the next start only.</summary>
    internal const string NextEntry = "next_entry";

    private static readonly string[] s_readOnlyFileSystems = ["btrfs", "zfs", "cpiofs", "newc", "odc", "romfs", "squash4", "tarfs", "f2fs"];

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <summary>The value of a variable. Null when it is not set.</summary>
    internal string? Get(string name) =>
        (target.ReadText(File) ?? "").Split('\n')
            .Where(line => line.StartsWith(name + "=", StringComparison.Ordinal))
            .Select(line => line[(name.Length + 1)..])
            .LastOrDefault();

    /// <summary>Sets a variable, or takes it away, and waits until that is on the disk.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Null takes it away.</param>
    internal CommandResult Set(string name, string? value)
    {
        CommandResult result = Run([menu.Prefix + "editenv", File, .. value is null ? (string[])["unset", name] : ["set", $"{name}={value}"]]);
        // On btrfs it is not enough that the file itself is written.
        return result.ExitCode == 0 ? Run(["sync", "-f", menu.Directory]) : result;
    }

    /// <summary>Whether GRUB itself can write to it. False also when that cannot be found out.</summary>
    internal bool IsWritableByGrub()
    {
        // GRUB 2.14 keeps a block of its own in the head of btrfs.
        if (Get("env_block") is not null)
        {
            return true;
        }

        CommandResult system = Run([menu.Prefix + "probe", "--target=fs", menu.Directory]);
        CommandResult layers = Run([menu.Prefix + "probe", "--target=abstraction", menu.Directory]);
        string[] words = layers.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return system.ExitCode == 0
            && layers.ExitCode == 0
            && !s_readOnlyFileSystems.Contains(system.Output.Trim())
            && !words.Any(word => word is "lvm" or "diskfilter" or "ldm" or "dm_nv" || word.StartsWith("mdraid", StringComparison.Ordinal) || word.StartsWith("raid", StringComparison.Ordinal));
    }

    private TargetPath File => menu.Directory / "grubenv";

    private CommandResult Run(string[] arguments) => runner.Run(new TargetCommand(arguments, s_patience));
}
