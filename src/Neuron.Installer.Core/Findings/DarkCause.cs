// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Findings;

/// <summary>Why there is no picture.</summary>
internal enum DarkCause
{
    /// <summary>There is none to explain.</summary>
    None,

    /// <summary>The card that made the picture before is not in the computer any more.</summary>
    CardGone,

    /// <summary>vfio-pci holds every card, also one that was not chosen.</summary>
    CardTaken,

    /// <summary>No driver holds the card.</summary>
    NoDriver,

    /// <summary>The starts did not come to their end, so nobody could look.</summary>
    Unfinished,
}
