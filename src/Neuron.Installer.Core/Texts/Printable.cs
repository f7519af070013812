// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;

namespace Neuron.Installer.Core.Texts;

/// <summary>
/// Makes what comes from devices, files and programs fit to be shown: nothing in it moves a cursor, breaks a line or
/// turns the direction of what stands beside it (Unicode's bidirectional overrides).
/// </summary>
internal static class Printable
{
    private const char Instead = '\uFFFD';

    /// <summary>The text, with a mark in place of what must not be shown.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsFine(text, i))
            {
                return string.Create(text.Length, text, static (span, from) =>
                {
                    for (int at = 0; at < span.Length; at++)
                    {
                        span[at] = IsFine(from, at) ? from[at] : Instead;
                    }
                });
            }
        }

        return text;
    }

    /// <summary>The same for several lines, whose breaks and tabulators stay.</summary>
    public static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join('\n', text.Split('\n').Select(line => string.Join('\t', line.Split('\t').Select(Of))));
    }

    /// <summary>Whether the character there can be shown as it is.</summary>
    internal static bool IsFine(string text, int at) => text[at] switch
    {
        < '\x7F' and >= ' ' => true,
        _ when char.IsHighSurrogate(text[at]) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        _ when char.IsLowSurrogate(text[at]) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => CharUnicodeInfo.GetUnicodeCategory(text[at]) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
    };
}
