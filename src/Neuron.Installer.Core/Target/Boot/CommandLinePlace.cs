// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>A file from which a kernel of this system gets its command line.</summary>
/// <param name="Path">The file.</param>
/// <param name="Words">The words in it.</param>
/// <param name="Reach">Whether a kernel is started with them.</param>
/// <param name="Command">What carries the words from there into what is read at boot. Null when nothing has to be run.</param>
internal sealed record CommandLinePlace(TargetPath Path, IReadOnlyList<string> Words, Reach Reach, string? Command = null);

/// <summary>How far words in a file get.</summary>
internal enum Reach
{
    /// <summary>A kernel is started with them.</summary>
    Kernel,

    /// <summary>GRUB's menu is made from them, and there is none.</summary>
    Menu,

    /// <summary>The entry of the next kernel that is installed is made from them, and there is none of one now.</summary>
    NextKernel,
}
