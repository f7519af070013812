// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootFiles;

/// <summary>
/// Whether a boot entry starts the target. An EFI system partition is shared: other systems keep entries, kernels
/// and images on it, which must stay as they are. The entry's <c>root=</c> is held against the target's fstab.
/// </summary>
internal static class EntryOwner
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>Words that only live and recovery systems are started with.</summary>
    private static readonly string[] s_live = ["boot=casper", "boot=live", "archisobasedir=", "archisodevice=", "archisolabel=", "rd.live.image"];

    private static readonly Dictionary<string, string> s_links = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UUID"] = "/dev/disk/by-uuid/",
        ["PARTUUID"] = "/dev/disk/by-partuuid/",
        ["LABEL"] = "/dev/disk/by-label/",
        ["PARTLABEL"] = "/dev/disk/by-partlabel/",
    };

    /// <summary>Whether a command line starts the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="words">The entry's kernel parameters.</param>
    /// <param name="machineId">The machine ID that the entry names. Null when it names none.</param>
    /// <returns>
    /// False when the entry names another root or another machine, or when its root cannot be compared with the
    /// target's. True where the target's fstab or the entry names no root: then there is nothing to compare.
    /// </returns>
    internal static bool IsTarget(TargetRoot target, IReadOnlyList<string> words, string? machineId = null)
    {
        if (words.Any(word => s_live.Any(live => word.StartsWith(live, Exact))))
        {
            return false;
        }

        // Of repeated words the kernel takes the last.
        string? root = words.LastOrDefault(word => word.StartsWith("root=", Exact))?["root=".Length..];
        string[] mount = RootMount(target);
        bool isComparable = root is not null && mount.Length > 0;
        if (isComparable && IsSameDevice(target, root!, mount[0]))
        {
            return IsSameSubvolume(words, mount);
        }

        string? own = target.ReadText("/etc/machine-id")?.Trim();
        return machineId is { Length: 32 } && own is { Length: 32 }
            ? string.Equals(machineId, own, StringComparison.OrdinalIgnoreCase)
            : !isComparable;
    }

    /// <summary>Whether an entry of the Boot Loader Specification, type 1, starts the target.</summary>
    internal static bool IsTarget(TargetRoot target, string entry) =>
        IsTarget(
            target,
            [.. KeyedLines.Values(entry, "options").SelectMany(KernelCommandLine.Words)],
            KeyedLines.Values(entry, "machine-id").Select(value => value.Trim()).FirstOrDefault());

    /// <summary>The fields of fstab's line for <c>/</c>. Empty when there is none.</summary>
    private static string[] RootMount(TargetRoot target) =>
        (target.ReadText("/etc/fstab") ?? "").Split('\n')
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(fields => fields.Length > 2 && fields[0][0] != '#' && fields[1] == "/") ?? [];

    private static bool IsSameDevice(TargetRoot target, string one, string other)
    {
        one = Device(one);
        other = Device(other);
        return string.Equals(one, other, one.StartsWith("/dev/disk/by-", Exact) ? StringComparison.OrdinalIgnoreCase : Exact)
            // PARTUUID= here and UUID= there may be one device: an installer has its /dev in the target.
            || (target.Identity(one) is { } identity && identity == target.Identity(other));
    }

    /// <summary>The path that udev gives to what <c>UUID=…</c> and its like name.</summary>
    private static string Device(string specification)
    {
        string[] parts = specification.Replace("\"", "", Exact).Split('=', 2);
        return parts.Length == 2 && s_links.TryGetValue(parts[0], out string? directory) ? directory + parts[1] : parts[0];
    }

    /// <summary>Two systems may share one btrfs file system, each in a subvolume of its own.</summary>
    private static bool IsSameSubvolume(IReadOnlyList<string> words, string[] mount)
    {
        string? entry = Subvolume(words.LastOrDefault(word => word.StartsWith("rootflags=", Exact))?["rootflags=".Length..]);
        string? own = Subvolume(mount.Length > 3 ? mount[3] : null);
        return entry is null || own is null || entry == own;
    }

    private static string? Subvolume(string? options) =>
        options?.Split(',').LastOrDefault(option => option.StartsWith("subvol=", Exact))?["subvol=".Length..].TrimStart('/');
}
