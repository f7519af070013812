// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;

namespace Neuron.Installer.Core.Documents;

/// <summary>One thing that can be chosen: a GPU, or several that can only leave together.</summary>
/// <param name="Gpus">The GPUs.</param>
/// <param name="Functions">Everything that would be reserved.</param>
/// <param name="Selectable">Whether it can be chosen: the same as <c>is_blocked</c> of its plan says.</param>
/// <param name="NeedsConfirmation">Whether choosing it takes one deliberate confirmation.</param>
/// <param name="Findings">What a plan for it would say.</param>
public sealed record ChoiceDocument(
    IReadOnlyList<string> Gpus,
    IReadOnlyList<string> Functions,
    bool Selectable,
    bool NeedsConfirmation,
    IReadOnlyList<FindingDocument> Findings)
{
    /// <summary>Writes the choices of a machine down.</summary>
    internal static IReadOnlyList<ChoiceDocument> Of(Assessment assessment, InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(settings);
        return [.. assessment.Choices.Select(gpus => Of(BindingPlanner.Plan(assessment, gpus, settings)))];
    }

    private static ChoiceDocument Of(BindingPlan plan) => new(
        [.. plan.Gpus.Select(gpu => gpu.ToString())],
        [.. plan.Functions.Select(function => function.Address.ToString())],
        !plan.IsBlocked,
        plan.NeedsConfirmation,
        FindingDocument.Of(plan.Findings));
}
