// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text.Json.Serialization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Documents;

/// <summary>What was done: docs/schema/apply.schema.json.</summary>
public sealed record ApplyDocument
{
    /// <summary>How it went as a whole.</summary>
    [JsonIgnore]
    public required ApplyOutcome Outcome { get; init; }

    /// <summary><see cref="Outcome"/> as the contract writes it.</summary>
    [JsonPropertyName("outcome")]
    public string OutcomeWord => ContractWord.Of(Outcome);

    /// <summary>Whether the settings say that this ends the installation.</summary>
    public required bool Abort { get; init; }

    /// <summary>How it went in one sentence.</summary>
    public required TextDocument Summary { get; init; }

    /// <summary>Whether one of the findings says the same as the summary, and what to do.</summary>
    public required bool IsSummaryFinding { get; init; }

    /// <summary>The GPUs it was about.</summary>
    public required IReadOnlyList<NamedGpuDocument> Gpus { get; init; }

    /// <summary>What belongs to vfio-pci after the next start.</summary>
    public required IReadOnlyList<BoundFunctionDocument> Functions { get; init; }

    /// <summary>How it is bound. Null when nothing is.</summary>
    [JsonIgnore]
    public required Binding? Binding { get; init; }

    /// <summary><see cref="Binding"/> as the contract writes it.</summary>
    [JsonPropertyName("binding")]
    public string? BindingWord => Binding is { } value ? ContractWord.Of(value) : null;

    /// <summary>What was done, in order.</summary>
    public required IReadOnlyList<StepDocument> Steps { get; init; }

    /// <summary>What there is to know.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The files that changed.</summary>
    public required IReadOnlyList<WrittenFileDocument> Files { get; init; }

    /// <summary>The commands that ran in the target root.</summary>
    public required IReadOnlyList<CommandDocument> Commands { get; init; }

    /// <summary>
    /// What to run in the installed system to finish: the commands that failed, each once, or where nothing was set up the
    /// one that does it all.
    /// </summary>
    public required IReadOnlyList<string> ToFinish { get; init; }

    /// <summary>What to look at after the next start.</summary>
    public required IReadOnlyList<CheckDocument> AfterReboot { get; init; }

    /// <summary>How to get back.</summary>
    public required IReadOnlyList<TextDocument> WayBack { get; init; }

    /// <summary>The log in the target, null when none is written.</summary>
    public required string? LogFile { get; init; }

    /// <summary>Writes down what came of applying a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="assessment">The machine: its names go into the sentences.</param>
    /// <param name="settings">What the maintainer decided.</param>
    /// <param name="occasion">What it was done for.</param>
    internal static ApplyDocument Of(PassthroughPlan plan, ApplyResult result, Assessment assessment, InstallerSettings settings, ApplyOccasion occasion)
    {
        BindingPlan binding = plan.Binding;
        bool isSetUp = binding.Gpus.Count > 0 && result.Outcome is ApplyOutcome.Done or ApplyOutcome.Partly;
        // What the settings leave to others is no failure of ours.
        bool isLeftOnly = result.Steps.All(step => step.State != StepState.Failed)
            && result.Findings.All(finding => !finding.LeavesWork || finding.Kind == FindingKind.NotMadeAgain);
        NamedGpuDocument[] gpus = [.. binding.Gpus.Select(gpu => new NamedGpuDocument(gpu.ToString(), assessment.NameOf(gpu)))];
        return new ApplyDocument
        {
            Outcome = result.Outcome,
            Abort = settings.OnFailure == OnFailure.Abort && (result.Outcome == ApplyOutcome.Failed || (result.Outcome == ApplyOutcome.Partly && !isLeftOnly)),
            Summary = TextDocument.Of(Summarize(result, isLeftOnly, string.Join(", ", gpus.Select(gpu => gpu.Name)), occasion)),
            IsSummaryFinding = occasion.Objection is not null,
            Gpus = gpus,
            Functions = BoundFunctionDocument.Of(binding),
            Binding = binding.Gpus.Count > 0 ? binding.Binding : null,
            Steps = [.. result.Steps.Select(step => new StepDocument(
                step.Name,
                TextDocument.Of(step.Text),
                step.State,
                step.Detail is { } detail ? TextDocument.Of(detail) : null))],
            Findings = FindingDocument.Of(occasion.Objection is { } objection ? result.Findings.Prepend(objection) : result.Findings),
            Files = [.. result.Files.Select(file => new WrittenFileDocument(file.Path, file.Kind, Printable.Lines(UnifiedDiff.Of(file))))],
            Commands = [.. result.Commands.Select(run => new CommandDocument(run.Command, run.ExitCode, Math.Round(run.Duration.TotalSeconds, 3)))],
            ToFinish = LeftToRun(result, gpus),
            AfterReboot = isSetUp ? [.. Checks(plan)] : [],
            WayBack = isSetUp ? [.. WaysBack.Of(plan, result.IsRescueEntryAwaited).Select(TextDocument.Of)] : [],
            LogFile = settings.TargetLogFile.Length > 0 ? settings.TargetLogFile : null,
        };
    }

    /// <summary>Writes down that nothing could be done, since the machine cannot be looked at.</summary>
    internal static ApplyDocument Of(ErrorDocument error, InstallerSettings settings) => Of(
        new FindingDocument
        {
            Code = error.Code,
            Severity = Severity.Warning,
            Subject = null,
            Arguments = error.MessageArguments,
            Message = error.Message,
            MessageKey = error.MessageKey,
            MessageArguments = error.MessageArguments,
            Advice = error.Advice,
            AdviceKey = error.AdviceKey,
            AdviceArguments = error.AdviceArguments,
            LeavesWork = false,
        },
        new TextDocument(error.MessageKey, error.MessageArguments, error.Message),
        settings);

