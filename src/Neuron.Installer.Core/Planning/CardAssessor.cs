// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>Says of each GPU of one machine what stands in the way.</summary>
internal sealed class CardAssessor(Machine machine, FunctionIndex index, Displays displays, PciNames names, InstallerSettings settings)
{
    private readonly bool _hasSlotOrCard = displays.Gpus.Any(gpu => !gpu.IsIntegrated);

    /// <summary>Where a desktop could be instead: what it uses, then the first and the integrated ones. Two each, since one is left out.</summary>
    private readonly DesktopPlaces _places = new(displays, [.. displays.Gpus.Where(gpu => gpu.IsBootDisplay == true).Take(2)
        .Concat(displays.Gpus.Where(gpu => gpu.Function.Class is { Is3D: false }).Take(2))
        .Concat(displays.Gpus.Where(gpu => gpu is { IsIntegrated: true, Function.Class: { IsDisplay: true, Is3D: false } }).Take(2))
        .DistinctBy(gpu => gpu.Address)
        .OrderBy(gpu => gpu.Address)]);

    private readonly bool _kernelShowsResets = displays.Gpus.Any(gpu => gpu.Card.Any(function => function.ResetMethods is not null));

    /// <summary>Assesses all of them, since what one shares can be another.</summary>
    public GpuAssessment[] Assess(IReadOnlyList<Finding> machineFindings)
    {
        Dictionary<PciAddress, List<Finding>> own = displays.Gpus.ToDictionary(gpu => gpu.Address, gpu => FindingsOf(gpu).ToList());
        Gpu[] free = [.. displays.Gpus.Where(gpu => !own[gpu.Address].Any(finding => finding.Severity == Severity.Blocking))];
        Dictionary<PciAddress, CardsTogether> sharing = SharingAGroup(free);
        foreach (Gpu gpu in displays.Gpus.Where(gpu => gpu is { IsIntegrated: true, IsBootDisplay: not true }))
        {
            own[gpu.Address].Add(HardwareFindings.Integrated(gpu.Address, Name(gpu), BetterThanIntegrated(free, sharing)));
        }

        return [.. displays.Gpus.Select(gpu => AssessGpu(gpu, own[gpu.Address], sharing.GetValueOrDefault(gpu.Address), machineFindings))];
    }

    /// <summary>The finding about what is left in the groups of a GPU, from its place.</summary>
    /// <param name="gpu">The GPU.</param>
    /// <param name="left">The strangers of its groups, and perhaps of others.</param>
    /// <param name="names">The names of devices.</param>
    internal static Finding? GroupShared(Gpu gpu, IEnumerable<PciFunction> left, PciNames names)
    {
        HashSet<int?> groups = [.. gpu.Card.Select(function => function.IommuGroup).Where(group => group is not null)];
        PciFunction? vital = left.FirstOrDefault(function => groups.Contains(function.IommuGroup) && GroupStrangers.IsVitalForHost(function));
        // No more than a sentence names, and among them what decides.
        PciFunction[] strangers = [.. left.Where(function => groups.Contains(function.IommuGroup))
            .Take(HardwareFindings.MostNamed + 1)
            .Concat(vital is null ? [] : new[] { vital })
            .DistinctBy(function => function.Address)
            .OrderBy(function => function.Address)];
        if (strangers.Length == 0)
        {
            return null;
        }

        bool isBlocking = vital is not null;
        return HardwareFindings.GroupShared(
            gpu.Address,
            GpuName.Of(gpu.Function, names).Full,
            [.. strangers.Select(stranger => Assessment.Label(stranger, names))],
            isBlocking,
            Advice.AboutStrangers(gpu, strangers, isBlocking, names));
    }

