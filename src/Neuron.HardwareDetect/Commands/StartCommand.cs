// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Documents;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.BootMenu;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Verification;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>next-start</c> and <c>switch</c>: the boot menu as a switch.</summary>
internal sealed class StartCommand : SessionCommand
{
    private const string Host = "host";
    private const string VirtualMachine = "vm";

    private readonly bool _isForGood;
    private readonly Argument<string> _use = new("USE") { Description = "host: your desktop has every graphics card. vm: as it was set up." };

    private StartCommand(string name, string description, bool isForGood, CommonOptions common, Terminal terminal)
        : base(name, description, common, terminal)
    {
        _isForGood = isForGood;
        _use.AcceptOnlyFromAmong(Host, VirtualMachine);
        Arguments.Add(_use);
    }

    /// <summary>For the next start only.</summary>
    public static StartCommand Next(CommonOptions common, Terminal terminal) =>
        new("next-start", "Choose for the next start only whether the card is for virtual machines.", isForGood: false, common, terminal);

    /// <summary>From the next start on.</summary>
    public static StartCommand Switch(CommonOptions common, Terminal terminal) =>
        new("switch", "Choose for every start from now on whether the card is for virtual machines.", isForGood: true, common, terminal);

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        CardUse use = arguments.GetRequiredValue(_use) == Host ? CardUse.Host : CardUse.VirtualMachine;
        using HostDirectory host = OpenHost(session, arguments);
        string root = Path.GetFullPath(HostRootOf(session, arguments));
        if (!Directory.Exists(root))
        {
            throw new UsageException($"{root} is a recorded machine: it has no boot menu.");
        }

        Finding finding;
        try
        {
            using TargetRoot target = TargetRoot.Open(root);
            finding = StartChoice.Make(target, host, session.Assess(), new StartWish(use, _isForGood), new ChrootRunner(root));
        }
        catch (TargetException problem)
        {
            finding = problem.ToFinding();
        }

        bool isDone = finding.Severity == Severity.Info;
        if (asJson)
        {
            Terminal.WriteDocument(new StartReport(isDone, FindingDocument.Of([finding])), ReportJson.Default.StartReport);
        }
        else
        {
            var sheet = new Sheet(Terminal.OutputStyle);
            FindingText.Write(sheet, FindingDocument.Of(finding), 0);
            Terminal.Write(sheet.ToString());
        }

        return isDone ? ExitCode.Done : finding.Kind == FindingKind.StartCommandFailed ? ExitCode.NotWritten : ExitCode.NothingSuitable;
    }
}
