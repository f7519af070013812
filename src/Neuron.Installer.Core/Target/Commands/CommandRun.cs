// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Commands;

/// <summary>A command that was run in the target.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="ExitCode">Its exit code; below zero when it could not be run.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record CommandRun(IReadOnlyList<string> Command, int ExitCode, TimeSpan Duration);
