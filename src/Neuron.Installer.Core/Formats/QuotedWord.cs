// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;

namespace Neuron.Installer.Core.Formats;

/// <summary>A word of a text in which quotations hold blanks together.</summary>
/// <param name="Start">Where it begins, with its marks.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Value">What it says, without marks.</param>
/// <param name="IsQuotation">Whether it is one quotation and nothing else.</param>
/// <param name="IsOpen">Whether a quotation in it does not end.</param>
internal readonly record struct QuotedWord(int Start, int End, string Value, bool IsQuotation, bool IsOpen)
{
    /// <summary>The words of a text, in order.</summary>
    internal static IEnumerable<QuotedWord> In(string text, WordGrammar grammar)
    {
        for (int at = SkipBlanks(text, 0, grammar); at < text.Length && text[at] != grammar.Comment; at = SkipBlanks(text, at, grammar))
        {
            QuotedWord word = Read(text, at, grammar);
            yield return word;
            at = word.End;
        }
    }

    private static int SkipBlanks(string text, int at, WordGrammar grammar)
    {
        while (at < text.Length && grammar.Blanks.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    private static QuotedWord Read(string text, int start, WordGrammar grammar)
    {
        StringBuilder value = new();
        char? quote = null;
        int at = start;
        int quotations = 0;
        int plain = 0;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c == quote)
            {
                if (grammar.IsDoubledQuoteOne && at + 1 < text.Length && text[at + 1] == c)
                {
                    value.Append(c);
                    at++;
                    continue;
                }

                quote = null;
                if (grammar.QuoteEndsWord)
                {
                    at++;
                    break;
                }
            }
            else if (quote is null && grammar.Quotes.Contains(c))
            {
                if (grammar.QuoteEndsWord && at > start)
                {
                    break;
                }

                quote = c;
                quotations++;
            }
            else if (quote is null && (grammar.Blanks.Contains(c) || (grammar.CommentEndsWord && c == grammar.Comment)))
            {
                break;
            }
            else
            {
                if (c == '\\' && grammar.Escaped is { } escaped && at + 1 < text.Length
                    && (quote is null || (quote == '"' && escaped.Contains(text[at + 1]))))
                {
                    c = text[++at];
                }

                plain += quote is null ? 1 : 0;
                value.Append(c);
            }
        }

        return new QuotedWord(start, at, value.ToString(), quotations == 1 && plain == 0, quote is not null);
    }
}
