// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Findings;

/// <summary>How much a <see cref="Finding"/> weighs. Ordered: the higher, the worse.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>The user confirms it before what it is about is done.</summary>
    Warning,

    /// <summary>What it is about cannot be chosen.</summary>
    Blocking,
}
