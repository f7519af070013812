// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>The sentences about what was chosen and why it counts or not.</summary>
internal static class ChoiceFindings
{
    public static Finding NotConfirmed(string names) => new(
        FindingKind.ChoiceNotConfirmed,
        Severity.Warning,
        null,
        new Text("The warning about {0} was not confirmed, so it is not reserved.", names),
        new Text("To set it up later, run \"neuron-hardware-detect apply\" on the installed system."));

    public static Finding PageNotShown() => new(
        FindingKind.PageNotShown,
        Severity.Warning,
        null,
        new Text("The page about graphics cards could not be shown, so your desktop keeps all of them."),
        new Text("To set one up later, run \"neuron-hardware-detect apply\" on the installed system; the installer's log says why the page failed."));
}
