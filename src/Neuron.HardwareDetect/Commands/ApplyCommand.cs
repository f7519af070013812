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
    private readonly Option<string> _target = TargetOption.Create();
    private readonly Option<IReadOnlyList<PciAddress>> _gpu = GpuOption.Create();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show the plan for the target, and write nothing." };
    private readonly Option<bool> _lines = new("--json-lines")
    {
        Description = "For installers: print one JSON document a line, progress while it works and then the answer.",
    };

    private readonly Option<string> _stage = new("--stage")
    {
        Description = "For installers: installed (a finished system), before_boot_loader, or after_boot_loader to complete that.",
        HelpName = "STAGE",
        DefaultValueFactory = _ => ContractWord.Of(Stage.Installed),
    };

    /// <summary>Creates the command.</summary>
    public ApplyCommand(CommonOptions common, Terminal terminal)
        : base("apply", "Set up GPU passthrough in an installed system.", common, terminal)
    {
        _stage.AcceptOnlyFromAmong(ContractWord.Of(Stage.Installed), ContractWord.Of(Stage.BeforeBootLoader), ContractWord.Of(Stage.AfterBootLoader));
        Options.Add(_target);
        Options.Add(_gpu);
        Options.Add(_dryRun);
        Options.Add(_stage);
        Options.Add(_lines);
    }

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        bool asLines = arguments.GetValue(_lines);
        try
        {
            return Apply(session, arguments, asLines ? Form.Lines : asJson ? Form.Document : Form.Text);
        }
        catch (SessionException problem) when (asLines)
        {
            // Who reads lines gets the reason there; the exit code is the same.
            Terminal.WriteLine(Json.Refusal(problem.Error));
            throw;
        }
    }

    private int Apply(PassthroughSession session, ParseResult arguments, Form form)
    {
        string target = arguments.GetRequiredValue(_target);
        string stage = arguments.GetRequiredValue(_stage);
        Choice? choice = null;
        // Later the choice is that of the stage before.
        if (stage != ContractWord.Of(Stage.AfterBootLoader))
        {
            choice = Choice.Of(session, arguments.GetValue(_gpu));
            if (Objection(session, choice, arguments, form) is { } code)
            {
                return code;
            }
        }

        ApplyDocument result = session.Apply(
            new ApplyRequest { Gpus = choice?.Gpus, TargetRoot = target, Confirmed = choice?.IsDeliberate == true, ChoiceOffered = true, Stage = stage },
            new ChrootRunner(target),
            form == Form.Lines ? (fraction, text) => Terminal.WriteLine(Json.Progress(fraction, TextDocument.Of(text))) : null);
        switch (form)
        {
            case Form.Lines:
                Terminal.WriteLine(Json.Answer(result, Json.Default.ApplyDocument));
                break;
            case Form.Document:
                Terminal.WriteDocument(result, Json.Default.ApplyDocument);
                break;
            default:
                Terminal.Write(ApplyText.Of(result, Terminal.OutputStyle));
                break;
        }

        return result.Outcome switch
        {
            ApplyOutcome.Done => ExitCode.Done,
            ApplyOutcome.Nothing => ExitCode.NothingSuitable,
            _ => ExitCode.NotWritten,
        };
    }

    /// <summary>Why nothing is applied, as an exit code, after it was said. Null when something is.</summary>
    private int? Objection(PassthroughSession session, Choice choice, ParseResult arguments, Form form)
    {
        if (choice.Gpus.Count == 0)
        {
            Refuse(ErrorDocument.InEnglish("nothing-chosen", $"Nothing was changed. {choice.Reason}", "Name a graphics card with --gpu."), form);
            return ExitCode.NothingSuitable;
        }

        PlanDocument plan = session.Plan(new PlanRequest { Gpus = choice.Gpus, TargetRoot = arguments.GetRequiredValue(_target), Stage = arguments.GetRequiredValue(_stage) });
        if (plan.IsBlocked || arguments.GetValue(_dryRun))
        {
            if (form == Form.Lines && plan.Findings.FirstOrDefault(finding => finding.Severity == Severity.Blocking) is { } blocking)
            {
                Terminal.WriteLine(Json.Refusal(ErrorDocument.Of(blocking)));
            }
            else
            {
                Show(plan, form);
            }

            return plan.IsTargetInTheWay ? ExitCode.NotWritten : plan.IsBlocked ? ExitCode.NothingSuitable : ExitCode.Done;
        }

        // Nobody is shown the cards here: a key that was misspelled may be the one that keeps a card.
        bool isMisunderstood = session.Opened.Findings.Any(finding => finding.Severity > Severity.Info);
        if ((plan.NeedsConfirmation || isMisunderstood) && !choice.IsDeliberate)
        {
            if (form != Form.Lines)
            {
                Show(plan, form);
            }

            string again = $"To reserve it anyway, add --gpu {string.Join(" --gpu ", choice.Gpus)}.";
            Refuse(ErrorDocument.InEnglish("choice-not-confirmed", $"Nothing was changed: there are warnings. {again}", again), form);
            return ExitCode.NothingSuitable;
        }

        return null;
    }

    private void Refuse(ErrorDocument error, Form form)
    {
        Complain(error.Message);
        if (form == Form.Lines)
        {
            Terminal.WriteLine(Json.Refusal(error));
        }
    }

    private void Show(PlanDocument plan, Form form)
    {
        switch (form)
        {
            case Form.Lines:
                Terminal.WriteLine(Json.Answer(plan, Json.Default.PlanDocument));
                break;
            case Form.Document:
                Terminal.WriteDocument(plan, Json.Default.PlanDocument);
                break;
            default:
                Terminal.Write(PlanText.Of(plan, Terminal.OutputStyle));
                break;
        }
    }

    /// <summary>How the result is printed.</summary>
    private enum Form
    {
        Text,
        Document,
        Lines,
    }
}
