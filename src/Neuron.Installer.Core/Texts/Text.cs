// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;

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
        Arguments = arguments;
    }

    /// <summary>English, with <c>{0}</c>, <c>{1}</c>… where the arguments go.</summary>
    public string Key { get; }

    /// <summary>What goes into the places of <see cref="Key"/>.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The whole sentence in English.</summary>
    public override string ToString()
    {
        string text = Key;
        for (int i = Arguments.Count - 1; i >= 0; i--)
        {
            text = text.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", Arguments[i], StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Whether two sentences say the same of the same.</summary>
    public bool Equals(Text? other) => other is not null && Key == other.Key && Arguments.SequenceEqual(other.Arguments);

    /// <summary>A hash code that goes with <see cref="Equals(Text)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Count);
}
