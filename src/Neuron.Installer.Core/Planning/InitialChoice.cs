// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;

namespace Neuron.Installer.Core.Planning;

/// <summary>What is chosen before anybody chose.</summary>
/// <param name="Gpus">The GPUs, none when nothing is preselected.</param>
/// <param name="NeedsConfirmation">Whether there is a warning: then only the user's confirmation makes it count.</param>
/// <param name="IsFixed">Whether the maintainer decided (<c>page.show = false</c>).</param>
public sealed record InitialChoice(IReadOnlyList<PciAddress> Gpus, bool NeedsConfirmation, bool IsFixed)
{
    /// <summary>The recommendation, if the settings want one preselected and there is one.</summary>
    public static InitialChoice Of(Assessment assessment, InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(settings);
        return settings.PageDefault == PageDefault.Recommended
            && assessment.Recommended is { } address
            && assessment.Gpu(address) is { } gpu
            ? new InitialChoice([address], gpu.NeedsConfirmation, !settings.PageShow)
            : new InitialChoice([], false, !settings.PageShow);
    }

    /// <summary>
    /// What is applied at install time. A choice on the page counts as it is, if confirmed where it takes a
    /// confirmation. If the page could not be shown nothing counts, except, where the maintainer hides the
    /// page, a preselection without a warning.
    /// </summary>
    /// <param name="chosen">What the user left chosen on the page. Null when there was no page.</param>
    /// <param name="isConfirmed">Whether the user confirmed the warnings.</param>
    /// <param name="pageWasShown">Whether the page was really there to be seen.</param>
    /// <param name="needsConfirmation">Whether the choice takes a confirmation.</param>
    public IReadOnlyList<PciAddress> Decide(IReadOnlyList<PciAddress>? chosen, bool isConfirmed, bool pageWasShown, Func<IReadOnlyList<PciAddress>, bool> needsConfirmation)
    {
        ArgumentNullException.ThrowIfNull(needsConfirmation);
        if (pageWasShown && !IsFixed)
        {
            IReadOnlyList<PciAddress> wanted = chosen ?? Gpus;
            return wanted.Count > 0 && needsConfirmation(wanted) && !isConfirmed ? [] : wanted;
        }

        return IsFixed && !NeedsConfirmation ? Gpus : [];
    }
}
