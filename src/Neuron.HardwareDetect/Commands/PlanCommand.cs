// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>plan</c>: what would be done, without doing it.</summary>
internal sealed class PlanCommand : SessionCommand
{
    private readonly Option<IReadOnlyList<PciAddress>> _gpu = GpuOption.Create();
    private readonly Option<string?> _target = new("--target")
    {
        Description = "The root directory of the system to plan for. Without it, the running system; on a live medium, the system that it would install.",
        HelpName = "DIR",
    };

    /// <summary>Creates the command.</summary>
    public PlanCommand(CommonOptions common, Terminal terminal)
        : base("plan", "Show what apply would write, and write nothing.", common, terminal)
    {
        Options.Add(_gpu);
        Options.Add(_target);
    }

    /// <inheritdoc/>
    protected override bool KeepsLog => false;

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        var choice = Choice.Of(session, arguments.GetValue(_gpu));
        PlanDocument plan = session.Plan(new PlanRequest { Gpus = choice.Gpus, TargetRoot = arguments.GetValue(_target) ?? session.InstalledRoot() });
        if (asJson)
        {
            Terminal.WriteDocument(plan, Json.Default.PlanDocument);
        }
        else if (choice.Gpus.Count > 0)
        {
            Terminal.Write(PlanText.Of(plan, Terminal.OutputStyle));
        }

        if (choice.Gpus.Count == 0)
        {
            Complain($"There is nothing to plan for. {choice.Reason}");
            return ExitCode.NothingSuitable;
        }

        return plan.IsBlocked ? ExitCode.NothingSuitable : ExitCode.Done;
    }
}
