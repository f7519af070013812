// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>scan</c>: what the machine has.</summary>
internal sealed class ScanCommand(CommonOptions common, Terminal terminal) : SessionCommand(
    "scan",
    "Show the graphics cards, what prevents GPU passthrough, and which card is recommended.",
    common,
    terminal)
{
    /// <inheritdoc/>
    protected override bool KeepsLog => false;

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        if (asJson)
        {
            Terminal.WriteDocument(session.Detect(), Json.Default.ScanDocument);
        }
        else
        {
            Terminal.Write(ScanText.Of(session.Assess(), Terminal.OutputStyle));
        }

        return ExitCode.Done;
    }
}
