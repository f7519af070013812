// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Verification;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>verify</c>: whether the running system is as it was set up to be.</summary>
internal sealed class VerifyCommand : SessionCommand
{
    private readonly Option<bool> _previous = new("--previous") { Description = "Say what the kernel reported in the start before this one." };

    /// <summary>Creates the command.</summary>
    public VerifyCommand(CommonOptions common, Terminal terminal)
        : base("verify", "Check whether GPU passthrough works on this system as it was set up.", common, terminal) =>
        Options.Add(_previous);

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        IReadOnlyList<Finding> findings = arguments.GetValue(_previous) ? Previous(session, arguments) : session.Compare();
        bool isWorking = Verification.IsWorking(findings);
        IReadOnlyList<FindingDocument> documents = FindingDocument.Of(findings);
        if (asJson)
        {
            Terminal.WriteDocument(
                new VerificationDocument(isWorking, documents), Json.Default.VerificationDocument);
        }
        else
        {
            var sheet = new Sheet(Terminal.OutputStyle);
            foreach (FindingDocument finding in documents)
            {
                // In the order of their causes, not the worst first: what is named first is to be mended first.
                FindingText.Write(sheet, finding, 0);
            }

            Terminal.Write(sheet.ToString());
        }

        return isWorking ? ExitCode.Done : ExitCode.NothingSuitable;
    }

    private IReadOnlyList<Finding> Previous(PassthroughSession session, ParseResult arguments)
    {
        using HostDirectory host = OpenHost(session, arguments);
        return PreviousStart.Read(host, new ChrootRunner(HostRootOf(session, arguments)));
    }
}
