// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>One character of a word's value, or one expansion, and the stretch of the file it comes from.</summary>
/// <param name="Value">The character; U+0000 for an expansion.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">Where it ends, exclusive: a quoted character is shorter than an escaped one.</param>
/// <param name="Expansion">The name of the variable that is expanded, empty when it is no plain name. Null for a character.</param>
/// <param name="IsPlain">Whether the character stands outside of quotes and without a backslash.</param>
internal readonly record struct ShellUnit(char Value, int Start, int End, string? Expansion, bool IsPlain)
{
    /// <summary>Blanks separate the words inside a value.</summary>
    internal bool IsBlank => Expansion is null && Value is ' ' or '\t' or '\n';
}
