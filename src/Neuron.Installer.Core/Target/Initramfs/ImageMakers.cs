// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>
/// Which generators make the images of a target, and which makes which. Several may be installed; what counts is whose
/// hooks run, and whose images the boot entries load. An image is made again by its own program only.
/// </summary>
internal static class ImageMakers
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly TargetPath[] s_installConfigurations =
    [
        TargetPath.Parse("/etc/kernel/install.conf"), TargetPath.Parse("/run/kernel/install.conf"), TargetPath.Parse("/usr/local/lib/kernel/install.conf"), TargetPath.Parse("/usr/lib/kernel/install.conf"),
    ];

    private static readonly TargetPath s_hooks = TargetPath.Parse("/etc/pacman.d/hooks");
    private static readonly TargetPath s_vendorHooks = TargetPath.Parse("/usr/share/libalpm/hooks");

    /// <summary>Those that make images, the likeliest first. Empty when none is installed.</summary>
    internal static IReadOnlyList<IInitramfsGenerator> In(TargetRoot target)
    {
        IInitramfsGenerator[] installed = [.. Generators.All.Where(known => known.IsInstalled(target))];
        // A configuration without the program is left over; before the packages are unpacked there may be nothing else.
        IInitramfsGenerator[] able = [.. installed.Where(known => known.CanRun(target))];
        if (able.Length < 2)
        {
            return able.Length == 1 ? able : [.. installed.Take(1)];
        }

        IInitramfsGenerator[] active = [.. able.Where(known => known.IsActive(target) == true)];
        return active.Length > 0 ? active : [able.FirstOrDefault(known => known.IsActive(target) is null) ?? able[0]];
    }

    /// <summary>Whether an image is <paramref name="generator"/>'s to make.</summary>
    /// <param name="target">The target.</param>
    /// <param name="generator">It is among those that make images, or the settings name it.</param>
    /// <param name="image">Absolute, as the target writes it.</param>
    internal static bool Makes(TargetRoot target, IInitramfsGenerator generator, TargetPath image)
    {
        IReadOnlyList<IInitramfsGenerator> makers = In(target);
        return Of(target, makers.Any(maker => maker.Name == generator.Name) ? makers : [generator], image)?.Name == generator.Name;
    }

    /// <summary>What makes an image. Null when that cannot be told.</summary>
    internal static IInitramfsGenerator? Of(TargetRoot target, IReadOnlyList<IInitramfsGenerator> makers, TargetPath image)
    {
        if (Generators.All.FirstOrDefault(known => known.ImagePrefix is { } prefix && image.Name.StartsWith(prefix, Exact)) is { } told)
        {
            return makers.FirstOrDefault(maker => maker.Name == told.Name);
        }

        IInitramfsGenerator[] others = [.. makers.Where(maker => maker.ImagePrefix is null)];
        return others.Length == 1 ? others[0]
            : others.FirstOrDefault(maker => maker.Names(target, image)) is { } naming ? naming
            // In kernel-install's layout the image is that of the generator it is told to use.
            : KernelInstallUses(target) is { } used ? others.FirstOrDefault(maker => maker.Name == used)
            : null;
    }

    /// <summary>What kernel-install is told to make images with: <c>initrd_generator=</c> of install.conf.</summary>
    internal static string? KernelInstallUses(TargetRoot target) =>
        s_installConfigurations.Select(target.ReadText).OfType<string>().FirstOrDefault()?.Split('\n')
            .Select(line => line.Trim())
            .LastOrDefault(line => line.StartsWith("initrd_generator=", Exact))?["initrd_generator=".Length..].Trim('"', '\'') is { Length: > 0 } name ? name : null;

    /// <summary>Whether pacman runs a generator after the update of a kernel: a hook of its name, and that one not masked (alpm-hooks(5)).</summary>
    /// <returns>Null when there is no such hook at all.</returns>
    internal static bool? HasPacmanHook(TargetRoot target, string name)
    {
        string[] hooks = [.. target.List(s_hooks).Concat(target.List(s_vendorHooks)).Distinct().Where(hook => hook.EndsWith(".hook", Exact) && hook.Contains(name, Exact) && !hook.Contains("remove", Exact))];
        return hooks.Length == 0 ? null : hooks.Any(hook => target.List(s_hooks).Contains(hook) ? !IsMasked(target, s_hooks / hook) : target.IsFile(s_vendorHooks / hook));
    }

    /// <summary>A link to /dev/null, or an empty file.</summary>
    internal static bool IsMasked(TargetRoot target, TargetPath path) => !target.IsFile(path) || string.IsNullOrWhiteSpace(target.ReadText(path));
}
