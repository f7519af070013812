// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Formats;

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
                string changed = change(found.Title, found.CommandLine.Value).Replace("\"", "\"\"", StringComparison.Ordinal);
                lines[i] = $"{lines[i][..found.CommandLine.Start]}\"{changed}\"{lines[i][found.CommandLine.End..]}";
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>Every title and command line, in order.</summary>
    internal static IReadOnlyList<(string Title, string CommandLine)> Read(string text) =>
        [.. text.Split('\n').Select(Parse).Where(found => found is not null).Select(found => (found!.Value.Title, found.Value.CommandLine.Value))];

    /// <summary>Takes words out of every command line.</summary>
    internal static string Remove(string text, IReadOnlyList<string> words) =>
        Change(text, (_, line) => KernelCommandLine.Remove(line, KernelCommandLine.Once(words)));

    /// <summary>The title and where the command line stands, with its marks.</summary>
    private static (string Title, QuotedWord CommandLine)? Parse(string line) =>
        QuotedWord.In(line, WordGrammar.Refind).Take(2).ToArray() is [var title, { IsQuotation: true, IsOpen: false } value]
            ? title.IsQuotation ? (title.Value, value)
            // In a stanza of refind.conf: options "root=…".
            : title.Value.Equals("options", StringComparison.OrdinalIgnoreCase) ? ("", value)
            : null
            : null;
}
