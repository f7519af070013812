// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Initramfs;

namespace Neuron.Installer.Core.Target;

/// <summary>The boot loaders this program knows: those with a menu, and the image that firmware can start by itself.</summary>
internal static class BootLoaders
{
    internal static readonly IReadOnlyList<IBootLoader> All = [.. MenuLoaders.OfKernels, new UnifiedKernelImage(), .. MenuLoaders.OfImages];

    /// <summary>The one that a forecast takes for granted where there is no system yet.</summary>
    internal static IBootLoader Usual => All.Single(loader => loader.IsUsual);

    /// <summary>Those a plan names.</summary>
    internal static IReadOnlyList<IBootLoader> Named(IReadOnlyList<string> names) => [.. All.Where(known => names.Contains(known.Name))];
}