    private GpuAssessment AssessGpu(Gpu gpu, List<Finding> findings, CardsTogether? together, IReadOnlyList<Finding> machineFindings)
    {
        Finding? shared = together is not null
            ? HardwareFindings.OnlyTogether(
                gpu.Address,
                Name(gpu),
                [.. together.Gpus.Where(other => other.Address != gpu.Address).Take(HardwareFindings.MostNamed + 1).Select(other => $"{other.Address} {Name(other)}")])
            : GroupShared(gpu, GroupStrangers.Of(index, [gpu]), names);
        if (shared is not null)
        {
            findings.Add(shared);
        }

        // Said once the rest is known: a card that stays keeps its monitor too.
        if (!findings.Any(finding => finding.Severity == Severity.Blocking) || together is not null)
        {
            findings.AddRange(AboutMonitor(gpu));
        }

        bool isDesktopOnIntegrated = gpu is { IsIntegrated: true, IsBootDisplay: true } && _hasSlotOrCard;
        Finding[] said = [.. findings.Where(finding => !isDesktopOnIntegrated || finding.Severity == Severity.Info)];
        return new GpuAssessment
        {
            Gpu = gpu,
            Name = GpuName.Of(gpu.Function, names),
            IsGroupClean = !GroupStrangers.Of(index, [gpu]).Any(),
            Findings = Assessment.WorstFirst(said),
            Unasked = Assessment.WorstFirst(findings.Except(said)),
            OnlyTogether = together?.Addresses ?? [],
            NeedsConfirmation = findings.Concat(machineFindings.Where(finding => finding.Subject is null))
                .Any(finding => finding.Severity == Severity.Warning),
        };
    }

    /// <summary>
    /// The free GPUs that share a group, or have others between them that do, each with all of them: those that can leave
    /// together, since nothing that the host needs is left in their groups. One that shares with none is left out.
    /// </summary>
    private Dictionary<PciAddress, CardsTogether> SharingAGroup(Gpu[] free)
    {
        ILookup<int, Gpu> inGroup = free
            .SelectMany(gpu => gpu.Card.Select(function => function.IommuGroup).OfType<int>().Distinct().Select(group => (group, gpu)))
            .ToLookup(pair => pair.group, pair => pair.gpu);
        Dictionary<PciAddress, CardsTogether> sharing = [];
        HashSet<PciAddress> found = [];
        HashSet<int> seen = [];
        foreach (Gpu first in free.Where(gpu => found.Add(gpu.Address)))
        {
            List<Gpu> together = [first];
            for (int i = 0; i < together.Count; i++)
            {
                together.AddRange(together[i].Card.Select(function => function.IommuGroup)
                    .OfType<int>()
                    .Where(seen.Add)
                    .SelectMany(group => inGroup[group])
                    .Where(gpu => found.Add(gpu.Address)));
            }

            if (together.Count > 1 && !GroupStrangers.Of(index, together).Any(GroupStrangers.IsVitalForHost))
            {
                Gpu[] sorted = [.. together.OrderBy(gpu => gpu.Address)];
                CardsTogether all = new(sorted, [.. sorted.Select(gpu => gpu.Address)]);
                foreach (Gpu gpu in sorted)
                {
                    sharing[gpu.Address] = all;
                }
            }
        }

        return sharing;
    }

