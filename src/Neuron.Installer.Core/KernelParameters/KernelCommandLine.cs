// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;

namespace Neuron.Installer.Core.KernelParameters;

/// <summary>
/// A kernel command line as a text: <c>/etc/kernel/cmdline</c>, the options of a boot entry. Words stand between
/// blanks, blanks inside double quotes do not count; order, repeats and blanks of everything else stay.
/// </summary>
internal static class KernelCommandLine
{
    /// <summary>The words, in order, repeats included.</summary>
    internal static IReadOnlyList<string> Words(string text) => [.. Tokens(text).Select(range => text[range])];

    /// <summary>Whether a quotation does not end: what is put behind it would be part of it, for the kernel too.</summary>
    internal static bool IsOpen(string text) => text.Count(character => character == '"') % 2 != 0;

    /// <summary>Puts words at the end, in front of a closing line break.</summary>
    internal static string Append(string text, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return text;
        }

        int end = text.TrimEnd(' ', '\t', '\n', '\r').Length;
        string added = string.Join(' ', words);
        return text[..end] + (end == 0 ? added : " " + added) + text[end..];
    }

    /// <summary>Takes out every word for which <paramref name="isUnwanted"/> holds, with the blanks before it.</summary>
    internal static string Remove(string text, Func<string, bool> isUnwanted, ICollection<string>? removed = null)
    {
        StringBuilder result = new();
        int copied = 0;
        foreach (Range range in Tokens(text))
        {
            string word = text[range];
            if (!isUnwanted(word))
            {
                continue;
            }

            removed?.Add(word);
            int start = range.Start.Value;
            int end = range.End.Value;
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

    private static IEnumerable<Range> Tokens(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            while (i < text.Length && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            int start = i;
            bool isQuoted = false;
            while (i < text.Length && (isQuoted || !char.IsWhiteSpace(text[i])))
            {
                isQuoted ^= text[i] == '"';
                i++;
            }

            if (i > start)
            {
                yield return start..i;
            }
        }
    }

    /// <summary>Whether a word is one of <paramref name="words"/>, each counted once: a repeat is somebody else's.</summary>
    internal static Func<string, bool> Once(IReadOnlyList<string> words)
    {
        List<string> left = [.. words];
        return left.Remove;
    }
}