    /// <summary>Writes down that nothing could be done, for the reason that the finding gives.</summary>
    internal static ApplyDocument Of(Finding reason, InstallerSettings settings) => Of(FindingDocument.Of(reason), TextDocument.Of(reason.Message), settings);

    private static ApplyDocument Of(FindingDocument reason, TextDocument summary, InstallerSettings settings) => new()
    {
        Outcome = ApplyOutcome.Failed,
        Abort = settings.OnFailure == OnFailure.Abort,
        Summary = summary,
        IsSummaryFinding = true,
        Gpus = [],
        Functions = [],
        Binding = null,
        Steps = [],
        Findings = [reason],
        Files = [],
        Commands = [],
        ToFinish = [],
        AfterReboot = [],
        WayBack = [],
        LogFile = null,
    };

    private static string[] LeftToRun(ApplyResult result, NamedGpuDocument[] gpus)
    {
        string[] failed = [.. result.Commands.Where(run => run.ExitCode != 0).Select(run => $"sudo {string.Join(' ', run.Command)}").Distinct()];
        // What is blocked would fail again.
        bool isRepeated = failed.Length == 0 && gpus.Length > 0 && result.Outcome == ApplyOutcome.Failed
            && result.Findings.All(finding => finding.Severity != Severity.Blocking);
        return isRepeated ? [$"sudo neuron-hardware-detect apply --target / {string.Join(' ', gpus.Select(gpu => $"--gpu {gpu.PciAddress}"))}"] : failed;
    }

    private static Text Summarize(ApplyResult result, bool isLeftOnly, string names, ApplyOccasion occasion) => (result.Outcome, names.Length) switch
    {
        _ when occasion.Objection is { } objection => objection.Message,
        (ApplyOutcome.Failed, _) when result.IsSetUp => new Text("Nothing was changed: what was set up before for GPU passthrough is still there."),
        (ApplyOutcome.Failed, _) => new Text("GPU passthrough was not set up. Your graphics cards work as usual."),
        (ApplyOutcome.Partly, 0) when isLeftOnly => new Text("Your desktop gets all graphics cards back, once what is left to do has been done. Read below what that is."),
        (ApplyOutcome.Partly, _) when isLeftOnly => new Text("{0} will be reserved for virtual machines, once what is left to do has been done. Read below what that is.", names),
        (ApplyOutcome.Partly, _) => new Text("GPU passthrough is not finished. Before you restart, read below what is left to do."),
        (_, 0) => new Text("Your desktop keeps all graphics cards."),
        _ when occasion.NewSystem is { Length: > 0 } newSystem => new Text("{0} will be reserved for virtual machines when {1} first starts.", names, newSystem),
        _ when occasion.NewSystem is not null => new Text("{0} will be reserved for virtual machines when the installed system first starts.", names),
        _ => new Text("{0} will be reserved for virtual machines after the next start.", names),
    };

    /// <summary>By our command where it is there. Else by address where others have the same IDs, or the twin would be shown as well.</summary>
    private static IEnumerable<CheckDocument> Checks(PassthroughPlan plan)
    {
        BindingPlan binding = plan.Binding;
        if (plan.HasUndoCommand)
        {
            return [new CheckDocument("sudo neuron-hardware-detect verify", "GPU passthrough is ready")];
        }

        IEnumerable<string> each = binding.Binding == Settings.Binding.Ids
            ? binding.Functions.Select(function => $"-d {function.Id}").Distinct()
            : binding.Functions.Select(function => $"-s {function.Address}");
        return each.Select(which => new CheckDocument($"lspci -nnk {which}", "Kernel driver in use: vfio-pci"));
    }
}

/// <summary>A GPU by name.</summary>
/// <param name="PciAddress">Where it sits.</param>
/// <param name="Name">Maker and model.</param>
public sealed record NamedGpuDocument(string PciAddress, string Name);

/// <summary>One step of an application.</summary>
/// <param name="Name"><c>choose</c>, <c>plan</c>, <c>write</c>, <c>regenerate</c> or <c>check</c>.</param>
/// <param name="Text">The step in words.</param>
/// <param name="State">What came of it.</param>
/// <param name="Detail">What there is to say about it, or null.</param>
public sealed record StepDocument(string Name, TextDocument Text, [property: JsonIgnore] StepState State, TextDocument? Detail)
{
    /// <summary><see cref="State"/> as the contract writes it.</summary>
    [JsonPropertyName("state")]
    public string StateWord => ContractWord.Of(State);
}

/// <summary>A file that changed.</summary>
/// <param name="Path">Where it is in the target.</param>
/// <param name="Change">What happened to it.</param>
/// <param name="Diff">The difference as a unified diff.</param>
public sealed record WrittenFileDocument(string Path, [property: JsonIgnore] FileChangeKind Change, string Diff)
{
    /// <summary><see cref="Change"/> as the contract writes it.</summary>
    [JsonPropertyName("change")]
    public string ChangeWord => ContractWord.Of(Change);
}

/// <summary>A command that ran in the target root.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="ExitCode">What it returned; negative when it could not be run.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record CommandDocument(IReadOnlyList<string> Command, int ExitCode, double Seconds);

/// <summary>Something to look at after the next start.</summary>
/// <param name="Command">What to type.</param>
/// <param name="Expected">What it should say.</param>
public sealed record CheckDocument(string Command, string Expected);
