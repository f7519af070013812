// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Findings;

namespace Neuron.Installer.Core.Documents;

/// <summary>A finding: see <see cref="Finding"/>.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Subject">The function it is about, null when it is about the machine, the settings or the target.</param>
/// <param name="Arguments">What the message names: cards, devices, connectors, files.</param>
/// <param name="Message">What it means, complete and in English.</param>
/// <param name="MessageKey">The key of its translations.</param>
/// <param name="MessageArguments">What goes into the places of the key.</param>
/// <param name="Advice">What to do, complete and in English.</param>
/// <param name="AdviceKey">The key of its translations.</param>
/// <param name="AdviceArguments">What goes into the places of the key.</param>
public sealed record FindingDocument(
    string Code,
    [property: JsonIgnore] Severity Severity,
    string? Subject,
    IReadOnlyList<string> Arguments,
    string Message,
    string MessageKey,
    IReadOnlyList<string> MessageArguments,
    string Advice,
    string AdviceKey,
    IReadOnlyList<string> AdviceArguments)
{
    /// <summary><see cref="Severity"/> as the contract writes it.</summary>
    [JsonPropertyName("severity")]
    public string SeverityWord => ContractWord.Of(Severity);

    /// <summary>Writes a finding down.</summary>
    public static FindingDocument Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new FindingDocument(
            finding.Code,
            finding.Severity,
            finding.Subject?.ToString(),
            finding.Message.Arguments,
            finding.Message.ToString(),
            finding.Message.Key,
            finding.Message.Arguments,
            finding.Advice.ToString(),
            finding.Advice.Key,
            finding.Advice.Arguments);
    }

    /// <summary>Writes findings down.</summary>
    public static IReadOnlyList<FindingDocument> Of(IEnumerable<Finding> findings) => [.. findings.Select(Of)];
}
