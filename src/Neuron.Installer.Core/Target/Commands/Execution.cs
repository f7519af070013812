// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;

namespace Neuron.Installer.Core.Target.Commands;

/// <summary>With what a plan is carried out.</summary>
/// <param name="Runner">Runs commands in the target. Null: none is run; those that are needed are named, and it is not done.</param>
/// <param name="Clock">What time it is.</param>
/// <param name="Log">Gets every file with its difference and every command with its end.</param>
internal sealed record Execution(ITargetCommandRunner? Runner, TimeProvider Clock, ILogger Log)
{
    /// <summary>Told what is being done. May be null.</summary>
    public IProgress<ApplyProgress>? Progress { get; init; }

    /// <summary>Looked at before the files are written and before each command: neither is left half done.</summary>
    public CancellationToken Cancel { get; init; }
}
