// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Findings;

/// <summary>What all findings together mean. Page, summary, command line, exit code and log ask here and decide nothing.</summary>
internal static class Verdict
{
    /// <summary>Whether it must not be applied.</summary>
    internal static bool IsBlocked(IReadOnlyList<Finding> findings) => findings.Any(finding => finding.Severity == Severity.Blocking);

    /// <summary>Whether it is applied only after the user confirmed a warning, be it about the machine or the target.</summary>
    internal static bool NeedsConfirmation(IReadOnlyList<Finding> findings) =>
        !IsBlocked(findings) && findings.Any(finding => finding.Severity == Severity.Warning);

    /// <summary>Whether nothing is left to do by hand.</summary>
    internal static bool IsComplete(IReadOnlyList<Finding> findings) => !findings.Any(finding => finding.LeavesWork);
}
