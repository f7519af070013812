// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>A word of a shell file: its value, character by character, with the places the characters come from.</summary>
/// <param name="Start">Where it begins in the file, quotation mark included.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Units">Its value.</param>
/// <param name="OpeningQuote">The quotation mark it begins with, or U+0000.</param>
/// <param name="ClosingQuote">The quotation mark it ends with, or U+0000.</param>
/// <param name="RunsCommand">Whether a command is run to find its value.</param>
internal sealed record ShellWord(int Start, int End, IReadOnlyList<ShellUnit> Units, char OpeningQuote, char ClosingQuote, bool RunsCommand)
{
    /// <summary>Its value when nothing is expanded in it, otherwise null.</summary>
    internal string? Literal => Units.Any(unit => unit.Expansion is not null) ? null : string.Concat(Units.Select(unit => unit.Value));

    /// <summary>Whether it stands there as its value is: no quotes, no backslashes, no expansions.</summary>
    internal bool IsPlain => Units.All(unit => unit.IsPlain && unit.Expansion is null) && End - Start == Units.Count;

    /// <summary>Whether the variable <paramref name="name"/> is expanded in it.</summary>
    internal bool Expands(string name) => Units.Any(unit => unit.Expansion == name);
}
