// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>Which GPU to reserve, if any, and why.</summary>
internal static class Recommendation
{
    public static (PciAddress? Gpu, Text Reason) Of(Machine machine, Displays displays, IReadOnlyList<GpuAssessment> gpus, PciNames names)
    {
        if (gpus.Count == 0)
        {
            return (null, new Text("There is no graphics card that can be reserved for virtual machines."));
        }

        if (machine.IsXenControlDomain)
        {
            return (null, new Text("This system runs under Xen, which reserves graphics cards in another way."));
        }

        if (machine.Iommu != IommuState.Enabled)
        {
            return (null, new Text("The IOMMU is off, so we cannot check what each graphics card shares with other devices."));
        }

        GpuAssessment? best = null;
        foreach (GpuAssessment gpu in gpus.Where(IsCandidate))
        {
            if (best is null || IsBetter(gpu, best))
            {
                best = gpu;
            }
        }

        return best is null ? (null, ReasonForNone(displays, gpus)) : (best.Gpu.Address, ReasonFor(best, displays, gpus, names));
    }

    /// <summary>Never the GPU the machine shows its picture with, or may; never an integrated one; nothing that is blocked.</summary>
    private static bool IsCandidate(GpuAssessment gpu) =>
        gpu.Gpu.IsBootDisplay == false && !gpu.Gpu.IsIntegrated && gpu.IsSelectable;

    /// <summary>
    /// One whose memory found room first, then a clean group, then more video memory where it is known for both, then one
    /// without a monitor, which nobody has to move. The address decided before.
    /// </summary>
    private static bool IsBetter(GpuAssessment gpu, GpuAssessment than)
    {
        bool works = !gpu.Gpu.Card.Any(function => function.HasUnassignedMemory);
        bool thanWorks = !than.Gpu.Card.Any(function => function.HasUnassignedMemory);
        return works != thanWorks ? works
            : gpu.IsGroupClean != than.IsGroupClean ? gpu.IsGroupClean
            : gpu.Gpu.Function.VideoMemory is { } memory && than.Gpu.Function.VideoMemory is { } thanMemory && memory != thanMemory ? memory > thanMemory
            : than.Gpu.HasMonitor && !gpu.Gpu.HasMonitor;
    }

    private static Text ReasonFor(GpuAssessment gpu, Displays displays, IReadOnlyList<GpuAssessment> gpus, PciNames names)
    {
        GpuAssessment[] lit = [.. gpus.Where(candidate => candidate.Gpu.HasMonitor)];
        bool isDesktopElsewhere = lit.Length > 0 && lit.All(candidate => candidate != gpu && candidate.Gpu.Address != displays.BootDisplay);
        // Which card the desktop uses is not said while the only monitor is on a third one.
        string? other = isDesktopElsewhere ? null : NameOfDesktopCard(gpu, displays, gpus, names);
        if (!gpu.IsGroupClean)
        {
            return new Text("{0} shares its IOMMU group only with devices that your desktop can do without.", gpu.Name.Full);
        }

        // Nothing is called safe that has a warning beside it, be it about the machine, and no desktop is on a card that has no monitor.
        bool isSafe = !gpu.NeedsConfirmation;
        return (isSafe, other) switch
        {
            (true, not null) => new Text("Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.", gpu.Name.Full, other),
            (true, null) => new Text("Safe to reserve: nothing else depends on {0}.", gpu.Name.Full),
            (false, not null) when lit is [{ } only] && only == gpu => new Text("Recommended after you connect your monitor to {1}: nothing else depends on {0}.", gpu.Name.Full, other),
            (false, not null) => new Text("Nothing else depends on {0}, and your desktop runs on {1}.", gpu.Name.Full, other),
            (false, null) => new Text("Nothing else depends on {0}.", gpu.Name.Full),
        };
    }

    /// <summary>With its address where it has the same name as the other. Null where nobody knows which it is.</summary>
    private static string? NameOfDesktopCard(GpuAssessment gpu, Displays displays, IReadOnlyList<GpuAssessment> gpus, PciNames names)
    {
        if (displays.BootDisplay is not { } address)
        {
            return null;
        }

        string? name = gpus.FirstOrDefault(candidate => candidate.Gpu.Address == address)?.Name.Full
            ?? (displays.HostOnly.FirstOrDefault(function => function.Address == address) is { Id: not null } function ? GpuName.Of(function, names).Full : null);
        return name is null ? address.ToString() : name == gpu.Name.Full ? $"{name} ({address})" : name;
    }

    private static Text ReasonForNone(Displays displays, IReadOnlyList<GpuAssessment> gpus)
    {
        if (gpus.Count == 1 && displays.HostOnly.Count == 0 && displays.Board == BoardDisplay.None)
        {
            return new Text("No card can be reserved: {0} is the only one, and your desktop needs it.", gpus[0].Name.Full);
        }

        if (gpus.FirstOrDefault(gpu => gpu.OnlyTogether.Count > 0) is { } one)
        {
            HashSet<PciAddress> together = [.. one.OnlyTogether];
            string[] cards = [.. gpus.Where(gpu => together.Contains(gpu.Gpu.Address)).Select(gpu => $"{gpu.Gpu.Address} {gpu.Name.Full}")];
            return new Text("No single card can be reserved. {0} and {1} can be reserved together.", HardwareFindings.Listed(cards[..^1], ", "), cards[^1]);
        }

        if (gpus.FirstOrDefault(gpu => gpu.Gpu is { IsBootDisplay: true, IsIntegrated: false }) is { } boot
            && gpus.All(gpu => gpu == boot || gpu.Gpu.IsIntegrated)
            && boot.Findings.Count(finding => finding.Severity == Severity.Blocking) == 1)
        {
            return new Text("Your desktop runs on {0}. If it ran on the integrated graphics, {0} could be reserved.", boot.Name.Full);
        }

        if (gpus.Any(gpu => gpu.Gpu is { IsBootDisplay: null, IsIntegrated: false }))
        {
            return new Text("We could not find out which graphics card your monitor is connected to.");
        }

        return gpus.Any(gpu => gpu.Gpu is { IsBootDisplay: false, IsIntegrated: false })
            ? new Text("No graphics card of this computer can be reserved for virtual machines.")
            : new Text("Every graphics card is used by your desktop or is part of the processor.");
    }
}
