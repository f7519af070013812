// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>A word of a shell file: its value, character by character, with the places the characters come from.</summary>
internal sealed record ShellWord
{
    /// <summary>Where it begins in the file, quotation mark included.</summary>
    internal required int Start { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    internal required int End { get; init; }

    /// <summary>Its value.</summary>
    internal required IReadOnlyList<ShellUnit> Units { get; init; }

    /// <summary>The quotation mark it begins with, or U+0000.</summary>
    internal required char OpeningQuote { get; init; }

    /// <summary>The quotation mark it ends with, or U+0000.</summary>
    internal required char ClosingQuote { get; init; }

    /// <summary>Whether a command is run to find its value.</summary>
    internal required bool RunsCommand { get; init; }

    /// <summary>Its value when nothing is expanded in it, otherwise null.</summary>
    internal string? Literal => Units.Any(unit => unit.Expansion is not null) ? null : string.Concat(Units.Select(unit => unit.Value));

    /// <summary>Whether it stands there as its value is: no quotes, no backslashes, no expansions.</summary>
    internal bool IsPlain => Units.All(unit => unit.IsPlain && unit.Expansion is null) && End - Start == Units.Count;

    /// <summary>Whether the variable <paramref name="name"/> is expanded in it.</summary>
    internal bool Expands(string name) => Units.Any(unit => unit.Expansion == name);
}
