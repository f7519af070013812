// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.HardwareDetect.Output;

/// <summary>How text looks.</summary>
/// <param name="HasColour">Whether it may be coloured: on a terminal, unless the user does not want it.</param>
/// <param name="Width">After how many characters a sentence is broken. Zero: never, as in a file that is searched.</param>
internal sealed record Style(bool HasColour, int Width)
{
    /// <summary>For a file or a pipe.</summary>
    public static Style Plain { get; } = new(false, 0);
}
