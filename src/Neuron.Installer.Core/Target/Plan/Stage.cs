// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>Where in the installer's sequence a plan is made.</summary>
public enum Stage
{
    /// <summary>Before there is a target: a system that resembles it stands for it, and lacks what is installed later.</summary>
    Forecast,

    /// <summary>Before the boot loader is installed: everything that survives its installation.</summary>
    BeforeBootLoader,

    /// <summary>
    /// After it: what it wrote anew is completed, such as the entries of systemd-boot, <c>/etc/kernel/cmdline</c>
    /// and <c>refind_linux.conf</c>. Nothing is left to do for GRUB. It goes on with what was set up before.
    /// </summary>
    AfterBootLoader,

    /// <summary>A finished system, boot loader and all, in which nothing was begun.</summary>
    Installed,
}
