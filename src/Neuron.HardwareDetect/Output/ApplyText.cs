// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Target.Apply;

namespace Neuron.HardwareDetect.Output;

/// <summary>What was done, as text.</summary>
internal static class ApplyText
{
    /// <summary>Writes it.</summary>
    public static string Of(ApplyDocument result, Style style)
    {
        var sheet = new Sheet(style);
        sheet.Paragraph(result.Summary.Text, 0, result.Outcome switch
        {
            ApplyOutcome.Done => Tone.Good,
            ApplyOutcome.Failed => Tone.Bad,
            _ => Tone.Warning,
        });
        sheet.Gap();
        // What was not needed is nothing that happened.
        foreach (StepDocument step in result.Steps.Where(step => step.State != StepState.Skipped))
        {
            (string mark, Tone tone) = step.State == StepState.Done ? ("[+]", Tone.Good) : ("[x]", Tone.Bad);
            sheet.Append("  ");
            sheet.Append(mark, tone);
            sheet.Line($" {step.Text.Text}");
            if (step.Detail is { } detail)
            {
                sheet.Paragraph(detail.Text, 6, Tone.Quiet);
            }
        }

        if (result.Files.Count > 0)
        {
            sheet.Heading("Files");
            foreach (WrittenFileDocument file in result.Files)
            {
                // Line by line it is in the plan and in the log: here it would hide what to do next.
                DiffText.WriteName(sheet, file.Path, file.Change);
            }
        }

        if (result.Commands.Count > 0)
        {
            sheet.Heading("Commands");
            foreach (CommandDocument command in result.Commands)
            {
                string end = string.Create(CultureInfo.InvariantCulture, $"exit code {command.ExitCode}, {command.Seconds:0.0} s");
                sheet.Line($"  {string.Join(' ', command.Command)}: {end}", command.ExitCode == 0 ? Tone.Normal : Tone.Bad);
            }
        }

        if (result.Findings.Count > 0)
        {
            sheet.Heading("Findings");
            FindingText.Write(sheet, result.Findings, 2);
        }

        WriteNextSteps(sheet, result);
        return sheet.ToString();
    }

    private static void WriteNextSteps(Sheet sheet, ApplyDocument result)
    {
        if (result.AfterReboot.Count > 0)
        {
            sheet.Heading("To check after the next start");
            foreach (CheckDocument check in result.AfterReboot)
            {
                sheet.Line($"  {check.Command}");
                sheet.Paragraph($"should say \"{check.Expected}\"", 4, Tone.Quiet);
            }
        }

        if (result.WayBack.Count > 0)
        {
            sheet.Heading("The way back");
            foreach (TextDocument way in result.WayBack)
            {
                sheet.Paragraph(way.Text, 2);
            }
        }
    }
}
