// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Documents;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.VirtualMachines;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>vm-xml</c>: the reserved functions as libvirt wants them described.</summary>
internal sealed class VirtualMachineCommand : SessionCommand
{
    private readonly Option<IReadOnlyList<PciAddress>> _gpu = GpuOption.Create(
        "The GPU to describe, such as 0000:01:00.0; may be repeated. Without it, what this system has reserved.");

    private readonly Option<string?> _machine = new("--virt-xml")
    {
        Description = "Print the commands that add the functions to this existing virtual machine.",
        HelpName = "NAME",
    };

    /// <summary>Creates the command.</summary>
    public VirtualMachineCommand(CommonOptions common, Terminal terminal)
        : base("vm-xml", "Print the reserved functions as libvirt's XML for a virtual machine.", common, terminal)
    {
        Options.Add(_gpu);
        Options.Add(_machine);
    }

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        string? machine = arguments.GetValue(_machine);
        if (machine is "" || machine?.StartsWith('-') == true)
        {
            throw new UsageException($"'{machine}' cannot be the name of a virtual machine for virt-xml.");
        }

        (IReadOnlyList<PciAddress> functions, IReadOnlyList<Finding> findings) = arguments.GetValue(_gpu) is { Count: > 0 } gpus
            ? Named(session, gpus)
            : Reserved(session, arguments);
        Explain(findings);
        IReadOnlyList<HostDevice> devices = HostDevice.Of(functions);
        if (asJson)
        {
            Terminal.WriteDocument(VirtualMachineReport.Of(devices, machine), ReportJson.Default.VirtualMachineReport);
        }
        else
        {
            Terminal.Write(machine is null
                ? LibvirtDevices.Xml(devices)
                : string.Concat(LibvirtDevices.VirtXml(devices, machine).Select(command => command + "\n")));
        }

        return devices.Count > 0 ? ExitCode.Done : ExitCode.NothingSuitable;
    }

    private static (IReadOnlyList<PciAddress> Functions, IReadOnlyList<Finding> Findings) Named(
        PassthroughSession session,
        IReadOnlyList<PciAddress> gpus)
    {
        BindingPlan plan = BindingPlanner.Plan(session.Assess(), gpus, session.Settings);
        Finding[] blocking = [.. plan.Findings.Where(finding => finding.Severity == Severity.Blocking)];
        return blocking.Length > 0 ? ([], blocking) : ([.. plan.Functions.Select(function => function.Address)], []);
    }

    private (IReadOnlyList<PciAddress> Functions, IReadOnlyList<Finding> Findings) Reserved(PassthroughSession session, ParseResult arguments)
    {
        using HostDirectory host = OpenHost(session, arguments);
        var reserved = ReservedFunctions.Of(host);
        return (reserved.Functions, reserved.Findings);
    }

    private void Explain(IReadOnlyList<Finding> findings)
    {
        var sheet = new Sheet(Terminal.ErrorStyle);
        FindingText.Write(sheet, FindingDocument.Of(findings), 0);
        Terminal.WriteError(sheet.ToString());
    }
}
