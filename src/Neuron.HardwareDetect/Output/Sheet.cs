// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Texts;

namespace Neuron.HardwareDetect.Output;

/// <summary>Text for people that grows from top to bottom.</summary>
/// <param name="style">How it looks.</param>
internal sealed class Sheet(Style style)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a heading, after an empty line unless it is the first.</summary>
    public void Heading(string text)
    {
        Gap();
        Line(text, Tone.Heading);
    }

    /// <summary>Leaves a line empty, unless nothing was written yet.</summary>
    public void Gap()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    /// <summary>Writes a line as it is.</summary>
    public void Line(string text, Tone tone = Tone.Normal)
    {
        Append(text, tone);
        _text.Append('\n');
    }

    /// <summary>Writes sentences, broken where the terminal ends, each line indented.</summary>
    public void Paragraph(string text, int indent, Tone tone = Tone.Normal)
    {
        foreach (string line in Wrap(text, style.Width == 0 ? int.MaxValue : Math.Max(20, style.Width - indent)))
        {
            _text.Append(' ', indent);
            Line(line, tone);
        }
    }

    /// <summary>
    /// Writes rows whose columns line up. The last column is not padded; where it does not fit, it stands below its row.
    /// </summary>
    public void Table(IReadOnlyList<Row> rows, int indent)
    {
        int[] widths = new int[rows.Max(row => row.Cells.Count)];
        foreach (Row row in rows)
        {
            for (int i = 0; i < row.Cells.Count; i++)
            {
                widths[i] = Math.Max(widths[i], row.Cells[i].Length);
            }
        }

        foreach (Row row in rows)
        {
            var line = new StringBuilder();
            line.Append(' ', indent);
            for (int i = 0; i < row.Cells.Count - 1; i++)
            {
                line.Append(row.Cells[i].PadRight(widths[i] + 2));
            }

            string last = row.Cells[^1];
            if (style.Width == 0 || line.Length + last.Length <= style.Width)
            {
                Line(line.Append(last).ToString().TrimEnd(), row.Tone);
            }
            else
            {
                Line(line.ToString().TrimEnd(), row.Tone);
                Paragraph(last, indent + 4, row.Tone);
            }
        }
    }

    /// <summary>Writes a piece of a line.</summary>
    public void Append(string text, Tone tone = Tone.Normal)
    {
        string code = style.HasColour ? CodeOf(tone) : "";
        _text.Append(code);
        // Names come from devices and files; none of them may move the cursor.
        _text.AppendJoin('\t', text.Split('\t').Select(Printable.Of));

        if (code.Length > 0)
        {
            _text.Append("\e[0m");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string CodeOf(Tone tone) => tone switch
    {
        Tone.Heading => "\e[1m",
        Tone.Quiet => "\e[2m",
        Tone.Good => "\e[32m",
        Tone.Warning => "\e[33m",
        Tone.Bad => "\e[31m",
        _ => "",
    };

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
