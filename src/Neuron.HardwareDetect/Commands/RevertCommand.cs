// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Documents;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>revert</c>: takes passthrough out of a target again.</summary>
internal sealed class RevertCommand : SessionCommand
{
    private readonly Option<string> _target = TargetOption.Create();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would be taken back, and take nothing back." };

    /// <summary>Creates the command.</summary>
    public RevertCommand(CommonOptions common, Terminal terminal)
        : base("revert", "Take back what apply or the installer wrote.", common, terminal)
    {
        Options.Add(_target);
        Options.Add(_dryRun);
    }

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        string target = arguments.GetRequiredValue(_target);
        if (arguments.GetValue(_dryRun))
        {
            return Show(session.PlanRevert(new RevertRequest { TargetRoot = target }), asJson);
        }

        RevertDocument result = session.Revert(new RevertRequest { TargetRoot = target }, new ChrootRunner(target));
        if (asJson)
        {
            Terminal.WriteDocument(result, Json.Default.RevertDocument);
        }
        else
        {
            Terminal.Write(RevertText.Of(result, Terminal.OutputStyle));
        }

        return result.Outcome is ApplyOutcome.Done or ApplyOutcome.Nothing ? ExitCode.Done : ExitCode.NotWritten;
    }

    private int Show(RevertPlanDocument plan, bool asJson)
    {
        if (asJson)
        {
            Terminal.WriteDocument(plan, ReportJson.Default.RevertPlanDocument);
        }
        else
        {
            Terminal.Write(RevertText.Of(plan, Terminal.OutputStyle));
        }

        return plan.IsBlocked ? ExitCode.NotWritten : ExitCode.Done;
    }
}
