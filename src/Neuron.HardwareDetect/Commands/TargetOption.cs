// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>--target</c>: the system that is written.</summary>
internal static class TargetOption
{
    /// <summary>Creates the option.</summary>
    public static Option<string> Create() => new("--target")
    {
        Description = "The root directory of the system to change: where it is mounted, or / for the running one.",
        HelpName = "DIR",
        Required = true,
    };
}
