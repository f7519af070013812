// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>The boot loaders that have a menu or a configuration, and what its entries say.</summary>
internal static class MenuLoaders
{
    /// <summary>Those that list unified images too: their entries are made of what the image holds by then.</summary>
    internal static readonly IReadOnlyList<IBootLoader> OfImages = [new SystemdBoot(), new Refind()];

    internal static readonly IReadOnlyList<IBootLoader> OfKernels = [new Grub(), new SdbootManage(), new Kernelstub(), new ProxmoxBoot(), new Limine()];

    internal static readonly IReadOnlyList<IBootLoader> All = [.. OfKernels, .. OfImages];

    /// <summary>The words of every entry, whosever it is.</summary>
    internal static IEnumerable<IReadOnlyList<string>> CommandLines(TargetRoot target) => OnEach(target, (loader, mount) => loader.EntryWords(target, mount));

    /// <summary>The images that entries of the target load, with the partition on which each entry is.</summary>
    internal static IEnumerable<(TargetPath Mount, EntryImage Image)> Images(TargetRoot target) =>
        OnEach(target, (loader, mount) => loader.EntryImages(target, mount).Select(image => (mount, image)));

    /// <summary>GRUB last: where nobody says which system this is it is that of the first entry, and GRUB's menu may list several.</summary>
    private static IEnumerable<T> OnEach<T>(TargetRoot target, Func<IBootLoader, TargetPath, IEnumerable<T>> read) =>
        BootPartitions.In(target).SelectMany(mount => All.Reverse().SelectMany(loader => read(loader, mount)));
}
