// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Documents;

/// <summary>A sentence for people, with what a translation needs.</summary>
/// <param name="Key">English with numbered places: the key of its translations.</param>
/// <param name="Arguments">What goes into the places.</param>
/// <param name="Text">The whole sentence in English.</param>
public sealed record TextDocument(string Key, IReadOnlyList<string> Arguments, string Text)
{
    /// <summary>Writes a sentence down.</summary>
    public static TextDocument Of(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextDocument(text.Key, text.Arguments, text.ToString());
    }
}
