// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Revert;

namespace Neuron.Installer.Core.Documents;

/// <summary>What was taken back: docs/schema/revert.schema.json.</summary>
/// <param name="Restored">The files that are as they were.</param>
/// <param name="Kept">The files others changed since, and why they were kept.</param>
/// <param name="Findings">What there is to know.</param>
public sealed record RevertDocument(
    IReadOnlyList<string> Restored,
    IReadOnlyList<KeptFileDocument> Kept,
    IReadOnlyList<FindingDocument> Findings)
{
    /// <summary>Writes down what was taken back.</summary>
    public static RevertDocument Of(ReversalResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new RevertDocument(
            result.Restored,
            [.. result.Kept.Select(file => new KeptFileDocument(file.Path, TextDocument.Of(file.Reason)))],
            FindingDocument.Of(result.Findings));
    }
}

/// <summary>A file that was kept.</summary>
/// <param name="Path">Where it is in the target.</param>
/// <param name="Reason">Why.</param>
public sealed record KeptFileDocument(string Path, TextDocument Reason);
