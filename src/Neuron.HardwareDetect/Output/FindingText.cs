// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;

namespace Neuron.HardwareDetect.Output;

/// <summary>A finding as text: a line with mark, code and subject, below it what it means and what to do.</summary>
internal static class FindingText
{
    /// <summary>Writes findings, the worst first. Where the next one has the same advice, it is given there, once.</summary>
    public static void Write(Sheet sheet, IEnumerable<FindingDocument> findings, int indent)
    {
        FindingDocument[] ordered = [.. findings.OrderByDescending(finding => finding.Severity)];
        for (int i = 0; i < ordered.Length; i++)
        {
            bool isAdviceNext = i + 1 < ordered.Length && ordered[i + 1].Advice == ordered[i].Advice;
            Write(sheet, ordered[i], indent, hasAdvice: !isAdviceNext);
        }
    }

    /// <summary>Writes one finding.</summary>
    public static void Write(Sheet sheet, FindingDocument finding, int indent, bool hasAdvice = true)
    {
        (string mark, Tone tone) = MarkOf(finding.Severity);
        sheet.Append(new string(' ', indent));
        sheet.Append(mark, tone);
        sheet.Line(finding.Subject is { } subject ? $" {finding.Code} {subject}" : $" {finding.Code}");
        sheet.Paragraph(finding.Message, indent + 4);
        if (hasAdvice)
        {
            sheet.Paragraph(finding.Advice, indent + 4, Tone.Quiet);
        }
    }

    private static (string Mark, Tone Tone) MarkOf(Severity severity) => severity switch
    {
        Severity.Blocking => ("[x]", Tone.Bad),
        Severity.Warning => ("[!]", Tone.Warning),
        _ => ("[i]", Tone.Quiet),
    };
}
