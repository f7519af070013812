// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootFiles;

/// <summary>One name of the target's root file system.</summary>
/// <param name="Device">As fstab writes it: <c>UUID=…</c>, a path below /dev, or <c>zfs:…</c>.</param>
/// <param name="Subvolume">The btrfs subvolume, without a slash in front. Null when none is named.</param>
internal sealed record RootFileSystem(string Device, string? Subvolume)
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>What is mounted where (fstab(5)).</summary>
    internal static readonly TargetPath Fstab = TargetPath.Parse("/etc/fstab");

    private static readonly TargetPath s_commandLine = TargetPath.Parse("/etc/kernel/cmdline");

    /// <summary>What fstab and the table of mounts say; where both are silent, the command line that the target's own images get.</summary>
    internal static IReadOnlyList<RootFileSystem> Of(TargetRoot target)
    {
        RootFileSystem[] mounted = [.. InTable(target), .. Mounted(target)];
        return mounted.Length > 0 ? mounted
            : Named(KernelCommandLine.Words(target.ReadText(s_commandLine) ?? "")) is { } device ? [new RootFileSystem(device, SubvolumeIn(KernelCommandLine.Words(target.ReadText(s_commandLine) ?? "")))]
            : [];
    }

    /// <summary>The lines of fstab, in fields; a blank in a path is written <c>\040</c>.</summary>
    internal static IEnumerable<string[]> Table(TargetRoot target) =>
        (target.ReadText(Fstab) ?? "").Split('\n')
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length > 2 && fields[0][0] != '#')
            .Select(fields => fields.Select(Unescape).ToArray());

    /// <summary>The root that a kernel command line names. Null when it names none, or leaves it to be found out.</summary>
    internal static string? Named(IReadOnlyList<string> words)
    {
        // Of repeated words the kernel takes the last. zfs= is the word of Arch's hook.
        string? root = Last(words, "root");
        string? dataset = words.LastOrDefault(word => word.StartsWith("zfs=", Exact));
        return root is null or "" or "zfs" or "ZFS" ? dataset : root is "gpt-auto" or "gpt-auto-force" or "fstab" or "off" ? null : root;
    }

    /// <summary>The subvolume that the words mount. Null when they name none.</summary>
    internal static string? SubvolumeIn(IReadOnlyList<string> words) =>
        SubvolumeOf(Last(words, "rootflags"));

    private static string? Last(IReadOnlyList<string> words, string name) =>
        words.Select(KernelParameter.Parse).LastOrDefault(parameter => parameter.Name == name && parameter.Value is not null).Value;

    private static IEnumerable<RootFileSystem> InTable(TargetRoot target) =>
        Table(target).Where(fields => fields[1] == "/")
            .Select(fields => new RootFileSystem(fields[2] == "zfs" ? "zfs:" + fields[0] : fields[0], SubvolumeOf(fields.Length > 3 ? fields[3] : null)));

    /// <summary>proc(5), mountinfo: identity, parent, device number, root in it, mount point, options, fields up to a dash, type, source, options.</summary>
    private static IEnumerable<RootFileSystem> Mounted(TargetRoot target)
    {
        string place = Path.GetFullPath(target.Path) is { Length: > 1 } path ? path.TrimEnd('/') : "/";
        string? line = target.Host?.ReadText("proc/self/mountinfo", 1 << 20)?.Split('\n').LastOrDefault(line => line.Split(' ') is [_, _, _, _, var point, ..] && Unescape(point) == place);
        if (line?.Split(" - ", 2) is [var mount, var system] && mount.Split(' ') is [_, _, _, var root, ..] && system.Split(' ') is [var type, var source, ..])
        {
            if (type == "zfs")
            {
                yield return new RootFileSystem("zfs:" + Unescape(source), null);
            }
            else if (source.StartsWith("/dev/", Exact))
            {
                yield return new RootFileSystem(Unescape(source), type == "btrfs" ? Unescape(root).Trim('/') is { Length: > 0 } subvolume ? subvolume : null : null);
            }
        }
    }

    private static string? SubvolumeOf(string? options) =>
        options?.Split(',').LastOrDefault(option => option.StartsWith("subvol=", Exact))?["subvol=".Length..].TrimStart('/');

    private static string Unescape(string field) =>
        field.Contains('\\', Exact) ? field.Replace("\\040", " ", Exact).Replace("\\011", "\t", Exact).Replace("\\134", "\\", Exact) : field;
}
