// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootFiles;

/// <summary>
/// The names under which a block device, or a ZFS dataset, is asked for: <c>UUID=…</c>, <c>/dev/mapper/root</c>,
/// <c>ZFS=pool/root</c>. Two names are held against one another.
/// </summary>
internal static class DeviceName
{
    private const StringComparison Exact = StringComparison.Ordinal;
    private const string Dataset = "zfs:";
    private const string Numbers = "/dev/block/";
    private const string Mapper = "/dev/mapper/";

    private static readonly Dictionary<string, string> s_links = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UUID"] = "/dev/disk/by-uuid/",
        ["PARTUUID"] = "/dev/disk/by-partuuid/",
        ["LABEL"] = "/dev/disk/by-label/",
        ["PARTLABEL"] = "/dev/disk/by-partlabel/",
    };

    /// <summary>Directories of /dev that are no volume groups.</summary>
    private static readonly string[] s_directories = ["mapper", "disk", "block", "md", "cciss", "zvol", "char", "nbd"];

    /// <summary>Whether two names mean one device.</summary>
    /// <returns>Null when that cannot be told: a UUID here and a PARTUUID there, and nobody knows both.</returns>
    internal static bool? IsSame(TargetRoot target, string one, string other)
    {
        one = Path(one);
        other = Path(other);
        if (Equal(one, other))
        {
            return true;
        }

        if (one.StartsWith(Dataset, Exact) || other.StartsWith(Dataset, Exact))
        {
            // "zfs=auto" and its like name none: the pool does.
            return IsNamed(one) && IsNamed(other) ? false : null;
        }

        if (Node(target.Host, one) is { } node && Node(target.Host, other) is { } otherNode)
        {
            return node == otherNode || AreOneBtrfs(target.Host!, node, otherNode);
        }

        if (target.Named(one) is { } path && target.Identity(path) is { } identity && target.Named(other) is { } otherPath && target.Identity(otherPath) is { } otherIdentity)
        {
            return identity == otherIdentity;
        }

        string kind = one[..(one.LastIndexOf('/') + 1)];
        return kind.StartsWith("/dev/", Exact) && other[..(other.LastIndexOf('/') + 1)] == kind ? false : null;

        static bool IsNamed(string name) => !name.StartsWith(Dataset, Exact) || name[Dataset.Length..].ToUpperInvariant() is not ("" or "AUTO" or "BOOTFS");
    }

    /// <summary>The path that udev gives to what <c>UUID=…</c> and its like name; of a ZFS dataset <c>zfs:pool/root</c>.</summary>
    internal static string Path(string name)
    {
        name = name.Replace("\"", "", Exact);
        foreach (string form in new[] { "zfs=", "zfs:" })
        {
            if (name.StartsWith(form, StringComparison.OrdinalIgnoreCase))
            {
                return Dataset + name[form.Length..].Replace('+', ' ').TrimEnd('/');
            }
        }

        string[] parts = name.Split('=', 2);
        if (parts.Length == 2 && s_links.TryGetValue(parts[0], out string? directory))
        {
            return directory + Encode(parts[1]);
        }

        return Number(parts[0]) is { } number ? Numbers + number : Volume(parts[0]) ?? parts[0];
    }

    /// <summary>The kernel takes <c>8:2</c>, and the same in one hexadecimal number: <c>802</c>, <c>0x802</c> (block/early-lookup.c).</summary>
    private static string? Number(string name)
    {
        if (name.Split(':') is [var majorText, var minorText, ..] && uint.TryParse(majorText, NumberStyles.None, null, out uint major) && uint.TryParse(minorText, NumberStyles.None, null, out uint minor))
        {
            return $"{major}:{minor}";
        }

        string digits = name.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? name[2..] : name;
        return uint.TryParse(digits, NumberStyles.AllowHexSpecifier, null, out uint number)
            ? $"{(number & 0xfff00) >> 8}:{(number & 0xff) | ((number >> 12) & 0xfff00)}"
            : null;
    }

    /// <summary>A btrfs file system may have several devices, and each of them names it.</summary>
    private static bool AreOneBtrfs(HostDirectory host, string node, string other)
    {
        const string All = "sys/fs/btrfs";
        string[] names = [node["/dev/".Length..], other["/dev/".Length..]];
        return host.Exists(All) && host.List(All).Any(id => names.All(name => host.ReadLink($"{All}/{id}/devices/{name}") is not null));
    }

    /// <summary>A logical volume has two paths: <c>/dev/vg/root</c> and <c>/dev/mapper/vg-root</c>, where a dash of the names is doubled.</summary>
    private static string? Volume(string path) =>
        path.Split('/') is ["", "dev", var group, var volume] && !s_directories.Contains(group)
            ? $"{Mapper}{group.Replace("-", "--", Exact)}-{volume.Replace("-", "--", Exact)}"
            : null;

    /// <summary>Labels are case-sensitive, the hexadecimal digits of UUIDs are not.</summary>
    private static bool Equal(string one, string other) => string.Equals(
        one, other, one.StartsWith(s_links["UUID"], Exact) || one.StartsWith(s_links["PARTUUID"], Exact) ? StringComparison.OrdinalIgnoreCase : Exact);

    /// <summary>As udev names a link by a label: every other character as <c>\x20</c>.</summary>
    private static string Encode(string label)
    {
        StringBuilder name = new();
        foreach (char letter in label)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter > '~' || "#+-.:=@_/\\".Contains(letter, Exact))
            {
                name.Append(letter);
            }
            else
            {
                name.Append("\\x").Append(((int)letter).ToString("x2", null));
            }
        }

        return name.ToString();
    }

    /// <summary>Where the links of the machine's /dev lead in the end. Null when it has no such name.</summary>
    internal static string? Node(HostDirectory? host, string path)
    {
        const int LinkLimit = 8;
        if (host is null || !path.StartsWith("/dev/", Exact))
        {
            return null;
        }

        for (int links = 0; links < LinkLimit; links++)
        {
            if ((host.ReadLink(path[1..]) ?? (links == 0 ? Link(host, path) : null)) is not { } link)
            {
                return links > 0 || host.Exists(path[1..]) ? path : null;
            }

            path = System.IO.Path.GetFullPath(link, path[..path.LastIndexOf('/')]);
        }

        return null;
    }

    /// <summary>The digits of a UUID may be written large in an entry, and are small in the name of the link, or the other way round.</summary>
    private static string? Link(HostDirectory host, string path)
    {
        // udev makes a link for each number; the kernel knows them without it.
        if (path.StartsWith(Numbers, Exact))
        {
            return host.ReadLink("sys/dev/block/" + path[Numbers.Length..]) is { } device ? "/dev/" + device[(device.LastIndexOf('/') + 1)..] : null;
        }

        int slash = path.LastIndexOf('/');
        string directory = path[1..slash];
        return directory.StartsWith("dev/disk/by-", Exact) && host.List(directory).FirstOrDefault(name => Equal($"/{directory}/{name}", path)) is { } found
            ? host.ReadLink($"{directory}/{found}")
            : null;
    }
}
