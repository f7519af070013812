// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Formats;

/// <summary>
/// What tells words apart in somebody else's grammar: all in which these differ is said here, <see cref="QuotedWord"/>
/// reads by it. The shell's is no such grammar, since its words are made by expansions and commands: <c>Target/Shell</c>.
/// </summary>
/// <param name="Blanks">The characters between words.</param>
/// <param name="Quotes">The marks between which those do not count.</param>
internal sealed record WordGrammar(string Blanks, string Quotes)
{
    /// <summary>
    /// A kernel command line: lib/cmdline.c, next_arg; isspace of lib/ctype.c. A mark counts wherever it stands, and nothing
    /// takes its meaning away.
    /// </summary>
    internal static readonly WordGrammar Kernel = new(" \t\n\v\f\r\u00a0", "\"");

    /// <summary>A line of rEFInd: refind/config.c, ReadTokenLine.</summary>
    internal static readonly WordGrammar Refind = new(" \t=,", "\"") { Comment = '#', CommentEndsWord = true, QuoteEndsWord = true, IsDoubledQuoteOne = true };

    /// <summary>A line of GRUB's script: grub-core/script/yylex.l. Variables stay as they stand.</summary>
    internal static readonly WordGrammar GrubScript = new(" \t\r", "\"'") { Comment = '#', Escaped = "\"\\$" };

    /// <summary>What a comment begins with, in front of a word.</summary>
    internal char? Comment { get; init; }

    /// <summary>Whether a comment may begin within a word as well.</summary>
    internal bool CommentEndsWord { get; init; }

    /// <summary>Whether a word ends with its quotation, and where one begins.</summary>
    internal bool QuoteEndsWord { get; init; }

    /// <summary>Whether two marks within a quotation stand for one.</summary>
    internal bool IsDoubledQuoteOne { get; init; }

    /// <summary>What a backslash may stand in front of between double quotes; outside of them it may before everything. Null: it is a character like others.</summary>
    internal string? Escaped { get; init; }
}
