// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;

namespace Neuron.HardwareDetect.Output;

/// <summary>What was taken back, as text.</summary>
internal static class RevertText
{
    /// <summary>Writes it.</summary>
    public static string Of(RevertDocument result, Style style)
    {
        var sheet = new Sheet(style);
        if (result.Restored.Count + result.Kept.Count + result.Findings.Count == 0)
        {
            sheet.Line("There is nothing to take back.");
        }

        foreach (string path in result.Restored)
        {
            sheet.Append("[+]", Tone.Good);
            sheet.Line($" {path} is as it was.");
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
