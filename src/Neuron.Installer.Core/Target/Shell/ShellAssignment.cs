// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>An assignment to a shell variable.</summary>
/// <param name="Name">The variable, with its subscript if it has one: <c>KERNEL_CMDLINE[default]</c>.</param>
/// <param name="Appends">Whether it is <c>+=</c>.</param>
/// <param name="IsArray">Whether the value stands in parentheses.</param>
/// <param name="IsConditional">Whether it may not happen: inside a condition, a loop, a function or after <c>&amp;&amp;</c>.</param>
/// <param name="Open">Where the value begins: for an array behind the parenthesis.</param>
/// <param name="Close">Where the value ends: for an array at the closing parenthesis.</param>
/// <param name="Words">The elements of an array, or the one value.</param>
internal sealed record ShellAssignment(
    string Name, bool Appends, bool IsArray, bool IsConditional, int Open, int Close, IReadOnlyList<ShellWord> Words)
{
    /// <summary>Whether the value it had before is still in it.</summary>
    internal bool KeepsBefore => Appends || Words.Any(word => word.Expands(Name));

    /// <summary>Whether a command is run to find the value.</summary>
    internal bool RunsCommand => Words.Any(word => word.RunsCommand);
}
