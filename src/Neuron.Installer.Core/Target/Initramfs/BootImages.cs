// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>An initramfs image that a boot entry loads.</summary>
/// <param name="Path">Absolute, as the target writes it.</param>
/// <param name="Kernel">The version of the kernel it is for. Null when no installed kernel is recognised in the entry.</param>
internal sealed record BootImage(TargetPath Path, string? Kernel);

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
    private static bool IsMadeForThisSystem(TargetPath path) =>
        !path.Name.Contains("ucode", Exact) && !path.Name.Contains("microcode", Exact) && !path.Text.Contains("rescue", Exact);

    private static IEnumerable<(TargetPath Path, string Kernel)> Named(TargetRoot target) =>
        from found in MenuLoaders.Images(target)
        let path = Resolve(target, found.Mount, found.Image.Path)
        where path is not null && (!found.Image.IsOnlyOnRoot || IsOnRoot(target, path))
        select (path, found.Image.Kernel);

    /// <summary>What is on the target's own root file system is the target's, whatever names it.</summary>
    private static bool IsOnRoot(TargetRoot target, TargetPath path) =>
        target.Identity(path) is { } file && target.Identity(TargetPath.Root) is { } root && (file.Major, file.Minor) == (root.Major, root.Minor)
        // What fstab mounts there may not be mounted now.
        && !RootFileSystem.Table(target).Any(fields => fields[1].Length > 1 && target.Named(fields[1]) is { } mount && path.IsIn(mount));

    /// <summary>
    /// The file behind a path that counts from the root of some file system: the boot partition's, or the root's,
    /// below its subvolume.
    /// </summary>
    private static TargetPath? Resolve(TargetRoot target, TargetPath mount, string image)
    {
        string path = image.StartsWith('/') ? image : "/" + image;
        int second = path.IndexOf('/', 1);
        string[] candidates = second < 0 ? [mount + path, path] : [mount + path, path, path[second..]];
        return path.Contains("..", Exact) ? null : candidates.Select(target.Named).OfType<TargetPath>().FirstOrDefault(target.IsFile);
    }
}
