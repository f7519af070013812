// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Target.Apply;

namespace Neuron.HardwareDetect.Output;

/// <summary>What was taken back, as text.</summary>
internal static class RevertText
{
    /// <summary>Writes what would be taken back.</summary>
    public static string Of(RevertPlanDocument plan, Style style)
    {
        var sheet = new Sheet(style);
        if (plan.Files.Count == 0)
        {
            sheet.Line(plan.IsBlocked ? "Nothing can be taken back." : "There is nothing to take back.");
        }
        else
        {
            sheet.Heading("Files");
            foreach (FileChangeDocument file in plan.Files)
            {
                DiffText.Write(sheet, file.Path, file.Change, file.Diff);
            }
        }

        foreach (KeptFileDocument file in plan.Kept)
        {
            sheet.Append("[!]", Tone.Warning);
            sheet.Line($" {file.Path}");
            sheet.Paragraph(file.Reason.Text, 4);
        }

        if (plan.Commands.Count > 0)
        {
            sheet.Heading("Commands");
            foreach (IReadOnlyList<string> command in plan.Commands)
            {
                sheet.Line($"  {string.Join(' ', command)}");
            }
        }

        if (plan.Findings.Count > 0)
        {
            sheet.Heading("Findings");
            FindingText.Write(sheet, plan.Findings, 2);
        }

        return sheet.ToString();
    }

    /// <summary>Writes it.</summary>
    public static string Of(RevertDocument result, Style style)
    {
        var sheet = new Sheet(style);
        if (result.Restored.Count + result.Kept.Count + result.Findings.Count == 0)
        {
            sheet.Line("There is nothing to take back.");
        }
        else if (result.Outcome == ApplyOutcome.Done)
        {
            sheet.Paragraph("GPU passthrough is removed. After a restart, your desktop can use every graphics card again.", 0, Tone.Good);
        }

        foreach (string path in result.Restored)
        {
            sheet.Append("[+]", Tone.Good);
            sheet.Line($" {path} is as it was before.");
        }

        foreach (KeptFileDocument file in result.Kept)
        {
            sheet.Append("[!]", Tone.Warning);
            sheet.Line($" {file.Path}");
            sheet.Paragraph(file.Reason.Text, 4);
        }

        FindingText.Write(sheet, result.Findings, 0);
        return sheet.ToString();
    }
}
