// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Formats;

namespace Neuron.Installer.Core.KernelParameters;

/// <summary>
/// A kernel command line as a text: <c>/etc/kernel/cmdline</c>, the options of a boot entry. Words stand between
/// blanks, blanks inside double quotes do not count; order, repeats and blanks of everything else stay.
/// </summary>
internal static class KernelCommandLine
{
    /// <summary>What the kernel reads no further than: all behind it is for init (kernel/params.c, parse_args).</summary>
    internal const string End = "--";

    /// <summary>The kernel's own words, in order, repeats and their marks included.</summary>
    internal static IReadOnlyList<string> Words(string text) => [.. Own(text).Select(word => text[word.Start..word.End])];

    private static IEnumerable<QuotedWord> Own(string text) => QuotedWord.In(text, WordGrammar.Kernel).TakeWhile(word => word.Value != End);

    /// <summary>Whether a quotation does not end: what is put behind it would be part of it, for the kernel too.</summary>
    internal static bool IsOpen(string text) => QuotedWord.In(text, WordGrammar.Kernel).Any(word => word.IsOpen);

    /// <summary>Puts words at the end, in front of a closing line break, and of what is for init.</summary>
    internal static string Append(string text, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return text;
        }

        int end = text.TrimEnd(' ', '\t', '\n', '\r').Length;
        string added = string.Join(' ', words);
        QuotedWord[] all = [.. QuotedWord.In(text, WordGrammar.Kernel)];
        if (Array.FindIndex(all, word => word.Value == End) is >= 0 and int own)
        {
            return text[..all[own].Start] + added + " " + text[all[own].Start..];
        }

        return text[..end] + (end == 0 ? added : " " + added) + text[end..];
    }

    /// <summary>Takes out every word for which <paramref name="isUnwanted"/> holds, with the blanks before it.</summary>
    internal static string Remove(string text, Func<string, bool> isUnwanted, ICollection<string>? removed = null)
    {
        StringBuilder result = new();
        int copied = 0;
        foreach (QuotedWord token in QuotedWord.In(text, WordGrammar.Kernel))
        {
            string word = text[token.Start..token.End];
            if (!isUnwanted(word))
            {
                continue;
            }

            removed?.Add(word);
            int start = token.Start;
            int end = token.End;
            while (start > copied && text[start - 1] is ' ' or '\t')
            {
                start--;
            }

            result.Append(text, copied, start - copied);
            if (result.Length == 0)
            {
                // Nothing is left in front of it, so the blanks behind it would lead the line.
                while (end < text.Length && text[end] is ' ' or '\t')
                {
                    end++;
                }
            }

            copied = end;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// The lines of a file that count. mkinitcpio drops those that begin with #; kernel-install does not, so what is
    /// needed must stand in one of the others.
    /// </summary>
    internal static string Uncommented(string text) => string.Join('\n', text.Split('\n').Where(line => !IsComment(line)));

    internal static bool IsComment(string line) => line.StartsWith('#');

    /// <summary>Takes words out of the lines of a file that count.</summary>
    internal static string RemoveInFile(string text, Func<string, bool> isUnwanted, ICollection<string>? removed = null) =>
        text.Split('\n').Any(IsComment)
            ? string.Join('\n', text.Split('\n').Select(line => IsComment(line) ? line : Remove(line, isUnwanted, removed)))
            : Remove(text, isUnwanted, removed);

    /// <summary>Whether a word is one of <paramref name="words"/>, each counted once: a repeat is somebody else's.</summary>
    internal static Func<string, bool> Once(IReadOnlyList<string> words)
    {
        List<string> left = [.. words];
        return left.Remove;
    }
}
