// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Revert;

/// <summary>What came of taking a setup back.</summary>
/// <param name="Outcome">All in all.</param>
/// <param name="Restored">The files that are as they were before.</param>
/// <param name="Kept">The files that others changed since, and what was done about them.</param>
/// <param name="Findings">What came up.</param>
/// <param name="Commands">The commands that were run.</param>
internal sealed record ReversalResult(
    ApplyOutcome Outcome, IReadOnlyList<TargetPath> Restored, IReadOnlyList<KeptFile> Kept, IReadOnlyList<Finding> Findings, IReadOnlyList<CommandRun> Commands);
