// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.HardwareDetect;

/// <summary>What the process ends with. Scripts rely on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>It did what it was asked to.</summary>
    public const int Done = 0;

    /// <summary>There is nothing suitable, or what was to be verified is not as it should be. The output says why.</summary>
    public const int NothingSuitable = 1;

    /// <summary>The command line, or a file named on it, is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Nothing can be set up in the target, whichever card is chosen, or the file to write could not be written.</summary>
    public const int NotWritten = 3;

    /// <summary>A mistake in this program.</summary>
    public const int Unforeseen = 4;
}
