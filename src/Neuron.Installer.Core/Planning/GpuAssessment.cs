// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Planning;

/// <summary>What can be done with one GPU of a machine.</summary>
internal sealed record GpuAssessment
{
    /// <summary>The GPU.</summary>
    public required Gpu Gpu { get; init; }

    /// <summary>What it is called.</summary>
    public required GpuName Name { get; init; }

    /// <summary>Whether nothing but its card and bridges is in its IOMMU groups.</summary>
    public required bool IsGroupClean { get; init; }

    /// <summary>What there is to know about it, worst first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What is said only to somebody who chooses it: that the desktop uses the integrated graphics is as it should be.</summary>
    public IReadOnlyList<Finding> Unasked { get; init; } = [];

    /// <summary>Whether choosing it takes one deliberate confirmation: a warning is about it or about the whole machine.</summary>
    public required bool NeedsConfirmation { get; init; }

    /// <summary>The GPUs it can be chosen with, where it cannot be chosen alone: they share only each other's groups. Itself included, or empty.</summary>
    public IReadOnlyList<PciAddress> OnlyTogether { get; init; } = [];

    /// <summary>Whether it can be chosen alone: nothing blocking is about it.</summary>
    public bool IsSelectable => !Findings.Concat(Unasked).Any(finding => finding.Severity == Severity.Blocking);
}
