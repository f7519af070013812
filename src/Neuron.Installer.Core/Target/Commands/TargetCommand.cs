// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Commands;

/// <summary>A command for the target root: no shell, no working directory.</summary>
/// <param name="Arguments">The program and its arguments.</param>
/// <param name="Timeout">How long it may take.</param>
public sealed record TargetCommand(IReadOnlyList<string> Arguments, TimeSpan Timeout);
