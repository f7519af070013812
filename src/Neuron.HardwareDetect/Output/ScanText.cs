// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;

namespace Neuron.HardwareDetect.Output;

/// <summary>What a machine has, as text.</summary>
internal static class ScanText
{
    /// <summary>Writes it.</summary>
    public static string Of(Assessment assessment, Style style)
    {
        var sheet = new Sheet(style);
        WriteMachine(sheet, assessment);
        sheet.Heading("Recommendation");
        sheet.Paragraph(
            assessment.Recommended is { } address ? $"{address} {assessment.Gpu(address)?.Name.Full}" : "none",
            2,
            assessment.Recommended is null ? Tone.Warning : Tone.Good);
        sheet.Paragraph(assessment.Reason.ToString(), 2);
        if (assessment.Gpus.Count > 0)
        {
            sheet.Heading("Graphics cards");
            sheet.Table(
                [
                    new Row(Tone.Quiet, "", "ADDRESS", "ID", "GROUP", "DRIVER", "MEMORY", "NAME"),
                    .. assessment.Gpus.Zip(GpuLabel.Of(assessment), (gpu, label) => RowOf(gpu, label, gpu.Gpu.Address == assessment.Recommended)),
                ],
                indent: 2);
            foreach (GpuAssessment gpu in assessment.Gpus)
            {
                WriteDetails(sheet, gpu, assessment.Names);
            }
        }

        if (assessment.Displays.HostOnly.Count > 0)
        {
            sheet.Heading("Displays that always stay with this computer");
            foreach (PciFunction display in assessment.Displays.HostOnly)
            {
                sheet.Paragraph($"{display.Address} {GpuName.Of(display, assessment.Names).Full}", 2);
            }
        }

        if (assessment.Findings.Any())
        {
            sheet.Heading("Findings");
            FindingText.Write(sheet, FindingDocument.Of(assessment.Findings), 2);
        }

        return sheet.ToString();
    }

    private static void WriteMachine(Sheet sheet, Assessment assessment)
    {
        (Machine machine, Displays displays) = (assessment.Machine, assessment.Displays);
        sheet.Line("Computer", Tone.Heading);
        List<Row> rows =
        [
            new(Tone.Normal, "Processor", machine.CpuVendor switch { CpuVendor.Intel => "Intel", CpuVendor.Amd => "AMD", _ => "other" }),
            machine.Iommu switch
            {
                IommuState.Enabled => new Row(Tone.Good, "IOMMU", $"on, {Number(machine.IommuGroups.Count)} groups"),
                IommuState.DisabledInKernel => new Row(Tone.Warning, "IOMMU", "off: the running system was started without it"),
                IommuState.OwnedByHypervisor => new Row(Tone.Warning, "IOMMU", "used by the hypervisor"),
                _ => new Row(Tone.Warning, "IOMMU", "off in the firmware (BIOS) settings"),
            },
        ];
        if (machine.IsLaptop)
        {
            rows.Add(new Row(Tone.Normal, "Chassis", "laptop"));
        }

        if (machine.Hypervisor is { } hypervisor)
        {
            rows.Add(new Row(Tone.Normal, "Virtual machine", hypervisor));
        }

        if (machine.IsXenControlDomain)
        {
            rows.Add(new Row(Tone.Normal, "Hypervisor", "Xen"));
        }

        rows.Add(new Row(Tone.Normal, "Desktop on", displays.BootDisplay is { } boot ? $"{DisplayAt(boot, assessment)}, {EvidenceOf(displays.BootDisplayEvidence)}" : "unknown"));
        sheet.Table(rows, indent: 2);
    }

    private static string DisplayAt(PciAddress address, Assessment assessment)
    {
        string? name = assessment.Gpu(address)?.Name.Full
            ?? assessment.Displays.HostOnly.Where(display => display.Address == address).Select(display => GpuName.Of(display, assessment.Names).Full).FirstOrDefault();
        return name is null ? address.ToString() : $"{name} ({address})";
    }

    private static string EvidenceOf(BootDisplayEvidence? evidence) => evidence switch
    {
        BootDisplayEvidence.Framebuffer => "the firmware drew on it (framebuffer)",
        BootDisplayEvidence.BootDisplay => "says the kernel (boot_display)",
        BootDisplayEvidence.BootVga => "says the kernel (boot_vga)",
        BootDisplayEvidence.Connector => "the only one with a monitor",
        _ => "the only one that can be",
    };

    private static Row RowOf(GpuAssessment gpu, GpuLabel label, bool isRecommended)
    {
        PciFunction function = gpu.Gpu.Function;
        string badges = string.Join(", ", BadgesOf(gpu.Gpu, label));
        return new Row(
            isRecommended ? Tone.Good : gpu.IsSelectable ? Tone.Normal : Tone.Quiet,
            isRecommended ? "*" : "",
            function.Address.ToString(),
            function.Id?.ToString() ?? "?",
            function.IommuGroup is { } group ? Number(group) : "-",
            function.Driver ?? "-",
            function.VideoMemory is { } memory ? $"{Number(memory >> 20)} MiB" : "-",
            badges.Length > 0 ? $"{gpu.Name.Full} ({badges})" : gpu.Name.Full);
    }

    private static IEnumerable<string> BadgesOf(Gpu gpu, GpuLabel label) =>
    [
        .. label.Badges.Select(badge => badge switch
        {
            GpuBadge.Recommended => "recommended",
            GpuBadge.RecommendedAfterMonitorMove => "recommended after you move the monitor",
            GpuBadge.UsedByDesktop => "used by your desktop",
            GpuBadge.OnlyTogether => "only together",
            _ => "not available",
        }),
        .. gpu.IsIntegrated ? ["integrated"] : Array.Empty<string>(),
        .. gpu.IsExternal ? ["external"] : Array.Empty<string>(),
    ];

    // What else is on the card, and where screens are plugged in.
    private static void WriteDetails(Sheet sheet, GpuAssessment gpu, PciNames names)
    {
        PciFunction[] others = [.. gpu.Gpu.Card.Where(function => function.Address != gpu.Gpu.Address)];
        Connector[] connectors = [.. gpu.Gpu.Card.SelectMany(function => function.Connectors)];
        if (others.Length == 0 && connectors.Length == 0 && gpu.Gpu.Function.Slot is null)
        {
            return;
        }

        sheet.Gap();
        sheet.Paragraph($"{gpu.Gpu.Address} {gpu.Name.Full}", 2, Tone.Heading);
        if (gpu.Gpu.Function.Slot is { } slot)
        {
            sheet.Line($"    slot {slot}");
        }

        foreach (PciFunction other in others)
        {
            string name = other.Id is { } id ? $"{id} {names.Device(id)}" : "unknown";
            sheet.Paragraph($"with {other.Address} {name}{(other.Driver is { } driver ? $" ({driver})" : "")}", 4);
        }

        foreach (Connector connector in connectors)
        {
            (string state, Tone tone) = connector.State switch
            {
                ConnectorState.Connected => ("monitor here", Tone.Warning),
                ConnectorState.Disconnected => ("empty", Tone.Quiet),
                _ => ("unknown", Tone.Quiet),
            };
            sheet.Line($"    {connector.Name}: {state}", tone);
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
