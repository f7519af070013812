// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Findings;

/// <summary>Why a file is better left alone than changed.</summary>
internal enum ShellRefusal
{
    /// <summary>A quotation does not end, or there is a here-document.</summary>
    NotUnderstood,

    /// <summary>The value is found by running a command.</summary>
    RunsCommand,

    /// <summary>The variable is assigned in a condition, a loop or a function.</summary>
    Conditional,

    /// <summary>The variable is an array where a text was expected, or both in turn.</summary>
    Array,

    /// <summary>Two assignments make one word of the last and the first of theirs.</summary>
    Seam,

    /// <summary>Something else changes the variable: unset, eval, read, a subscript.</summary>
    Disturbed,
}
