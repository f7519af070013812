// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text;

namespace Neuron.Installer.Core.Texts;

/// <summary>
/// A sentence for people: English with numbered places, and what stands in them. The English sentence is the
/// key that translations use, so it stands in the code once.
/// </summary>
public sealed record Text
{
    /// <summary>Creates a sentence.</summary>
    /// <param name="key">English, with <c>{0}</c>, <c>{1}</c>… where the arguments go.</param>
    /// <param name="arguments">What goes there: names, addresses, file paths, never words to translate.</param>
    public Text(string key, params IReadOnlyList<string> arguments)
    {
        Key = key;
        Arguments = [.. arguments.Select(Printable.Of)];
    }

    /// <summary>English, with <c>{0}</c>, <c>{1}</c>… where the arguments go.</summary>
    public string Key { get; }

    /// <summary>What goes into the places of <see cref="Key"/>.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The whole sentence in English.</summary>
    public override string ToString()
    {
        StringBuilder sentence = new(Key.Length + 32);
        int at = 0;
        while (at < Key.Length)
        {
            // One pass: an argument may itself hold braces and must come out as it is.
            int close;
            if (Key[at] == '{'
                && (close = Key.IndexOf('}', at)) > at + 1
                && int.TryParse(Key.AsSpan(at + 1, close - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int place)
                && place < Arguments.Count)
            {
                sentence.Append(Arguments[place]);
                at = close + 1;
            }
            else
            {
                sentence.Append(Key[at++]);
            }
        }

        return sentence.ToString();
    }

    /// <summary>Whether two sentences say the same of the same.</summary>
    public bool Equals(Text? other) => other is not null && Key == other.Key && Arguments.SequenceEqual(other.Arguments);

    /// <summary>A hash code that goes with <see cref="Equals(Text)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Count);
}
