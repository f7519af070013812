// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>An entry of a boot menu that starts this system.</summary>
/// <param name="Id">What the boot loader's own program calls it.</param>
/// <param name="Kernel">The path of its kernel, as the boot loader names it.</param>
/// <param name="Words">Its kernel parameters.</param>
internal sealed record MenuEntry(string Id, string Kernel, IReadOnlyList<string> Words)
{
    /// <summary>Words of entries that a person chooses to repair something.</summary>
    private static readonly string[] s_recovery = ["single", "recovery", "emergency", "systemd.unit=rescue.target", "systemd.unit=emergency.target"];

    /// <summary>Whether vfio-pci takes nothing in it.</summary>
    internal bool IsWithoutPassthrough => Words.Any(KernelWord.Rescue.Contains);

    /// <summary>Whether it is meant for repair.</summary>
    internal bool IsRecovery => Words.Any(s_recovery.Contains);

    /// <summary>The name of its kernel, by which entries of the same kernel are found.</summary>
    internal string KernelName => Kernel[(Kernel.LastIndexOfAny(['/', '\\', ')']) + 1)..];
}
