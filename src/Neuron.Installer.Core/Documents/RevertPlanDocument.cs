// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;

namespace Neuron.Installer.Core.Documents;

/// <summary>What taking back would do.</summary>
/// <param name="Files">Every file that would change.</param>
/// <param name="Commands">The commands that would run in the target root afterwards.</param>
/// <param name="Kept">Of the files those that others changed since, and what stays in them.</param>
/// <param name="IsBlocked">Whether nothing would be taken back; a finding says why.</param>
/// <param name="Findings">What there is to know.</param>
public sealed record RevertPlanDocument(
    IReadOnlyList<FileChangeDocument> Files,
    IReadOnlyList<IReadOnlyList<string>> Commands,
    IReadOnlyList<KeptFileDocument> Kept,
    bool IsBlocked,
    IReadOnlyList<FindingDocument> Findings)
{
    /// <summary>Writes down what would be taken back.</summary>
    internal static RevertPlanDocument Of(PassthroughPlan plan, IReadOnlyList<KeptFile> kept)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(kept);
        return new RevertPlanDocument(
            [.. plan.Files.Select(FileChangeDocument.Of)],
            [.. plan.Commands.Select(command => command.Arguments)],
            [.. kept.Select(file => new KeptFileDocument(file.Path, TextDocument.Of(file.Reason)))],
            plan.IsBlocked,
            FindingDocument.Of(plan.Findings));
    }
}
