// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.HardwareDetect;

/// <summary>Where the process starts.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var terminal = Terminal.OfProcess();
        return Application.Run(args, terminal);
    }
}
