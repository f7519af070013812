// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>kernel-install where it makes unified images: <c>layout=uki</c> in its install.conf (kernel-install(8)).</summary>
internal static class KernelInstall
{
    private const string Program = "kernel-install";

    private static readonly TargetPath[] s_configurations =
        [TargetPath.Parse("/etc/kernel/install.conf"), TargetPath.Parse("/usr/local/lib/kernel/install.conf"), TargetPath.Parse("/usr/lib/kernel/install.conf")];

    private static readonly TargetPath[] s_dropIns =
        [TargetPath.Parse("/usr/lib/kernel/install.conf.d"), TargetPath.Parse("/usr/local/lib/kernel/install.conf.d"), TargetPath.Parse("/etc/kernel/install.conf.d")];

    internal static bool MakesUnifiedImages(TargetRoot target) => TargetPrograms.Find(target, Program) is not null && Setting(target, "layout") == "uki";

    /// <summary>Whether the image is made by ukify or dracut, which read the command line in one file; mkinitcpio has drop-ins for it too.</summary>
    internal static bool ReadsOneFile(TargetRoot target) =>
        MakesUnifiedImages(target) && !Generators.Named([Setting(target, "uki_generator") ?? ""]).Any(generator => generator.ReadsCommandLineDropIns);

    /// <summary>Makes the unified images again that there are.</summary>
    /// <param name="target">The target.</param>
    /// <param name="evenIfNew">Also of kernels that have none yet.</param>
    internal static IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew)
    {
        if (!MakesUnifiedImages(target))
        {
            return [];
        }

        string[] images = [.. BootPartitions.Files(target, UnifiedKernelImage.Directory, ".efi").Where(path => UnifiedKernelImage.OwnerOf(target, path) != Ownership.Other).Select(path => path.Name)];
        return [.. InstalledKernel.In(target)
            .Where(kernel => evenIfNew || images.Any(name => IsOf(target, name, kernel.Version)))
            .Select(kernel => new TargetCommand([Program, "add", kernel.Version, Kernel(target, kernel.Version)], TimeSpan.FromMinutes(10)))];
    }

    /// <summary>The name of an image is the entry token, a dash, the version, and the number of tries left if they are counted.</summary>
    private static bool IsOf(TargetRoot target, string name, string version)
    {
        int at = name.IndexOf("-" + version, StringComparison.Ordinal);
        string token = target.ReadText(EntryOwner.EntryToken)?.Trim() ?? "";
        return at >= 0
            && BootCounter.Without(name)[(at + 1 + version.Length)..] == ".efi"
            && (token.Length == 0 || name[..at] == token);
    }

    private static TargetPath Kernel(TargetRoot target, string version)
    {
        TargetPath[] places = [.. InstalledKernel.Places.Select(place => place / version / "vmlinuz"), TargetPath.Parse("/boot/vmlinuz-" + version)];
        return places.FirstOrDefault(target.IsFile, places[0]);
    }

    private static string? Setting(TargetRoot target, string name)
    {
        IEnumerable<TargetPath> files = s_configurations.Where(target.IsFile).Take(1).Concat(s_dropIns.SelectMany(directory => target.List(directory, ".conf")));
        return ShellVariable.In(string.Join('\n', files.Select(path => target.ReadText(path) ?? "")), name).Words is [.., var last] ? last : null;
    }
}
