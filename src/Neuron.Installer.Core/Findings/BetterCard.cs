// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Findings;

/// <summary>Whether the computer has a graphics card that is not part of the processor.</summary>
internal enum BetterCard
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>It has one, which cannot be chosen before something else is done.</summary>
    NotAvailable,

    /// <summary>One can be chosen now.</summary>
    Available,
}
