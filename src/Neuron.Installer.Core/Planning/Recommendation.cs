// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>Which GPU to give away, if any, and why.</summary>
internal static class Recommendation
{
    public static (PciAddress? Gpu, Text Reason) Of(Machine machine, Displays displays, IReadOnlyList<GpuAssessment> gpus)
    {
        if (gpus.Count == 0)
        {
            return (null, new Text("There is no graphics card that could be given to a virtual machine."));
        }

        if (machine.Iommu != IommuState.Enabled)
        {
            return (null, new Text("The IOMMU is off, so it cannot be seen which graphics card can be separated from the rest of the computer."));
        }

        GpuAssessment? best = null;
        foreach (GpuAssessment gpu in gpus.Where(IsCandidate))
        {
            if (best is null || IsBetter(gpu, best))
            {
                best = gpu;
            }
        }

        return best is null ? (null, ReasonForNone(displays, gpus)) : (best.Gpu.Address, ReasonFor(best, displays, gpus));
    }

    /// <summary>Never the GPU the machine shows its picture with, or may; never an integrated one; nothing that is blocked.</summary>
    private static bool IsCandidate(GpuAssessment gpu) =>
        gpu.Gpu.IsBootDisplay == false && !gpu.Gpu.IsIntegrated && gpu.IsSelectable;

    /// <summary>A clean group first, then more video memory where it is known for both. The address decided before.</summary>
    private static bool IsBetter(GpuAssessment gpu, GpuAssessment than)
    {
        bool isClean = gpu.Strangers.Count == 0;
        bool thanIsClean = than.Strangers.Count == 0;
        return isClean != thanIsClean
            ? isClean
            : gpu.Gpu.Function.VideoMemory is { } memory && than.Gpu.Function.VideoMemory is { } thanMemory && memory > thanMemory;
    }

    private static Text ReasonFor(GpuAssessment gpu, Displays displays, IReadOnlyList<GpuAssessment> gpus)
    {
        // A display that only serves the host has no name worth telling, and a twin has the same: the address says which.
        string? name = gpus.FirstOrDefault(candidate => candidate.Gpu.Address == displays.BootDisplay)?.Name.Full;
        string? other = name is null || name == gpu.Name.Full ? displays.BootDisplay?.ToString() : name;
        return (gpu.Strangers.Count == 0, other) switch
        {
            (true, not null) => new Text("{0} can be separated from everything else, and the computer shows its picture with another one ({1}).", gpu.Name.Full, other),
            (true, null) => new Text("{0} can be separated from everything else.", gpu.Name.Full),
            (false, _) => new Text("{0} shares its group only with devices the computer can do without.", gpu.Name.Full),
        };
    }

    private static Text ReasonForNone(Displays displays, IReadOnlyList<GpuAssessment> gpus)
    {
        if (gpus.Count == 1 && displays.HostOnly.Count == 0)
        {
            return new Text("{0} is the only graphics card, and the computer needs it for its own picture.", gpus[0].Name.Full);
        }

        if (gpus.FirstOrDefault(gpu => gpu.Gpu is { IsBootDisplay: true, IsIntegrated: false }) is { } boot
            && gpus.All(gpu => gpu == boot || gpu.Gpu.IsIntegrated))
        {
            return new Text("{0} shows the computer's picture; make the integrated graphics the primary display in the firmware settings, then {0} is free.", boot.Name.Full);
        }

        if (gpus.Any(gpu => gpu.Gpu is { IsBootDisplay: null, IsIntegrated: false }))
        {
            return new Text("It cannot be told which graphics card shows the computer's picture.");
        }

        return gpus.Any(gpu => gpu.Gpu is { IsBootDisplay: false, IsIntegrated: false })
            ? new Text("Every graphics card that is not needed for the picture has something in its way; the reason is given with each card.")
            : new Text("Every graphics card is needed for the computer's own picture or is part of the processor.");
    }
}
