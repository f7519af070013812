// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>What an expert would say about a machine: its GPUs, what stands in the way, which one to give away.</summary>
public sealed record Assessment
{
    /// <summary>The machine it is about.</summary>
    public required Machine Machine { get; init; }

    /// <summary>Its displays.</summary>
    public required Displays Displays { get; init; }

    /// <summary>The names of its devices.</summary>
    public required PciNames Names { get; init; }

    /// <summary>The GPUs, in order of address.</summary>
    public required IReadOnlyList<GpuAssessment> Gpus { get; init; }

    /// <summary>What there is to know about the machine and about displays that are no GPUs, worst first.</summary>
    public required IReadOnlyList<Finding> MachineFindings { get; init; }

    /// <summary>The GPU to give away. Null when none should be.</summary>
    public required PciAddress? Recommended { get; init; }

    /// <summary>Why that one, or why none.</summary>
    public required Text Reason { get; init; }

    /// <summary>Every finding, those of the machine first.</summary>
    public IEnumerable<Finding> Findings => MachineFindings.Concat(Gpus.SelectMany(gpu => gpu.Findings));

    /// <summary>The assessment of the GPU at <paramref name="address"/>. Null when there is none.</summary>
    public GpuAssessment? Gpu(PciAddress address) => Gpus.FirstOrDefault(gpu => gpu.Gpu.Address == address);

    /// <summary>Assesses a machine.</summary>
    public static Assessment Of(Machine machine, PciNames names, InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(settings);
        Displays displays = Displays.Of(machine);
        List<Finding> findings = AssessMachine(machine, displays, names);
        GpuAssessment[] gpus = [.. displays.Gpus.Select(gpu => AssessGpu(machine, displays, gpu, names, settings, findings))];
        (PciAddress? recommended, Text reason) = Recommendation.Of(machine, displays, gpus);
        return new Assessment
        {
            Machine = machine,
            Displays = displays,
            Names = names,
            Gpus = gpus,
            MachineFindings = findings,
            Recommended = recommended,
            Reason = reason,
        };
    }

    /// <summary>How a function is called in a sentence: its address, and its name without the maker's full title.</summary>
    internal static string Label(PciFunction function, PciNames names) => function switch
    {
        { Id: null } => function.Address.ToString(),
        { Class: { IsDisplay: true } } => $"{function.Address} {GpuName.Of(function, names).Full}",
        { Id: { } id } => $"{function.Address} {names.Device(id)}",
    };

    private static List<Finding> AssessMachine(Machine machine, Displays displays, PciNames names)
    {
        List<Finding> findings = [];
        switch (machine.Iommu)
        {
            case IommuState.DisabledInFirmware:
                findings.Add(HardwareFindings.IommuDisabledInFirmware(machine.CpuVendor));
                break;
            case IommuState.DisabledInKernel:
                findings.Add(HardwareFindings.IommuDisabledInKernel(machine.CpuVendor));
                break;
        }

        findings.AddRange(PassthroughParameters.ContradictingIn(machine.KernelCommandLine, machine.CpuVendor).Select(HardwareFindings.ConflictingParameter));
        if (PassthroughParameters.AcsOverrideIn(machine.KernelCommandLine) is { } parameter)
        {
            findings.Add(HardwareFindings.AcsOverride(parameter));
        }

        if (displays.Gpus.Count == 0)
        {
            findings.Add(HardwareFindings.NoGpu());
        }

        if (machine.Hypervisor is { } hypervisor)
        {
            findings.Add(HardwareFindings.VirtualMachine(hypervisor));
        }

        findings.AddRange(displays.HostOnly
            .Where(display => HostOnlyDisplay.KindOf(display) == HostOnlyDisplayKind.Management)
            .Select(display => HardwareFindings.BmcDisplay(display.Address, GpuName.Of(display, names).Full)));
        return WorstFirst(findings);
    }

