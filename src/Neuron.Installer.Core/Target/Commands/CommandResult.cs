// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Commands;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code; below zero when it could not be run: -1 crashed, -2 not started, -4 timed out.</param>
/// <param name="Output">What it printed, errors included.</param>
public sealed record CommandResult(int ExitCode, string Output);
