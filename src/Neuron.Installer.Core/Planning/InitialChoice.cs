// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;

namespace Neuron.Installer.Core.Planning;

/// <summary>What is chosen before anybody chose.</summary>
/// <param name="Gpus">The GPUs, none when nothing is preselected.</param>
/// <param name="NeedsConfirmation">Whether there is a warning: then only the user's confirmation makes it count.</param>
/// <param name="IsFixed">Whether the maintainer decided (<c>page.show = false</c> or <c>page.fixed = true</c>).</param>
/// <param name="IsPageWanted">Whether somebody shall see it: by the settings, or because there is something to decide.</param>
internal sealed record InitialChoice(IReadOnlyList<PciAddress> Gpus, bool NeedsConfirmation, bool IsFixed, bool IsPageWanted)
{
    /// <summary>The recommendation, if the settings want one preselected and there is one.</summary>
    public static InitialChoice Of(Assessment assessment, InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(settings);
        bool isFixed = settings.PageFixed || settings.PageShow == PageShow.Never;
        bool isPageWanted = settings.PageShow switch
        {
            PageShow.Always => true,
            PageShow.Never => false,
            _ => assessment.Gpus.Any(gpu => gpu.IsSelectable)
                || assessment.Choices.Any(gpus => gpus.Count > 1 && !BindingPlanner.Plan(assessment, gpus, settings).IsBlocked),
        };
        return settings.PageDefault == PageDefault.Recommended
            && assessment.Recommended is { } address
            && assessment.Gpu(address) is { } gpu
            ? new InitialChoice([address], gpu.NeedsConfirmation, isFixed, isPageWanted)
            : new InitialChoice([], false, isFixed, isPageWanted);
    }

    /// <summary>
    /// What counts at install time. A choice on the page counts as it is, if confirmed where it takes a
    /// confirmation. If the page could not be shown nothing counts, except, where the maintainer hides the
    /// page, a preselection without a warning.
    /// </summary>
    /// <param name="chosen">What the user left chosen on the page. Null when nobody chose.</param>
    /// <param name="isConfirmed">Whether the user confirmed the warnings.</param>
    /// <param name="pageWasShown">Whether the page was really there to be seen.</param>
    /// <param name="assessment">The machine the choice is about.</param>
    /// <param name="settings">What the maintainer decided.</param>
    /// <returns>The GPUs that count, and why not all that were chosen do, null when they do.</returns>
    public (IReadOnlyList<PciAddress> Gpus, Finding? Objection) Decide(
        IReadOnlyList<PciAddress>? chosen,
        bool isConfirmed,
        bool pageWasShown,
        Assessment assessment,
        InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(settings);
        IReadOnlyList<PciAddress> wanted = chosen ?? Gpus;
        if (wanted.Count == 0)
        {
            return ([], null);
        }

        BindingPlan plan = BindingPlanner.Plan(assessment, wanted, settings);
        return ObjectionTo(plan, isConfirmed, pageWasShown) switch
        {
            null => (wanted, null),
            ChoiceObjection.NotOffered => ([], ChoiceFindings.PageNotShown()),
            _ => ([], ChoiceFindings.NotConfirmed(PlanSummary.NamesOf(plan, assessment))),
        };
    }

    /// <summary>Why a choice of at least one GPU does not count. Null when it does.</summary>
    /// <param name="plan">The choice.</param>
    /// <param name="isConfirmed">Whether the user confirmed its warnings.</param>
    /// <param name="wasOffered">Whether somebody could see it.</param>
    public ChoiceObjection? ObjectionTo(BindingPlan plan, bool isConfirmed, bool wasOffered)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return (wasOffered, plan.NeedsConfirmation) switch
        {
            (false, _) when IsPageWanted => ChoiceObjection.NotOffered,
            (false, true) => ChoiceObjection.CannotBeConfirmed,
            (true, true) when !isConfirmed => ChoiceObjection.NotConfirmed,
            _ => null,
        };
    }
}

/// <summary>Why what is chosen does not count.</summary>
internal enum ChoiceObjection
{
    /// <summary>Nobody could see it, though somebody should have.</summary>
    NotOffered,

    /// <summary>There is a warning, which the user left unconfirmed.</summary>
    NotConfirmed,

    /// <summary>There is a warning, and by the settings no page on which somebody could confirm it.</summary>
    CannotBeConfirmed,
}
