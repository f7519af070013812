// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Findings;

namespace Neuron.Installer.Core.Documents;

/// <summary>A finding: see <see cref="Finding"/>.</summary>
public sealed record FindingDocument
{
    /// <summary>Its stable name.</summary>
    public required string Code { get; init; }

    /// <summary>What <see cref="Code"/> is the name of. Null when it stands for an <see cref="ErrorDocument"/>.</summary>
    internal FindingKind? Kind { get; private init; }

    /// <summary>How much it weighs.</summary>
    [JsonIgnore]
    public required Severity Severity { get; init; }

    /// <summary>The function it is about, null when it is about the machine, the settings or the target.</summary>
    public required string? Subject { get; init; }

    /// <summary>What the message names: cards, devices, connectors, files.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>What it means, complete and in English.</summary>
    public required string Message { get; init; }

    /// <summary>The key of its translations.</summary>
    public required string MessageKey { get; init; }

    /// <summary>What goes into the places of the key.</summary>
    public required IReadOnlyList<string> MessageArguments { get; init; }

    /// <summary>What to do, complete and in English.</summary>
    public required string Advice { get; init; }

    /// <summary>The key of its translations.</summary>
    public required string AdviceKey { get; init; }

    /// <summary>What goes into the places of the key.</summary>
    public required IReadOnlyList<string> AdviceArguments { get; init; }

    /// <summary>Whether what is set up is not complete because of it: the advice says what is left to do in the installed system.</summary>
    public required bool LeavesWork { get; init; }

    /// <summary><see cref="Severity"/> as the contract writes it.</summary>
    [JsonPropertyName("severity")]
    public string SeverityWord => ContractWord.Of(Severity);

    /// <summary>Writes a finding down.</summary>
    internal static FindingDocument Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new FindingDocument
        {
            Code = finding.Code,
            Kind = finding.Kind,
            Severity = finding.Severity,
            Subject = finding.Subject?.ToString(),
            Arguments = finding.Message.Arguments,
            Message = finding.Message.ToString(),
            MessageKey = finding.Message.Key,
            MessageArguments = finding.Message.Arguments,
            Advice = finding.Advice.ToString(),
            AdviceKey = finding.Advice.Key,
            AdviceArguments = finding.Advice.Arguments,
            LeavesWork = finding.LeavesWork,
        };
    }

    /// <summary>Writes findings down.</summary>
    internal static IReadOnlyList<FindingDocument> Of(IEnumerable<Finding> findings) => [.. findings.Select(Of)];
}
