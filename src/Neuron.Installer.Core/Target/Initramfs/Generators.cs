// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>The initramfs generators this program knows, the likeliest first.</summary>
internal static class Generators
{
    internal static readonly IReadOnlyList<IInitramfsGenerator> All = [new Mkinitcpio(), new Dracut(), new InitramfsTools(), new Booster()];

    /// <summary>The one of that name. Null when there is none.</summary>
    internal static IInitramfsGenerator? Named(string name) => All.FirstOrDefault(known => known.Name == name);
}
