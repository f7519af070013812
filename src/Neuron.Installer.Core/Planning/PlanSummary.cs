// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>A choice in one sentence, for the summary before the installation starts.</summary>
internal static class PlanSummary
{
    /// <summary>Sums a choice up.</summary>
    /// <param name="plan">The choice.</param>
    /// <param name="isBlocked">It must not be applied, be it for the hardware's sake or the target's.</param>
    /// <param name="isForecast">The system does not exist yet; its first start is the next.</param>
    /// <param name="assessment">The machine: its names go into the sentence.</param>
    public static Text Of(BindingPlan plan, bool isBlocked, bool isForecast, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(assessment);
        string names = NamesOf(plan, assessment);
        return plan.Gpus.Count == 0
            // Blocked with nothing chosen: none of what was asked for is a graphics card, or the target is not to be written to.
            ? isBlocked ? new Text("Nothing is changed.") : new Text("Your desktop keeps all graphics cards.")
            : isBlocked
                ? new Text("{0} cannot be reserved for virtual machines. Nothing is changed.", names)
                : isForecast
                    ? new Text("{0} will be reserved for virtual machines when the installed system first starts.", names)
                    : new Text("{0} will be reserved for virtual machines after the next start.", names);
    }

    /// <summary>Says of a choice that it does not count, and why.</summary>
    /// <param name="objection">Why.</param>
    /// <param name="plan">The choice.</param>
    /// <param name="assessment">The machine: its names go into the sentence.</param>
    public static Text Of(ChoiceObjection objection, BindingPlan plan, Assessment assessment) => objection switch
    {
        ChoiceObjection.NotOffered => new Text("No card will be reserved for virtual machines: the page to choose one could not be shown."),
        ChoiceObjection.NotConfirmed => new Text("No card will be reserved: you did not confirm the warning about {0}.", NamesOf(plan, assessment)),
        _ => new Text("No card will be reserved: there is a warning about {0}, and no page to confirm it.", NamesOf(plan, assessment)),
    };

    /// <summary>Says that nothing is chosen, and why, where there is nothing to choose.</summary>
    /// <param name="isSomethingSelectable">Whether a card could have been chosen.</param>
    /// <param name="assessment">The machine.</param>
    public static Text OfNothing(bool isSomethingSelectable, Assessment assessment) =>
        isSomethingSelectable ? new Text("No card will be reserved for virtual machines.") : assessment.Reason;

    /// <summary>What a choice is called in a sentence.</summary>
    internal static string NamesOf(BindingPlan plan, Assessment assessment) =>
        string.Join(", ", plan.Gpus.Select(assessment.NameOf));
}
