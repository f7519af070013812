// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Initramfs;

namespace Neuron.Installer.Core.Target;

/// <summary>The boot loaders this program knows: those with a menu, and the image that firmware can start by itself.</summary>
internal static class BootLoaders
{
    /// <summary>The image before systemd-boot, which may start it.</summary>
    internal static readonly IReadOnlyList<IBootLoader> All =
    [
        .. MenuLoaders.All.TakeWhile(loader => loader is not SystemdBoot), new UnifiedKernelImage(), .. MenuLoaders.All.SkipWhile(loader => loader is not SystemdBoot),
    ];

    /// <summary>The one that a forecast takes for granted where there is no system yet.</summary>
    internal static IBootLoader Usual => All.Single(loader => loader.IsUsual);

    /// <summary>Those a plan names.</summary>
    internal static IReadOnlyList<IBootLoader> Named(IReadOnlyList<string> names) => [.. All.Where(known => names.Contains(known.Name))];
}
