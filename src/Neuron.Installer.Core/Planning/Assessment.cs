// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>What an expert would say about a machine: its GPUs, what stands in the way, which one to give away.</summary>
internal sealed record Assessment
{
    private FunctionIndex? _index;
    private Dictionary<PciAddress, GpuAssessment>? _byAddress;

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

    /// <summary>What can be chosen: each GPU alone, then those together that can only leave together.</summary>
    public IEnumerable<IReadOnlyList<PciAddress>> Choices => Gpus
        .Select(gpu => (IReadOnlyList<PciAddress>)[gpu.Gpu.Address])
        .Concat(Gpus.Where(gpu => gpu.OnlyTogether.Count > 0 && gpu.OnlyTogether[0] == gpu.Gpu.Address).Select(gpu => gpu.OnlyTogether));

    /// <summary>The assessment of the GPU at <paramref name="address"/>. Null when there is none.</summary>
    public GpuAssessment? Gpu(PciAddress address) => (_byAddress ??= Gpus.ToDictionary(gpu => gpu.Gpu.Address)).GetValueOrDefault(address);

    /// <summary>What a GPU is called in a sentence: its address where there is none such.</summary>
    public string NameOf(PciAddress address) => Gpu(address)?.Name.Full ?? address.ToString();

    /// <summary>The functions of the machine by what they share.</summary>
    internal FunctionIndex Index => _index ??= new FunctionIndex(Machine);

    /// <summary>Assesses a machine.</summary>
    public static Assessment Of(Machine machine, PciNames names, InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(settings);
        Displays displays = Displays.Of(machine);
        List<Finding> findings = AssessMachine(machine, displays, names);
        FunctionIndex index = new(machine);
        GpuAssessment[] gpus = new CardAssessor(machine, index, displays, names, settings).Assess(findings);
        if (IdenticalCards(index, gpus, names) is { } identical)
        {
            findings.Add(identical);
        }

        (PciAddress? recommended, Text reason) = Recommendation.Of(machine, displays, gpus, names);
        return new Assessment
        {
            _index = index,
            Machine = machine,
            Displays = displays,
            Names = names,
            Gpus = gpus,
            MachineFindings = WorstFirst(findings),
            Recommended = recommended,
            Reason = reason,
        };
    }

    /// <summary>How a function is called in a sentence: its address, and its name without the maker's full title.</summary>
    internal static string Label(PciFunction function, PciNames names) => function switch
    {
        { Id: null } => function.Address.ToString(),
        { IsDisplay: true } => $"{function.Address} {GpuName.Of(function, names).Full}",
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
            case IommuState.OwnedByHypervisor when !machine.IsXenControlDomain:
                findings.Add(HardwareFindings.IommuOfHypervisor());
                break;
        }

        if (machine.IsXenControlDomain)
        {
            findings.Add(HardwareFindings.XenControlDomain());
        }
        else if (machine.HasVirtualization == false)
        {
            findings.Add(HardwareFindings.VirtualizationOff(machine.CpuVendor, machine.Hypervisor is not null));
        }

        // One that did not switch it off is overruled, by a later parameter or where the firmware insists (dmar_platform_optin in
        // drivers/iommu/intel/dmar.c).
        if (machine.Iommu != IommuState.Enabled)
        {
            findings.AddRange(PassthroughParameters.ContradictingIn(machine.KernelCommandLine, machine.CpuVendor).Select(HardwareFindings.ConflictingParameter));
        }

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
        return findings;
    }

    /// <summary>One finding a machine: a row of eight would say the same eight times.</summary>
    private static Finding? IdenticalCards(FunctionIndex index, GpuAssessment[] gpus, PciNames names)
    {
        GpuAssessment[] affected = [.. gpus.Where(gpu =>
            (gpu.IsSelectable || gpu.OnlyTogether.Count > 0) && IdCollisions.Of(index, gpu.Gpu.Card).Any())];
        if (affected.Length == 0)
        {
            return null;
        }

        // All of them, also the one that cannot be chosen: the number in the sentence is what the user counts.
        HashSet<PciId?> models = [.. affected.Select(gpu => gpu.Gpu.Function.Id)];
        GpuAssessment[] twins = [.. gpus
            .GroupBy(gpu => gpu.Gpu.Function.Id)
            .Where(model => models.Contains(model.Key) && model.Count() > 1)
            .SelectMany(model => model)
            .OrderBy(gpu => gpu.Gpu.Address)];
        return twins.Length > 0
            ? HardwareFindings.IdenticalCards([.. twins.Select(twin => twin.Gpu.Function.Slot is { } slot ? $"{twin.Gpu.Address}, slot {slot}" : twin.Gpu.Address.ToString())])
            : HardwareFindings.IdenticalParts(
                [.. affected.Select(gpu => gpu.Name.Full)],
                [.. SharingAnId(index, affected).Select(function => Label(function, names))]);
    }

    /// <summary>What has the IDs of a card and is not on it, for all of them at once. In order of address.</summary>
    private static IEnumerable<PciFunction> SharingAnId(FunctionIndex index, GpuAssessment[] cards) => cards
        .SelectMany(gpu => gpu.Gpu.Card.Select(function => function.Id).OfType<PciId>().Distinct().Select(id => (id, gpu.Gpu.Card)))
        .GroupBy(pair => pair.id, pair => pair.Card)
        // What is on one of two cards is not on the other.
        .SelectMany(id => id.Take(2).SelectMany(card => IdCollisions.Of(index, card, id.Key)))
        .DistinctBy(function => function.Address)
        .OrderBy(function => function.Address);

    internal static List<Finding> WorstFirst(IEnumerable<Finding> findings) =>
        [.. findings.OrderByDescending(finding => finding.Severity)];
}
