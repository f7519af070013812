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
                sheet.Paragraph("The IOMMU is on.", 0, Tone.Good);
                break;
            case IommuState.DisabledInKernel:
                sheet.Paragraph("The IOMMU is off: the running system was started without it.", 0, Tone.Warning);
                break;
            case IommuState.OwnedByHypervisor:
                sheet.Paragraph("The IOMMU belongs to the hypervisor that this system runs under.", 0, Tone.Warning);
                break;
            default:
                sheet.Paragraph("The IOMMU is off in the firmware (BIOS) settings.", 0, Tone.Warning);
                break;
        }

        Dictionary<PciAddress, PciFunction> functions = assessment.Machine.Functions.ToDictionary(function => function.Address);
        Dictionary<PciAddress, string> marks = [];
        foreach (PciFunction function in assessment.Gpus.SelectMany(gpu => gpu.Gpu.Card))
        {
            marks[function.Address] = "+";
        }

        foreach (GpuAssessment gpu in assessment.Gpus)
        {
            marks[gpu.Gpu.Address] = "*";
        }

        if (marks.Count > 0 && assessment.Machine.IommuGroups.Count > 0)
        {
            sheet.Line("* a graphics card, + what is reserved with it");
        }

        IReadOnlyDictionary<int, bool> isClean = IommuGroupDocument.Of(assessment).ToDictionary(group => group.Id, group => group.IsClean);
        foreach (IommuGroup group in assessment.Machine.IommuGroups)
        {
            bool isShared = !isClean.GetValueOrDefault(group.Id, true);
            sheet.Heading($"Group {group.Id.ToString(CultureInfo.InvariantCulture)}{(isShared ? ", shared" : "")}");
            sheet.Table([.. group.Members.Select(member => RowOf(member, functions.GetValueOrDefault(member), marks.GetValueOrDefault(member), assessment.Names))], indent: 2);
        }

        Finding[] findings = [.. assessment.MachineFindings.Where(finding => finding.Subject is null)];
        if (findings.Length > 0)
        {
            sheet.Heading("Findings");
            FindingText.Write(sheet, FindingDocument.Of(findings), 2);
        }

        return sheet.ToString();
    }

    private static Row RowOf(PciAddress address, PciFunction? function, string? mark, PciNames names) => new(
        function is { IsBridge: true } ? Tone.Quiet : mark is not null ? Tone.Good : Tone.Normal,
        mark ?? "",
        address.ToString(),
        function?.Id?.ToString() ?? "?",
        function?.Class?.ToString() ?? "?",
        function?.Driver ?? "-",
        function?.Id is { } id ? $"{names.Vendor(id.Vendor)} {names.Device(id)}" : "unknown device");
}
