// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Plan;

namespace Neuron.Installer.Core.Planning;

/// <summary>
/// What shall belong to vfio-pci after the next boot, and how: the part of a plan that follows from the
/// hardware and the settings alone. How it is written into a target root is <see cref="PassthroughPlan"/>.
/// </summary>
internal sealed record BindingPlan
{
    /// <summary>The GPUs the user chose, in order of address. Empty: nothing is given to a virtual machine.</summary>
    public required IReadOnlyList<PciAddress> Gpus { get; init; }

    /// <summary>Every function to bind: those of the chosen cards, never a bridge, in order of address. All have an ID.</summary>
    public required IReadOnlyList<BoundFunction> Functions { get; init; }

    /// <summary>How they are bound.</summary>
    public required Binding Binding { get; init; }

    /// <summary>Whether vfio-pci keeps the functions awake while nobody uses them.</summary>
    public bool DisablesIdleD3 { get; init; }

    /// <summary>The kernel parameters the target must boot with, in order: <c>intel_iommu=on</c>, <c>iommu=pt</c>, the maintainer's own.</summary>
    public required IReadOnlyList<string> KernelParameters { get; init; }

    /// <summary>Parameters that would undo it and are taken out where they stand: <c>intel_iommu=off</c>.</summary>
    public required IReadOnlyList<string> ContradictingParameters { get; init; }

    /// <summary>Whether a display stays with the host: without one a start has no picture, and that is meant so.</summary>
    public bool LeavesDisplay { get; init; }

    /// <summary>Whether drivers that could have seen a monitor saw none.</summary>
    public bool IsHeadless { get; init; }

    /// <summary>Whether the firmware starts only what is signed (Secure Boot).</summary>
    public bool IsSecureBoot { get; init; }

    /// <summary>What there is to know about this choice. A blocking one means that it must not be applied.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Whether it is applied only after the user confirmed a warning.</summary>
    public bool NeedsConfirmation => Gpus.Count > 0 && Findings.Any(finding => finding.Severity == Severity.Warning);

    /// <summary>Whether it must not be applied.</summary>
    public bool IsBlocked => Findings.Any(finding => finding.Severity == Severity.Blocking);
}

/// <summary>A function that shall belong to vfio-pci.</summary>
/// <param name="Address">Where it sits.</param>
/// <param name="Id">Vendor and device, checked again before it is taken: bus numbers move when cards do.</param>
/// <param name="Class">Its class code.</param>
/// <param name="HostDriver">The driver that holds it now, null when none does.</param>
internal sealed record BoundFunction(PciAddress Address, PciId Id, PciClass Class, string? HostDriver);
