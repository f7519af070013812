// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>Whom the graphics card is for.</summary>
internal enum CardUse
{
    /// <summary>This computer: the entry without passthrough.</summary>
    Host,

    /// <summary>Virtual machines: the usual entry.</summary>
    VirtualMachine,
}
