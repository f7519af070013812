// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Documents;

/// <summary>Why there is no answer, in sentences as a <see cref="FindingDocument"/> has them.</summary>
public sealed record ErrorDocument
{
    /// <summary>A stable name.</summary>
    public required string Code { get; init; }

    /// <summary>What happened, complete and in English.</summary>
    public required string Message { get; init; }

    /// <summary>The key of its translations. <c>{0}</c> alone: there are none.</summary>
    public required string MessageKey { get; init; }

    /// <summary>What goes into the places of the key.</summary>
    public required IReadOnlyList<string> MessageArguments { get; init; }

    /// <summary>What to do, complete and in English.</summary>
    public required string Advice { get; init; }

    /// <summary>The key of its translations. <c>{0}</c> alone: there are none.</summary>
    public required string AdviceKey { get; init; }

    /// <summary>What goes into the places of the key.</summary>
    public required IReadOnlyList<string> AdviceArguments { get; init; }

    /// <summary>Whether what was asked for is wrong, and not the target or the machine.</summary>
    [JsonIgnore]
    public bool IsAboutRequest { get; init; }

    /// <summary>Words for who wrote the program that asks, or the settings: they are not translated.</summary>
    public static ErrorDocument InEnglish(string code, string message, string advice) => Of(code, new Text("{0}", message), new Text("{0}", advice));

    /// <summary>A mistake in this program.</summary>
    public static ErrorDocument Unforeseen(Exception problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Of(
            "internal-error",
            new Text("Something unforeseen happened: {0}", $"{problem.GetType().Name}: {problem.Message}"),
            new Text("The installation can go on without it; please report this with the log."));
    }

    /// <summary>What is wrong with a target.</summary>
    internal static ErrorDocument Of(TargetException problem) => Of(problem.Code, problem.Text, problem.Advice);

    /// <summary>What keeps a plan from being applied.</summary>
    internal static ErrorDocument Of(FindingDocument finding) => new()
    {
        Code = finding.Code,
        Message = finding.Message,
        MessageKey = finding.MessageKey,
        MessageArguments = finding.MessageArguments,
        Advice = finding.Advice,
        AdviceKey = finding.AdviceKey,
        AdviceArguments = finding.AdviceArguments,
    };

    /// <summary>Writes an error down.</summary>
    internal static ErrorDocument Of(string code, Text message, Text advice) => new()
    {
        Code = code,
        Message = message.ToString(),
        MessageKey = message.Key,
        MessageArguments = message.Arguments,
        Advice = advice.ToString(),
        AdviceKey = advice.Key,
        AdviceArguments = advice.Arguments,
    };
}
