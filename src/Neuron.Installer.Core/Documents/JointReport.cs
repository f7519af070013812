// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.Json.Nodes;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Documents;

/// <summary>
/// One report of an installation in two stages. The first one comes back from the front end that kept it, so it is read
/// as JSON: what this version does not know in it stays as it is.
/// </summary>
internal static class JointReport
{
    private static readonly Text s_reservedButIncomplete = new(
        "The card is reserved, but the boot entries could not be completed. Read below how to finish before you restart.");

    /// <summary>Joins two reports.</summary>
    /// <param name="earlier">The report of the first stage. Null or no object when there is none.</param>
    /// <param name="report">That of the second.</param>
    /// <returns>The first one as it was when the second did nothing.</returns>
    internal static JsonObject Of(JsonElement? earlier, ApplyDocument report)
    {
        JsonObject after = JsonSerializer.SerializeToNode(report, Json.Default.ApplyDocument)!.AsObject();
        if (earlier is not { ValueKind: JsonValueKind.Object } element || JsonObject.Create(element) is not { Count: > 0 } joint)
        {
            return after;
        }

        if (report.Outcome is ApplyOutcome.Done or ApplyOutcome.Nothing && report is { Files: [], Commands: [], Findings: [] })
        {
            return joint;
        }

        joint["findings"] = Joined(joint, after, "findings", isOnce: true);
        joint["steps"] = Joined(joint, after, "steps");
        joint["files"] = Joined(joint, after, "files");
        joint["commands"] = Joined(joint, after, "commands");
        joint["to_finish"] = Joined(joint, after, "to_finish", isOnce: true);
        foreach (string member in (ReadOnlySpan<string>)["after_reboot", "way_back"])
        {
            // Of the boot menu the later stage knows more.
            if (after[member] is JsonArray { Count: > 0 } list)
            {
                joint[member] = list.DeepClone();
            }
        }

        joint["log_file"] ??= after["log_file"]?.DeepClone();
        joint["abort"] = report.Abort;
        ApplyOutcome? before = OutcomeOf(joint);
        if (Rank(report.Outcome) > Rank(before))
        {
            // What the first stage set up is there all the same.
            bool isReserved = before is ApplyOutcome.Done or ApplyOutcome.Partly;
            joint["outcome"] = ContractWord.Of(isReserved ? ApplyOutcome.Partly : report.Outcome);
            joint["summary"] = isReserved
                ? JsonSerializer.SerializeToNode(TextDocument.Of(s_reservedButIncomplete), Json.Default.TextDocument)
                : after["summary"]?.DeepClone();
            joint["is_summary_finding"] = !isReserved && report.IsSummaryFinding;
        }

        return joint;
    }

    private static int Rank(ApplyOutcome? outcome) =>
        outcome switch { ApplyOutcome.Failed => 3, ApplyOutcome.Partly => 2, ApplyOutcome.Done => 1, _ => 0 };

    private static ApplyOutcome? OutcomeOf(JsonObject report)
    {
        string? word = report["outcome"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        foreach (ApplyOutcome outcome in Enum.GetValues<ApplyOutcome>())
        {
            if (ContractWord.Of(outcome) == word)
            {
                return outcome;
            }
        }

        return null;
    }

    /// <summary>One after the other.</summary>
    private static JsonArray Joined(JsonObject earlier, JsonObject later, string member, bool isOnce = false)
    {
        JsonArray all = [];
        foreach ((JsonObject report, string stage) in ((JsonObject, string)[])[(earlier, ContractWord.Of(Stage.BeforeBootLoader)), (later, ContractWord.Of(Stage.AfterBootLoader))])
        {
            foreach (JsonNode? entry in report[member] as JsonArray ?? [])
            {
                // Two findings that differ in what they name are two.
                if (entry is not null && !(isOnce && all.Any(other => JsonNode.DeepEquals(other, entry))))
                {
                    all.Add(member == "steps" ? WithStage(entry.DeepClone(), stage) : entry.DeepClone());
                }
            }
        }

        return all;
    }

    private static JsonNode WithStage(JsonNode step, string stage)
    {
        // After a second run of the same stage the first one's name stays.
        if (step is JsonObject named && named["stage"] is null)
        {
            named["stage"] = stage;
        }

        return step;
    }
}
