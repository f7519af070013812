// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>Whether a board has a display that is no PCI device, as those of ARM have, and whether a monitor is on it.</summary>
internal enum BoardDisplay
{
    /// <summary>There is none, or nobody looked: boards of x86 have theirs on PCI.</summary>
    None,

    /// <summary>There is one, and nothing is plugged in.</summary>
    Dark,

    /// <summary>There is one with a monitor or a panel.</summary>
    Lit,
}
