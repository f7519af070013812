// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>An assignment to a shell variable.</summary>
internal sealed record ShellAssignment
{
    /// <summary>The variable, with its subscript if it has one: <c>KERNEL_CMDLINE[default]</c>.</summary>
    internal required string Name { get; init; }

    /// <summary>Whether it is <c>+=</c>.</summary>
    internal required bool Appends { get; init; }

    /// <summary>Whether the value stands in parentheses.</summary>
    internal required bool IsArray { get; init; }

    /// <summary>Whether it may not happen: inside a condition, a loop, a function or after <c>&amp;&amp;</c>.</summary>
    internal required bool IsConditional { get; init; }

    /// <summary>Where the value begins: for an array behind the parenthesis.</summary>
    internal required int Open { get; init; }

    /// <summary>Where the value ends: for an array at the closing parenthesis.</summary>
    internal required int Close { get; init; }

    /// <summary>The elements of an array, or the one value.</summary>
    internal required IReadOnlyList<ShellWord> Words { get; init; }

    /// <summary>Whether the value it had before is still in it.</summary>
    internal bool KeepsBefore => Appends || Words.Any(word => word.Expands(Name));

    /// <summary>Whether a command is run to find the value.</summary>
    internal bool RunsCommand => Words.Any(word => word.RunsCommand);
}
