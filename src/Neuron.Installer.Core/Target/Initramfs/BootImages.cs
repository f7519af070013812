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
        from name in target.List(mount + SystemdBoot.Entries)
        where name.EndsWith(".conf", Exact) && !name.StartsWith('.')
        let text = target.ReadText($"{mount}{SystemdBoot.Entries}/{name}") ?? ""
        where EntryOwner.IsTarget(target, text)
        let kernel = string.Join(' ', KeyedLines.Values(text, "linux").Take(1)).Trim()
        // One image a line; Fedora's GRUB takes several.
        from image in KeyedLines.Values(text, "initrd").SelectMany(Words)
        select (mount, image, kernel);

    /// <summary><c>module_path: boot():/initramfs#checksum</c>, behind the path of the kernel.</summary>
    private static IEnumerable<(string Mount, string Image, string Kernel)> InLimine(TargetRoot target, string mount)
    {
        foreach (string path in Limine.Configurations(target, mount))
        {
            string kernel = "";
            foreach (string line in (target.ReadText(path) ?? "").Split('\n'))
            {
                kernel = Limine.KernelPathKeys.SelectMany(key => KeyedLines.Values(line, key)).Select(WithoutVolume).FirstOrDefault() ?? kernel;
                foreach (string image in Limine.ImagePathKeys.SelectMany(key => KeyedLines.Values(line, key)))
                {
                    yield return (mount, WithoutVolume(image), kernel);
                }
            }
        }

        static string WithoutVolume(string value)
        {
            string path = value.Split('#')[0].Trim();
            int volume = path.IndexOf("):", Exact);
            int old = path.IndexOf("://", Exact);
            return volume >= 0 ? path[(volume + 2)..]
                // boot:///file, or boot://2/file for another partition.
                : old >= 0 ? path[(path.IndexOf('/', old + 3) is var slash and >= 0 ? slash : old + 2)..]
                : path;
        }
    }

    /// <summary>
    /// <c>initrd=</c> among the parameters, which the kernel's own EFI loader reads, or in a stanza; without one
    /// rEFInd goes by the names.
    /// </summary>
    private static IEnumerable<(string Mount, string Image, string Kernel)> InRefind(TargetRoot target, string mount)
    {
        foreach (string path in Refind.Configurations(target, mount))
        {
            string text = target.ReadText(path) ?? "";
            foreach (string word in RefindLines.Read(text).SelectMany(line => KernelCommandLine.Words(line.CommandLine)).Where(word => word.StartsWith("initrd=", Exact)))
            {
                yield return (mount, word["initrd=".Length..].Replace('\\', '/').Replace("%v", "", Exact), "");
            }

            string kernel = "";
            foreach (string line in text.Split('\n'))
            {
                kernel = KeyedLines.Values(line, "loader") is [var loader, ..] ? loader.Trim() : kernel;
                foreach (string image in KeyedLines.Values(line, "initrd"))
                {
                    yield return (mount, image.Trim().Trim('"').Replace('\\', '/'), kernel.Trim('"').Replace('\\', '/'));
                }
            }
        }
    }

    /// <summary>The menu as grub-mkconfig made it: <c>linux</c>, then <c>initrd</c> with all images.</summary>
    private static IEnumerable<(string Mount, string Image, string Kernel)> InGrub(TargetRoot target, string mount)
    {
        foreach (string menu in new[] { mount + "/grub/grub.cfg", mount + "/grub2/grub.cfg" })
        {
            string kernel = "";
            bool isTarget = true;
            foreach (string[] words in (target.ReadText(menu) ?? "").Split('\n').Select(Words))
            {
                if (words is ["linux" or "linuxefi", var started, ..])
                {
                    kernel = started;
                    isTarget = EntryOwner.IsTarget(target, words);
                }
                else if (words is ["initrd" or "initrdefi", ..])
                {
                    foreach (string image in words.Skip(1).Where(image => isTarget || IsOnRoot(target, Resolve(target, mount, image))))
                    {
                        yield return (mount, image, kernel);
                    }
                }
            }
        }
    }

    /// <summary>What is on the target's own root file system is the target's, whatever names it.</summary>
    private static bool IsOnRoot(TargetRoot target, string? path) =>
        path is not null && target.Identity(path) is { } file && target.Identity("/") is { } root && (file.Major, file.Minor) == (root.Major, root.Minor);

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
