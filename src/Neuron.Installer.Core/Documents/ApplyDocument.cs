// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;

namespace Neuron.Installer.Core.Documents;

/// <summary>What was done: docs/schema/apply.schema.json.</summary>
public sealed record ApplyDocument
{
    /// <summary>How it went as a whole.</summary>
    public required ApplyOutcome Outcome { get; init; }

    /// <summary>Whether the settings say that this ends the installation.</summary>
    public required bool Abort { get; init; }

    /// <summary>How it went in one sentence.</summary>
    public required TextDocument Summary { get; init; }

    /// <summary>The GPUs it was about.</summary>
    public required IReadOnlyList<NamedGpuDocument> Gpus { get; init; }

    /// <summary>What belongs to vfio-pci after the next start.</summary>
    public required IReadOnlyList<BoundFunctionDocument> Functions { get; init; }

    /// <summary>How it is bound. Null when nothing is.</summary>
    public required Binding? Binding { get; init; }

    /// <summary>What was done, in order.</summary>
    public required IReadOnlyList<StepDocument> Steps { get; init; }

    /// <summary>What there is to know.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The files that changed.</summary>
    public required IReadOnlyList<WrittenFileDocument> Files { get; init; }

    /// <summary>The commands that ran in the target root.</summary>
    public required IReadOnlyList<CommandDocument> Commands { get; init; }

    /// <summary>What to look at after the next start.</summary>
    public required IReadOnlyList<CheckDocument> AfterReboot { get; init; }

    /// <summary>How to get back.</summary>
    public required IReadOnlyList<TextDocument> WayBack { get; init; }

    /// <summary>The log in the target, null when none is written.</summary>
    public required string? LogFile { get; init; }
}

/// <summary>How an application went as a whole.</summary>
public enum ApplyOutcome
{
    /// <summary>Everything is written and checked.</summary>
    Done,

    /// <summary>Something is missing, and the findings say what.</summary>
    Partly,

    /// <summary>Nothing was written.</summary>
    Failed,

    /// <summary>Nothing was to be done.</summary>
    Nothing,
}

/// <summary>A GPU by name.</summary>
/// <param name="PciAddress">Where it sits.</param>
/// <param name="Name">Maker and model.</param>
public sealed record NamedGpuDocument(string PciAddress, string Name);

/// <summary>One step of an application.</summary>
/// <param name="Name"><c>choose</c>, <c>plan</c>, <c>write</c>, <c>regenerate</c> or <c>check</c>.</param>
/// <param name="Text">The step in words.</param>
/// <param name="State"><c>done</c>, <c>failed</c> or <c>skipped</c>.</param>
/// <param name="Detail">What there is to say about it, or null.</param>
public sealed record StepDocument(string Name, TextDocument Text, string State, TextDocument? Detail);

/// <summary>A file that changed.</summary>
/// <param name="Path">Where it is in the target.</param>
/// <param name="Change">What happened to it.</param>
/// <param name="Diff">The difference as a unified diff.</param>
public sealed record WrittenFileDocument(string Path, FileChangeKind Change, string Diff);

/// <summary>A command that ran in the target root.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="ExitCode">What it returned; negative when it could not be run.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record CommandDocument(IReadOnlyList<string> Command, int ExitCode, double Seconds);

/// <summary>Something to look at after the next start.</summary>
/// <param name="Command">What to type.</param>
/// <param name="Expected">What it should say.</param>
public sealed record CheckDocument(string Command, string Expected);