    private static GpuAssessment AssessGpu(
        Machine machine,
        Displays displays,
        Gpu gpu,
        PciNames names,
        InstallerSettings settings,
        List<Finding> machineFindings)
    {
        GpuName name = GpuName.Of(gpu.Function, names);
        PciAddress address = gpu.Address;
        IReadOnlyList<PciFunction> strangers = GroupStrangers.Of(machine, gpu.Card);
        List<Finding> findings = [.. FindingsAboutUse(machine, displays, gpu, name.Full, settings)];
        if (gpu.Unidentified.Count > 0)
        {
            bool isGpuItself = gpu.Unidentified.Any(function => function.Address == address);
            findings.Add(HardwareFindings.DeviceUnreadable(address, isGpuItself, [.. gpu.Unidentified.Select(function => function.Address.ToString())]));
        }

        if (machine.Iommu == IommuState.Enabled && gpu.Function.IommuGroup is null)
        {
            findings.Add(HardwareFindings.GroupMissing(address, name.Full));
        }

        if (GroupShared(address, name.Full, strangers, names) is { } shared)
        {
            findings.Add(shared);
        }

        IReadOnlyList<PciFunction> twins = IdCollisions.Of(machine, gpu.Card);
        if (twins.Count > 0)
        {
            findings.Add(HardwareFindings.IdenticalIds(address, name.Full, [.. twins.Select(twin => Label(twin, names))]));
        }

        return new GpuAssessment
        {
            Gpu = gpu,
            Name = name,
            Strangers = strangers,
            Findings = WorstFirst(findings),
            NeedsConfirmation = findings.Concat(machineFindings.Where(finding => finding.Subject is null))
                .Any(finding => finding.Severity == Severity.Warning),
        };
    }

    private static IEnumerable<Finding> FindingsAboutUse(Machine machine, Displays displays, Gpu gpu, string name, InstallerSettings settings)
    {
        PciAddress address = gpu.Address;
        bool isOnly = displays.Gpus.Count == 1 && displays.HostOnly.Count == 0;
        if (gpu.Card.Any(function => settings.Exclude.Any(excluded => excluded.Matches(function))))
        {
            yield return HardwareFindings.Excluded(address, name);
        }

        if (gpu.IsBootDisplay == true)
        {
            yield return HardwareFindings.BootVga(address, name, settings.AllowBootGpu, isOnly);
        }
        else if (gpu.IsBootDisplay is null)
        {
            yield return HardwareFindings.BootDisplayUnknown(address, name);
        }

        if (isOnly)
        {
            yield return HardwareFindings.SingleGpu(address, name);
        }

        string[] monitors = [.. gpu.Card.SelectMany(function => function.Connectors)
            .Where(connector => connector.State == ConnectorState.Connected)
            .Select(connector => connector.Name)];
        if (monitors.Length > 0)
        {
            yield return HardwareFindings.MonitorConnected(address, name, monitors);
        }

        if (gpu.IsIntegrated && gpu.IsBootDisplay != true)
        {
            yield return HardwareFindings.Integrated(address, name);
        }

        if (!gpu.IsIntegrated
            && machine.IsLaptop
            && !gpu.IsExternal
            && gpu.Function is { Class: { IsVga: false }, Connectors.Count: 0 })
        {
            yield return HardwareFindings.LaptopMuxless(address, name);
        }

        if (gpu.IsExternal)
        {
            yield return HardwareFindings.ThunderboltEgpu(address, name);
        }

        if (gpu.Function.ResetMethods is { Count: 0 })
        {
            yield return HardwareFindings.NoReset(address, name);
        }
    }

    /// <summary>The finding about <paramref name="strangers"/>. Null when there are none.</summary>
    internal static Finding? GroupShared(PciAddress gpu, string name, IReadOnlyList<PciFunction> strangers, PciNames names) =>
        strangers.Count == 0
            ? null
            : HardwareFindings.GroupShared(
                gpu,
                name,
                [.. strangers.Select(stranger => Label(stranger, names))],
                strangers.Any(GroupStrangers.IsVitalForHost));

    internal static List<Finding> WorstFirst(IEnumerable<Finding> findings) =>
        [.. findings.OrderByDescending(finding => finding.Severity)];
}
