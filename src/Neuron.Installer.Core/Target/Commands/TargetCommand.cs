// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Commands;

/// <summary>A command for the target root: no shell, no working directory.</summary>
/// <param name="Arguments">The program and its arguments.</param>
/// <param name="Timeout">How long it may take.</param>
public sealed record TargetCommand(IReadOnlyList<string> Arguments, TimeSpan Timeout)
{
    /// <summary>Only the lines of its output that hold one of these are of interest. Null: all.</summary>
    public IReadOnlyList<string>? Wanted { get; init; }
}
