// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Revert;

namespace Neuron.Installer.Core.Documents;

/// <summary>What was taken back: docs/schema/revert.schema.json.</summary>
/// <param name="Outcome">How it went as a whole.</param>
/// <param name="Restored">The files that are as they were.</param>
/// <param name="Kept">The files others changed since, and why they were kept.</param>
/// <param name="Findings">What there is to know.</param>
public sealed record RevertDocument(
    [property: JsonIgnore] ApplyOutcome Outcome,
    IReadOnlyList<string> Restored,
    IReadOnlyList<KeptFileDocument> Kept,
    IReadOnlyList<FindingDocument> Findings)
{
    /// <summary><see cref="Outcome"/> as the contract writes it.</summary>
    [JsonPropertyName("outcome")]
    public string OutcomeWord => ContractWord.Of(Outcome);

    /// <summary>Writes down what was taken back.</summary>
    internal static RevertDocument Of(ReversalResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new RevertDocument(
            result.Outcome,
            [.. result.Restored.Select(path => path.Text)],
            [.. result.Kept.Select(file => new KeptFileDocument(file.Path, TextDocument.Of(file.Reason)))],
            FindingDocument.Of(result.Findings));
    }
}

/// <summary>A file that was kept.</summary>
/// <param name="Path">Where it is in the target.</param>
/// <param name="Reason">Why.</param>
public sealed record KeptFileDocument(string Path, TextDocument Reason);
