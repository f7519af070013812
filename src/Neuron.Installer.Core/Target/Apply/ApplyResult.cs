// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>What came of applying a plan.</summary>
internal sealed record ApplyResult
{
    /// <summary>All in all.</summary>
    public required ApplyOutcome Outcome { get; init; }

    /// <summary>Whether the target remembers a setup now, be it this one or one before.</summary>
    public bool IsSetUp { get; init; }

    /// <summary>Whether the boot menu has yet to be made that offers the entry without passthrough.</summary>
    public bool IsRescueEntryAwaited { get; init; }

    /// <summary>Step by step.</summary>
    public required IReadOnlyList<ApplyStep> Steps { get; init; }

    /// <summary>Those of the plan, and what came up.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The files that were written, the manifest included.</summary>
    public required IReadOnlyList<FileChange> Files { get; init; }

    /// <summary>The commands that were run to make images and boot configuration again.</summary>
    public required IReadOnlyList<CommandRun> Commands { get; init; }
}
