// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target;

/// <summary>What came of applying a plan.</summary>
public sealed record ApplyResult
{
    /// <summary>All in all.</summary>
    public required ApplyOutcome Outcome { get; init; }

    /// <summary>Step by step.</summary>
    public required IReadOnlyList<ApplyStep> Steps { get; init; }

    /// <summary>Those of the plan, and what came up.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The files that were written, the manifest included.</summary>
    public required IReadOnlyList<FileChange> Files { get; init; }

    /// <summary>The commands that were run to make images and boot configuration again.</summary>
    public required IReadOnlyList<CommandRun> Commands { get; init; }
}

/// <summary>What came of applying a plan, all in all.</summary>
public enum ApplyOutcome
{
    /// <summary>Everything is as planned.</summary>
    Done,

    /// <summary>The files are written, but a command or a check failed.</summary>
    Partly,

    /// <summary>The files are not written.</summary>
    Failed,

    /// <summary>There was nothing to do and nothing is set up.</summary>
    Nothing,
}

/// <summary>A step of applying a plan.</summary>
/// <param name="Name"><c>write</c>, <c>regenerate</c> or <c>check</c>.</param>
/// <param name="Text">What it is for people.</param>
/// <param name="State">What came of it.</param>
/// <param name="Detail">More about it, in English. Null when there is no more to say.</param>
public sealed record ApplyStep(string Name, Text Text, StepState State, string? Detail);

/// <summary>What came of a step.</summary>
public enum StepState
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was tried and failed.</summary>
    Failed,

    /// <summary>There was nothing to do, or it could not be tried.</summary>
    Skipped,
}

/// <summary>A command that was run in the target.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="ExitCode">Its exit code; below zero when it could not be run.</param>
/// <param name="Duration">How long it took.</param>
public sealed record CommandRun(IReadOnlyList<string> Command, int ExitCode, TimeSpan Duration);

/// <summary>How far applying a plan is.</summary>
/// <param name="Fraction">From 0 to 1.</param>
/// <param name="Text">What is being done.</param>
public sealed record ApplyProgress(double Fraction, Text Text);
