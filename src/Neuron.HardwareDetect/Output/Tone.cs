// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.HardwareDetect.Output;

/// <summary>What a piece of text means, which on a terminal is a colour.</summary>
internal enum Tone
{
    /// <summary>Nothing in particular.</summary>
    Normal,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Beside the point.</summary>
    Quiet,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>To be looked at.</summary>
    Warning,

    /// <summary>In the way.</summary>
    Bad,
}