    private IEnumerable<Finding> FindingsOf(Gpu gpu)
    {
        PciAddress address = gpu.Address;
        string name = Name(gpu);
        bool isOnly = displays.Gpus.Count == 1 && displays.HostOnly.Count == 0 && displays.Board == BoardDisplay.None;
        if (gpu.Card.Any(function => settings.Exclude.Any(excluded => excluded.Matches(function))))
        {
            yield return HardwareFindings.Excluded(address, name);
        }

        if (gpu.IsBootDisplay == true)
        {
            yield return settings.AllowBootGpu
                ? HardwareFindings.BootVgaAllowed(address, name)
                : HardwareFindings.BootVga(address, name, Advice.ToFree(machine, _places, index, gpu, names));
        }
        else if (gpu.IsBootDisplay is null)
        {
            yield return HardwareFindings.BootDisplayUnknown(address, name);
        }

        if (index.IsMapped(gpu))
        {
            yield return HardwareFindings.FirmwareMapping(address, name, machine.CpuVendor);
        }

        foreach (Finding finding in FindingsAboutHealth(gpu, name))
        {
            yield return finding;
        }

        if (isOnly)
        {
            yield return HardwareFindings.SingleGpu(gpu, name);
        }

        if (gpu is { Place: GpuPlace.Soldered, Function: { Class.IsVga: false, Connectors.Count: 0 } } && machine.IsLaptop && gpu.IsBootDisplay != true)
        {
            yield return HardwareFindings.LaptopMuxless(address, name);
        }

        if (gpu.IsExternal)
        {
            yield return HardwareFindings.ThunderboltEgpu(address, name);
        }

        if (displays.VirtualFunctions[address].Count() is > 0 and int count)
        {
            yield return HardwareFindings.VirtualFunctions(address, name, count);
        }

        if (machine.Iommu == IommuState.Enabled && gpu.Function.IommuGroup is null)
        {
            yield return HardwareFindings.GroupMissing(gpu, name);
        }
    }

    private IEnumerable<Finding> FindingsAboutHealth(Gpu gpu, string name)
    {
        PciAddress address = gpu.Address;
        string[] silent = [.. gpu.Card.Where(function => function.IsSilent).Select(function => function.Address.ToString())];
        if (silent.Length > 0)
        {
            yield return HardwareFindings.NotAnswering(gpu, name, silent);
        }
        else if (gpu.Unidentified.Count > 0)
        {
            bool isGpuItself = gpu.Unidentified.Any(function => function.Address == address);
            yield return HardwareFindings.DeviceUnreadable(address, name, isGpuItself, [.. gpu.Unidentified.Select(function => function.Address.ToString())]);
        }

        if (gpu.Card.Any(function => function.HasUnassignedMemory))
        {
            yield return HardwareFindings.MemoryUnassigned(address, name, machine.Hypervisor is not null);
        }

        if (silent.Length == 0 && HasNoReset(gpu))
        {
            yield return HardwareFindings.NoReset(address, name);
        }
    }

    /// <summary>
    /// A card of several functions is reset through its bus when all leave together (vfio_pci_dev_set_hot_reset), so that
    /// none has a method of its own says nothing. A single one has its bus to itself; when it lacks even that method, the
    /// kernel knows better (quirks.c). Whether this kernel shows methods at all, another display tells.
    /// </summary>
    private bool HasNoReset(Gpu gpu) =>
        gpu is { IsIntegrated: false, Card: [{ ResetMethods: null }], Unidentified.Count: 0 }
        && _kernelShowsResets;

    private IEnumerable<Finding> AboutMonitor(Gpu gpu)
    {
        string[] monitors = [.. gpu.Card.SelectMany(function => function.Connectors)
            .Where(connector => connector.State == ConnectorState.Connected)
            .Select(connector => connector.Name)];
        if (monitors.Length > 0 && gpu.IsBootDisplay != true)
        {
            yield return HardwareFindings.MonitorConnected(gpu.Address, Name(gpu), monitors, Advice.AboutMonitor(_places, gpu, names));
        }
    }

    /// <summary>What there is to choose in place of integrated graphics.</summary>
    private BetterCard BetterThanIntegrated(Gpu[] free, Dictionary<PciAddress, CardsTogether> sharing) =>
        !_hasSlotOrCard ? BetterCard.None
        : free.Any(gpu => !gpu.IsIntegrated
            && (sharing.ContainsKey(gpu.Address) || !GroupStrangers.Of(index, [gpu]).Any(GroupStrangers.IsVitalForHost))) ? BetterCard.Available
        : BetterCard.NotAvailable;

    private string Name(Gpu gpu) => GpuName.Of(gpu.Function, names).Full;

    /// <summary>GPUs that can be chosen only as a whole, in order of address.</summary>
    private sealed record CardsTogether(IReadOnlyList<Gpu> Gpus, IReadOnlyList<PciAddress> Addresses);
}
