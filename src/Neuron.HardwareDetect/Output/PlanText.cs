// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Settings;

namespace Neuron.HardwareDetect.Output;

/// <summary>A plan, as text.</summary>
internal static class PlanText
{
    /// <summary>Writes it.</summary>
    public static string Of(PlanDocument plan, Style style)
    {
        var sheet = new Sheet(style);
        sheet.Paragraph(plan.Summary.Text, 0, plan.IsBlocked ? Tone.Bad : Tone.Good);
        if (plan.IsBlocked)
        {
            WriteFindings(sheet, plan);
            return sheet.ToString();
        }

        if (plan.Functions.Count > 0)
        {
            sheet.Heading(plan.Binding == Binding.Ids ? "Reserved with vfio-pci, by ID" : "Reserved with vfio-pci, by address");
            foreach (BoundFunctionDocument function in plan.Functions)
            {
                sheet.Line($"  {function.PciAddress} {function.VendorId}:{function.DeviceId}");
            }
        }

        if (plan.KernelParameters.Count > 0)
        {
            sheet.Heading("Kernel parameters");
            sheet.Paragraph(string.Join(' ', plan.KernelParameters), 2);
        }

        sheet.Heading($"Files (initramfs: {plan.Initramfs}, boot loader: {plan.BootLoader})");
        if (plan.Files.Count == 0)
        {
            sheet.Line("  none: everything is as it should be");
        }

        foreach (FileChangeDocument file in plan.Files)
        {
            DiffText.Write(sheet, file.Path, file.Change, file.Diff);
        }

        foreach (TextDocument note in plan.Notes)
        {
            sheet.Paragraph(note.Text, 2);
        }

        if (plan.Commands.Count > 0)
        {
            sheet.Heading("Commands");
            foreach (IReadOnlyList<string> command in plan.Commands)
            {
                sheet.Line($"  {string.Join(' ', command)}");
            }
        }

        WriteFindings(sheet, plan);
        return sheet.ToString();
    }

    private static void WriteFindings(Sheet sheet, PlanDocument plan)
    {
        if (plan.Findings.Count > 0)
        {
            sheet.Heading("Findings");
            FindingText.Write(sheet, plan.Findings, 2);
        }
    }
}
