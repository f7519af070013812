// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>An initramfs image that a boot entry loads.</summary>
/// <param name="Path">Absolute, as the target writes it.</param>
/// <param name="Kernel">The version of the kernel it is for. Null when no installed kernel is recognised in the entry.</param>
internal sealed record BootImage(string Path, string? Kernel);

/// <summary>
/// The images that are really booted, found by reading the boot entries. Where a generator puts its images says
/// little: kernel-install copies them, and the copy is what the entry loads.
/// </summary>
internal static class BootImages
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>What every entry of every boot loader loads and the target has, each file once.</summary>
    internal static IReadOnlyList<BootImage> In(TargetRoot target)
    {
        IReadOnlyList<InstalledKernel> kernels = InstalledKernel.In(target);
        return [.. Named(target)
            .Where(image => IsMadeForThisSystem(image.Path))
            .Select(image => new BootImage(image.Path, (InstalledKernel.Of(image.Path, kernels) ?? InstalledKernel.Of(image.Kernel, kernels))?.Version))
            .OrderBy(image => image.Kernel is null)
            .DistinctBy(image => target.Identity(image.Path))];
    }

    /// <summary>Microcode is loaded as an image too; and a rescue image of the distribution stays as it was made, which is its purpose.</summary>
    private static bool IsMadeForThisSystem(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return !name.Contains("ucode", Exact) && !name.Contains("microcode", Exact) && !path.Contains("rescue", Exact);
    }

    private static IEnumerable<(string Path, string Kernel)> Named(TargetRoot target) =>
        BootPartitions.In(target).SelectMany(mount => InEntries(target, mount).Concat(InLimine(target, mount)).Concat(InRefind(target, mount)).Concat(InGrub(target, mount)))
            .Select(found => (Path: Resolve(target, found.Mount, found.Image), found.Kernel))
            .Where(found => found.Path is not null)
            .Select(found => (found.Path!, found.Kernel));

    /// <summary>Boot Loader Specification, type 1: <c>linux</c> and <c>initrd</c>, from the root of the partition.</summary>
    private static IEnumerable<(string Mount, string Image, string Kernel)> InEntries(TargetRoot target, string mount) =>
        from path in target.List(mount + BootPartitions.Entries, ".conf")
        where path[mount.Length + BootPartitions.Entries.Length + 1] != '.'
        let text = target.ReadText(path) ?? ""
        where EntryOwner.IsTarget(target, text, path)
        let kernel = string.Join(' ', KeyedLines.Values(text, "linux").Take(1)).Trim()
        // One image a line; Fedora's GRUB takes several.
        from image in KeyedLines.Values(text, "initrd").SelectMany(Words)
        select (mount, image, kernel);

    /// <summary><c>module_path: boot():/initramfs#checksum</c>, beside the path of the kernel.</summary>
    private static IEnumerable<(string Mount, string Image, string Kernel)> InLimine(TargetRoot target, string mount) =>
        from path in Limine.Configurations(target, mount)
        from entry in LimineMenu.Read(target.ReadText(path) ?? "")
        where EntryOwner.IsTarget(target, entry.Words)
        let kernel = entry.Values(Limine.KernelPathKeys).Select(LimineMenu.Path).FirstOrDefault() ?? ""
        from image in entry.Values(Limine.ImagePathKeys)
        select (mount, LimineMenu.Path(image), kernel);

    /// <summary>
    /// <c>initrd=</c> among the parameters, which the kernel's own EFI loader reads, or in a stanza; without one
    /// rEFInd goes by the names.
    /// </summary>
    private static IEnumerable<(string Mount, string Image, string Kernel)> InRefind(TargetRoot target, string mount) =>
        from path in Refind.Configurations(target, mount)
        from stanza in Stanzas(target.ReadText(path) ?? "")
        let own = RefindLines.Read(stanza).Where(line => Refind.StartsTarget(target, line.CommandLine)).ToArray()
        where own.Length > 0
        let kernel = Plain(KeyedLines.Values(stanza, "loader") is [var loader, ..] ? loader : "")
        from image in own.SelectMany(line => KernelCommandLine.Words(line.CommandLine)).Where(word => word.StartsWith("initrd=", Exact)).Select(word => word["initrd=".Length..])
            .Concat(KeyedLines.Values(stanza, "initrd"))
        select (mount, Plain(image), kernel);

    /// <summary>What stands in each stanza, and before the first.</summary>
    private static IEnumerable<string> Stanzas(string text)
    {
        string[] lines = text.Split('\n');
        int[] starts = [0, .. Enumerable.Range(1, lines.Length - 1).Where(i => lines[i].TrimStart().StartsWith("menuentry", StringComparison.OrdinalIgnoreCase)), lines.Length];
        return starts.Zip(starts.Skip(1), (start, end) => string.Join('\n', lines[start..end]));
    }

    private static string Plain(string value) => value.Trim().Trim('"').Replace('\\', '/').Replace("%v", "", Exact);

    /// <summary>The menu as grub-mkconfig made it.</summary>
    private static IEnumerable<(string Mount, string Image, string Kernel)> InGrub(TargetRoot target, string mount) =>
        from entry in GrubMenu.Read(target, mount)
        where !entry.IsOther
        let owner = EntryOwner.Of(target, entry.Words)
        from image in entry.Images
        where owner == Ownership.Target || (owner == Ownership.Unknown && IsOnRoot(target, Resolve(target, mount, image)))
        select (mount, image, entry.Kernel);

    /// <summary>What is on the target's own root file system is the target's, whatever names it.</summary>
    private static bool IsOnRoot(TargetRoot target, string? path) =>
        path is not null && target.Identity(path) is { } file && target.Identity("/") is { } root && (file.Major, file.Minor) == (root.Major, root.Minor)
        // What fstab mounts there may not be mounted now.
        && !RootFileSystem.Table(target).Any(fields => fields[1].Length > 1 && path.StartsWith(fields[1].TrimEnd('/') + "/", Exact));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// The file behind a path that counts from the root of some file system: the boot partition's, or the root's,
    /// below its subvolume.
    /// </summary>
    private static string? Resolve(TargetRoot target, string mount, string image)
    {
        string path = image.StartsWith('/') ? image : "/" + image;
        int second = path.IndexOf('/', 1);
        string[] candidates = second < 0 ? [mount + path, path] : [mount + path, path, path[second..]];
        return path.Contains("..", Exact) ? null : candidates.FirstOrDefault(target.IsFile);
    }
}
