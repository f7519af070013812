// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>Something the user or a tester should know: what it means and what to do about it.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Subject">The function it is about. Null when it is about the machine, a file or the settings.</param>
/// <param name="Message">What it means for the user, one sentence.</param>
/// <param name="Advice">What to do, one sentence.</param>
internal sealed record Finding(FindingKind Kind, Severity Severity, PciAddress? Subject, Text Message, Text Advice)
{
    /// <summary>A stable name such as <c>group-shared</c>, documented in docs/findings.md.</summary>
    public string Code => Kind.Code;

    /// <summary>Whether what is set up is not complete because of it: its advice says what is left to do by hand.</summary>
    internal bool LeavesWork { get; init; }
}
