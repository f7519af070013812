// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
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

    /// <summary>Creates the command.</summary>
    public RevertCommand(CommonOptions common, Terminal terminal)
        : base("revert", "Take back what apply or the installer wrote.", common, terminal) =>
        Options.Add(_target);

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        string target = arguments.GetRequiredValue(_target);
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
}
