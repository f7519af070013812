// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;

namespace Neuron.HardwareDetect.Output;

/// <summary>The IOMMU groups, as text.</summary>
internal static class IommuText
{
    /// <summary>Writes them.</summary>
    public static string Of(Assessment assessment, Style style)
    {
        var sheet = new Sheet(style);
        switch (assessment.Machine.Iommu)
        {
            case IommuState.Enabled:
                sheet.Line("The IOMMU is on.", Tone.Good);
                break;
            case IommuState.DisabledInKernel:
                sheet.Line("The IOMMU is off: the kernel does not use it.", Tone.Warning);
                break;
            case IommuState.OwnedByHypervisor:
                sheet.Line("The IOMMU belongs to the hypervisor that this system runs under.", Tone.Warning);
                break;
            default:
                sheet.Line("The IOMMU is off: the firmware offers none.", Tone.Warning);
                break;
        }

        Dictionary<PciAddress, PciFunction> functions = assessment.Machine.Functions.ToDictionary(function => function.Address);
        HashSet<PciAddress> cards = [.. assessment.Gpus.SelectMany(gpu => gpu.Gpu.Card).Select(function => function.Address)];
        IReadOnlyDictionary<int, bool> isClean = IommuGroupDocument.Of(assessment).ToDictionary(group => group.Id, group => group.IsClean);
        foreach (IommuGroup group in assessment.Machine.IommuGroups)
        {
            bool isShared = !isClean.GetValueOrDefault(group.Id, true);
            sheet.Heading($"Group {group.Id.ToString(CultureInfo.InvariantCulture)}{(isShared ? ", shared" : "")}");
            sheet.Table([.. group.Members.Select(member => RowOf(member, functions.GetValueOrDefault(member), cards, assessment.Names))], indent: 2);
        }

        Finding[] findings = [.. assessment.MachineFindings.Where(finding => finding.Subject is null)];
        if (findings.Length > 0)
        {
            sheet.Heading("Findings");
            FindingText.Write(sheet, FindingDocument.Of(findings), 2);
        }

        return sheet.ToString();
    }

    private static Row RowOf(PciAddress address, PciFunction? function, HashSet<PciAddress> cards, PciNames names) => new(
        function is { IsBridge: true } ? Tone.Quiet : cards.Contains(address) ? Tone.Good : Tone.Normal,
        address.ToString(),
        function?.Id?.ToString() ?? "?",
        function?.Class?.ToString() ?? "?",
        function?.Driver ?? "-",
        function?.Id is { } id ? $"{names.Vendor(id.Vendor)} {names.Device(id)}" : "unknown device");
}
