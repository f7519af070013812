// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.KernelParameters;

/// <summary>
/// The lines of <c>refind_linux.conf</c>: a title and a kernel command line, each between double quotes; a
/// doubled quotation mark stands for one. In a stanza of <c>refind.conf</c> the keyword <c>options</c> is in place of
/// the title.
/// </summary>
/// <remarks>"The rEFInd Boot Manager: Methods of Booting Linux".</remarks>
internal static class RefindLines
{
    /// <summary>Changes the command line of every line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="change">Gets the title and the command line, and returns the new command line.</param>
    internal static string Change(string text, Func<string, string, string> change)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Parse(lines[i]) is { } found)
            {
                lines[i] = string.Concat(lines[i].AsSpan(0, found.Start), change(found.Title, lines[i][found.Start..found.End]), lines[i].AsSpan(found.End));
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>Every title and command line, in order.</summary>
    internal static IReadOnlyList<(string Title, string CommandLine)> Read(string text) =>
        [.. text.Split('\n').Select(line => (Line: line, Found: Parse(line))).Where(pair => pair.Found is not null)
            .Select(pair => (pair.Found!.Value.Title, pair.Line[pair.Found.Value.Start..pair.Found.Value.End]))];

    /// <summary>Takes words out of every command line.</summary>
    internal static string Remove(string text, IReadOnlyList<string> words) =>
        Change(text, (_, line) => KernelCommandLine.Remove(line, KernelCommandLine.Once(words)));

    private static (string Title, int Start, int End)? Parse(string line)
    {
        if (line.TrimStart().StartsWith('#'))
        {
            return null;
        }

        // In a stanza of refind.conf: options "root=…".
        if (OptionsEnd(line) is { } end)
        {
            return Quotation(line, end) is { } options ? ("", options.Start, options.End) : null;
        }

        return Quotation(line, 0) is { } title && Quotation(line, title.End + 1) is { } value
            ? (line[title.Start..title.End], value.Start, value.End)
            : null;
    }

    /// <summary>Where the keyword ends. Null when the line has another one.</summary>
    private static int? OptionsEnd(string line)
    {
        const string Keyword = "options";
        int start = line.Length - line.TrimStart(' ', '\t').Length;
        int end = start + Keyword.Length;
        return line.AsSpan(start).StartsWith(Keyword, StringComparison.OrdinalIgnoreCase) && end < line.Length && line[end] is ' ' or '\t' ? end : null;
    }

    /// <summary>The next quotation, without its marks.</summary>
    private static (int Start, int End)? Quotation(string line, int from)
    {
        int start = from > line.Length ? -1 : line.IndexOf('"', from) + 1;
        for (int end = start; start > 0 && end < line.Length; end++)
        {
            if (line[end] != '"')
            {
                continue;
            }

            if (end + 1 == line.Length || line[end + 1] != '"')
            {
                return (start, end);
            }

            end++;
        }

        return null;
    }
}
