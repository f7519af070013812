// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;

namespace Neuron.Installer.Core.Documents;

/// <summary>One thing that can be chosen: a GPU, or several that can only leave together.</summary>
public sealed record ChoiceDocument
{
    /// <summary>The GPUs.</summary>
    public required IReadOnlyList<string> Gpus { get; init; }

    /// <summary>Everything that would be reserved.</summary>
    public required IReadOnlyList<string> Functions { get; init; }

    /// <summary>Whether it can be chosen: the same as <c>is_blocked</c> of its plan says.</summary>
    public required bool Selectable { get; init; }

    /// <summary>Whether choosing it takes one deliberate confirmation.</summary>
    public required bool NeedsConfirmation { get; init; }

    /// <summary>What a plan for it would say.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>What comes of it in one sentence, before a plan says it of a certain system.</summary>
    public required TextDocument Summary { get; init; }

    /// <summary>What comes of it where nobody could see the choice before it is applied. Null when it counts all the same.</summary>
    public required TextDocument? UnlessOffered { get; init; }

    /// <summary>What comes of it where somebody saw it and its warnings were not confirmed. Null when it counts all the same.</summary>
    public required TextDocument? UnlessConfirmed { get; init; }

    /// <summary>Writes the choices of a machine down.</summary>
    internal static IReadOnlyList<ChoiceDocument> Of(Assessment assessment, InstallerSettings settings, InitialChoice initial)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(initial);
        return [.. assessment.Choices.Select(gpus => Of(BindingPlanner.Plan(assessment, gpus, settings), initial, assessment))];
    }

    private static ChoiceDocument Of(BindingPlan plan, InitialChoice initial, Assessment assessment)
    {
        return new ChoiceDocument
        {
            Gpus = [.. plan.Gpus.Select(gpu => gpu.ToString())],
            Functions = [.. plan.Functions.Select(function => function.Address.ToString())],
            Selectable = !plan.IsBlocked,
            NeedsConfirmation = plan.NeedsConfirmation,
            Findings = FindingDocument.Of(plan.Findings),
            Summary = TextDocument.Of(PlanSummary.Of(plan, plan.IsBlocked, isForecast: true, assessment)),
            UnlessOffered = Unless(wasOffered: false),
            UnlessConfirmed = Unless(wasOffered: true),
        };

        TextDocument? Unless(bool wasOffered) => initial.ObjectionTo(plan, isConfirmed: false, wasOffered) is { } objection
            ? TextDocument.Of(PlanSummary.Of(objection, plan, assessment))
            : null;
    }
}
