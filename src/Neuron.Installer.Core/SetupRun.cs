// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Verification;

namespace Neuron.Installer.Core;

/// <summary>Applies a choice to a target, with its report and its log.</summary>
internal sealed class SetupRun(SettingsReading reading, SessionLog log)
{
    private InstallerSettings Settings => reading.Settings;

    /// <summary>Applies it to the target as it is now.</summary>
    /// <param name="order">What was chosen, and where to.</param>
    /// <param name="assessment">The machine.</param>
    /// <param name="host">Where it is read. Null: nowhere.</param>
    /// <param name="execution">With what.</param>
    internal ApplyDocument Apply(ApplyOrder order, Assessment assessment, HostDirectory? host, Execution execution)
    {
        ApplyRequest request = order.Request;
        try
        {
            using TargetRoot target = TargetRoot.Open(order.TargetRoot);
            target.Host = host;
            // Until the log is written, too: it belongs to what it tells of.
            using TargetLock alone = target.Lock();
            (IReadOnlyList<PciAddress> gpus, Finding? objection) = order.GoesOn
                ? (SetUpBefore(target), null)
                : InitialChoice.Of(assessment, Settings).Decide(order.Chosen, request.Confirmed, request.WasChoiceOffered, assessment, Settings);
            DetectionLog.Chosen(log, request, gpus);
            Trial.Leave(target, execution.Runner);
            PassthroughPlan plan = TargetPlanner.Plan(BindingPlanner.Plan(assessment, gpus, Settings), target, Settings, order.Stage);
            // Those of the machine are in the log since it was looked at.
            DetectionLog.Findings(log, [.. objection is null ? [] : new[] { objection }, .. plan.Findings.Except(assessment.Findings)]);
            ApplyResult result = PlanApplication.Apply(plan, target, execution);
            ApplyDocument document = ApplyDocument.Of(plan, result, assessment, Settings, new ApplyOccasion
            {
                Objection = objection,
                NewSystem = order.GoesOn || order.Stage == Stage.BeforeBootLoader ? NameOf(target) : null,
            });
            // Settings that do not say what was meant may be why it is as it is.
            document = document with { Findings = [.. FindingDocument.Of(reading.Findings.Where(finding => finding.Severity > Severity.Info)), .. document.Findings] };
            return Finish(document, request, target);
        }
        catch (TargetException problem)
        {
            // The target cannot even be opened: there is nothing to write a log into either.
            return Finish(Refused(problem.ToFinding(), assessment), request, target: null);
        }
    }

    /// <summary>What a stage before wrote into the log of the target. Null when there is none.</summary>
    internal string? LogOf(string path)
    {
        if (Settings.TargetLogFile.Length == 0)
        {
            return null;
        }

        try
        {
            using TargetRoot target = TargetRoot.OpenReadOnly(path);
            return target.Named(Settings.TargetLogFile) is { } file ? target.ReadText(file) : null;
        }
        catch (TargetException)
        {
            // Applying says what is wrong with it.
            return null;
        }
    }

    /// <summary>The GPUs of an earlier stage.</summary>
    private static IReadOnlyList<PciAddress> SetUpBefore(TargetRoot target) => PassthroughManifest.Read(target)?.Gpus ?? [];

    private static string NameOf(TargetRoot target) => OsRelease.Value(target, "NAME") is { Length: > 0 } ? OsRelease.Name(target) : "";

    private ApplyDocument Refused(Finding finding, Assessment assessment)
    {
        BindingPlan nothing = BindingPlanner.Plan(assessment, [], Settings);
        PassthroughPlan plan = new() { Binding = nothing, Initramfs = [], BootLoaders = [], Files = [], Commands = [], Findings = [finding] };
        ApplyResult result = new() { Outcome = ApplyOutcome.Failed, Steps = [], Findings = [finding], Files = [], Commands = [] };
        DetectionLog.Findings(log, [finding]);
        return ApplyDocument.Of(plan, result, assessment, Settings, new ApplyOccasion());
    }

    private ApplyDocument Finish(ApplyDocument document, ApplyRequest request, TargetRoot? target)
    {
        DetectionLog.Applied(log, request.NamedStage!.Value, document);
        if (request.Before is { ValueKind: JsonValueKind.Object })
        {
            // Who reads the end of the log must not take a good second stage for the whole.
            DetectionLog.AllStages(log, JointReport.Of(request.Before, document)["outcome"]?.ToString() ?? "unknown");
        }

        if (document.LogFile is not { } file)
        {
            return document;
        }

        try
        {
            if (target is null)
            {
                return document with { LogFile = null };
            }

            bool isSecret = document.Files.Any(written => target.Permissions(TargetPath.Parse(written.Path)) is { } mode && (mode & (uint)UnixFileMode.OtherRead) == 0);
            TargetLogFile.Append(target, target.Named(file) ?? throw TargetException.Writing(file, Errno.Invalid), log.TakeLines(), isSecret);
            return document;
        }
        catch (TargetException problem)
        {
            DetectionLog.Findings(log, [problem.ToFinding()]);
            return document with { LogFile = null };
        }
    }
}
