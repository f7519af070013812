// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>Says of each GPU of one machine what stands in the way.</summary>
internal sealed class CardAssessor(Machine machine, Displays displays, PciNames names, InstallerSettings settings)
{
    /// <summary>Assesses all of them, since what one shares can be another.</summary>
    public GpuAssessment[] Assess(IReadOnlyList<Finding> machineFindings)
    {
        Dictionary<PciAddress, List<Finding>> own = displays.Gpus.ToDictionary(gpu => gpu.Address, gpu => FindingsOf(gpu).ToList());
        Gpu[] free = [.. displays.Gpus.Where(gpu => !own[gpu.Address].Any(finding => finding.Severity == Severity.Blocking))];
        return [.. displays.Gpus.Select(gpu => AssessGpu(gpu, own[gpu.Address], free, machineFindings))];
    }

    /// <summary>The finding about what is left in the groups of <paramref name="together"/>, from the place of one of them.</summary>
    internal static Finding? GroupShared(Machine machine, Gpu gpu, IReadOnlyCollection<Gpu> together, PciNames names)
    {
        HashSet<int?> groups = [.. gpu.Card.Select(function => function.IommuGroup).Where(group => group is not null)];
        PciFunction[] strangers = [.. GroupStrangers.Of(machine, together).Where(function => groups.Contains(function.IommuGroup))];
        if (strangers.Length == 0)
        {
            return null;
        }

        bool isBlocking = strangers.Any(GroupStrangers.IsVitalForHost);
        return HardwareFindings.GroupShared(
            gpu.Address,
            GpuName.Of(gpu.Function, names).Full,
            [.. strangers.Select(stranger => Assessment.Label(stranger, names))],
            isBlocking,
            Advice.AboutStrangers(gpu, strangers, isBlocking, names));
    }

    private GpuAssessment AssessGpu(Gpu gpu, List<Finding> findings, Gpu[] free, IReadOnlyList<Finding> machineFindings)
    {
        Gpu[] together = SharingWith(gpu, free);
        bool isOffered = together.Length > 1 && !GroupStrangers.Of(machine, together).Any(GroupStrangers.IsVitalForHost);
        Finding? shared = isOffered
            ? HardwareFindings.OnlyTogether(
                gpu.Address,
                Name(gpu),
                [.. together.Where(other => other.Address != gpu.Address).Select(other => $"{other.Address} {Name(other)}")])
            : GroupShared(machine, gpu, [gpu], names);
        if (shared is not null)
        {
            findings.Add(shared);
        }

        // Said once the rest is known: a card that stays keeps its monitor too.
        if (!findings.Any(finding => finding.Severity == Severity.Blocking) || isOffered)
        {
            findings.AddRange(AboutMonitor(gpu));
        }

        bool isDesktopOnIntegrated = gpu is { IsIntegrated: true, IsBootDisplay: true } && displays.Gpus.Any(other => !other.IsIntegrated);
        Finding[] said = [.. findings.Where(finding => !isDesktopOnIntegrated || finding.Severity == Severity.Info)];
        return new GpuAssessment
        {
            Gpu = gpu,
            Name = GpuName.Of(gpu.Function, names),
            Strangers = GroupStrangers.Of(machine, [gpu]),
            Findings = Assessment.WorstFirst(said),
            Unasked = Assessment.WorstFirst(findings.Except(said)),
            OnlyTogether = isOffered ? [.. together.Select(other => other.Address)] : [],
            NeedsConfirmation = findings.Concat(machineFindings.Where(finding => finding.Subject is null))
                .Any(finding => finding.Severity == Severity.Warning),
        };
    }

    /// <summary>The free GPUs that share a group with this one, or with one that does. Itself included.</summary>
    private static Gpu[] SharingWith(Gpu gpu, Gpu[] free)
    {
        if (!free.Contains(gpu))
        {
            return [];
        }

        List<Gpu> found = [gpu];
        for (int i = 0; i < found.Count; i++)
        {
            HashSet<int> groups = [.. found[i].Card.Select(function => function.IommuGroup).OfType<int>()];
            found.AddRange(free.Where(other => !found.Contains(other) && other.Card.Any(function => function.IommuGroup is { } group && groups.Contains(group))));
        }

        return [.. found.OrderBy(other => other.Address)];
    }

    private IEnumerable<Finding> FindingsOf(Gpu gpu)
    {
        PciAddress address = gpu.Address;
        string name = Name(gpu);
        bool isOnly = displays.Gpus.Count == 1 && displays.HostOnly.Count == 0;
        if (gpu.Card.Any(function => settings.Exclude.Any(excluded => excluded.Matches(function))))
        {
            yield return HardwareFindings.Excluded(address, name);
        }

        if (gpu.IsBootDisplay == true)
        {
            yield return settings.AllowBootGpu
                ? HardwareFindings.BootVgaAllowed(address, name)
                : HardwareFindings.BootVga(address, name, Advice.ToFree(machine, displays, gpu, names));
        }
        else if (gpu.IsBootDisplay is null)
        {
            yield return HardwareFindings.BootDisplayUnknown(address, name);
        }

        if (Advice.IsMapped(machine, gpu))
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

        if (gpu.IsIntegrated && gpu.IsBootDisplay != true)
        {
            yield return HardwareFindings.Integrated(address, name, displays.Gpus.Any(other => !other.IsIntegrated));
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
        && displays.Gpus.Any(other => other.Card.Any(function => function.ResetMethods is not null));

    private IEnumerable<Finding> AboutMonitor(Gpu gpu)
    {
        string[] monitors = [.. gpu.Card.SelectMany(function => function.Connectors)
            .Where(connector => connector.State == ConnectorState.Connected)
            .Select(connector => connector.Name)];
        if (monitors.Length > 0 && gpu.IsBootDisplay != true)
        {
            yield return HardwareFindings.MonitorConnected(gpu.Address, Name(gpu), monitors, Advice.AboutMonitor(displays, gpu, names));
        }
    }

    private string Name(Gpu gpu) => GpuName.Of(gpu.Function, names).Full;
}
