// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>The initramfs generators this program knows, the likeliest first.</summary>
internal static class Generators
{
    internal static readonly IReadOnlyList<IInitramfsGenerator> All = [new Mkinitcpio(), new Dracut(), new InitramfsTools(), new Booster()];

    /// <summary>The one that a forecast takes for granted where there is no system yet.</summary>
    internal static IInitramfsGenerator Usual => All.Single(generator => generator.IsUsual);

    /// <summary>Those a plan names.</summary>
    internal static IReadOnlyList<IInitramfsGenerator> Named(IReadOnlyList<string> names) => [.. All.Where(known => names.Contains(known.Name))];
}
