// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Planning;

namespace Neuron.HardwareDetect.Documents;

/// <summary>What <c>iommu --json</c> prints: the part of <see cref="ScanDocument"/> that is about the IOMMU, under the same names.</summary>
/// <param name="Iommu">Whether it is on.</param>
/// <param name="IommuGroups">Its groups.</param>
/// <param name="Findings">What there is to know about the machine as a whole.</param>
internal sealed record IommuReport(IommuDocument Iommu, IReadOnlyList<IommuGroupDocument> IommuGroups, IReadOnlyList<FindingDocument> Findings)
{
    /// <summary>The report on a machine.</summary>
    public static IommuReport Of(Assessment assessment) => new(
        IommuDocument.Of(assessment.Machine.Iommu),
        IommuGroupDocument.Of(assessment),
        FindingDocument.Of(assessment.MachineFindings.Where(finding => finding.Subject is null)));
}
