// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>What tells which display the machine booted with, from the weakest to the strongest.</summary>
internal enum BootDisplayEvidence
{
    /// <summary>It is the only display that could be.</summary>
    Only,

    /// <summary>It is the only one with a monitor or a built-in panel.</summary>
    Connector,

    /// <summary>The VGA arbiter's default (<c>boot_vga</c>), which knows class 0300 only.</summary>
    BootVga,

    /// <summary>The kernel's <c>boot_display</c> on a display that is not the VGA arbiter's default.</summary>
    BootDisplay,

    /// <summary>The firmware's framebuffer lies in its memory.</summary>
    Framebuffer,
}
