// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>apply</c>: sets passthrough up in a target.</summary>
internal sealed class ApplyCommand : SessionCommand
{
    private static readonly string[] s_ofTarget = ["target-", "manifest-", "journal-"];

    private readonly Option<string> _target = TargetOption.Create();
    private readonly Option<IReadOnlyList<PciAddress>> _gpu = GpuOption.Create();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show the plan for the target, and write nothing." };

    /// <summary>Creates the command.</summary>
    public ApplyCommand(CommonOptions common, Terminal terminal)
        : base("apply", "Set passthrough up in an installed system.", common, terminal)
    {
        Options.Add(_target);
        Options.Add(_gpu);
        Options.Add(_dryRun);
    }

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        string target = arguments.GetRequiredValue(_target);
        var choice = Choice.Of(session, arguments.GetValue(_gpu));
        if (choice.Gpus.Count == 0)
        {
            Complain($"Nothing was changed. {choice.Reason}");
            return ExitCode.NothingSuitable;
        }

        PlanDocument plan = session.Plan(new PlanRequest { Gpus = choice.Gpus, TargetRoot = target });
        if (plan.IsBlocked || arguments.GetValue(_dryRun))
        {
            Show(plan, asJson);
            return IsTargetInTheWay(plan) ? ExitCode.NotWritten : plan.IsBlocked ? ExitCode.NothingSuitable : ExitCode.Done;
        }

        if (plan.NeedsConfirmation && !choice.IsDeliberate)
        {
            Show(plan, asJson);
            Complain($"Nothing was changed: there are warnings. If you want it all the same, add --gpu {string.Join(" --gpu ", choice.Gpus)}.");
            return ExitCode.NothingSuitable;
        }

        ApplyDocument result = session.Apply(
            new ApplyRequest { Gpus = choice.Gpus, TargetRoot = target, Confirmed = choice.IsDeliberate, PageShown = true, Stage = "installed" },
            new ChrootRunner(target),
            progress: null);
        if (asJson)
        {
            Terminal.WriteDocument(result, Json.Default.ApplyDocument);
        }
        else
        {
            Terminal.Write(ApplyText.Of(result, Terminal.OutputStyle));
        }

        return result.Outcome switch
        {
            ApplyOutcome.Done => ExitCode.Done,
            ApplyOutcome.Nothing => ExitCode.NothingSuitable,
            _ => ExitCode.NotWritten,
        };
    }

    private void Show(PlanDocument plan, bool asJson)
    {
        if (asJson)
        {
            Terminal.WriteDocument(plan, Json.Default.PlanDocument);
        }
        else
        {
            Terminal.Write(PlanText.Of(plan, Terminal.OutputStyle));
        }
    }

    // What cannot be read there is no fault of the choice.
    private static bool IsTargetInTheWay(PlanDocument plan) =>
        plan.Findings.Any(finding => finding.Severity == Severity.Blocking && s_ofTarget.Any(start => finding.Code.StartsWith(start, StringComparison.Ordinal)));
}
