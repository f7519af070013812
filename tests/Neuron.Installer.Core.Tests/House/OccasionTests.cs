// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>A finding is read in an installer and on an installed system, and is true in both.</summary>
public sealed partial class OccasionTests
{
    [Fact]
    public void No_sentence_of_Core_calls_the_next_start_of_an_installed_system_its_first() =>
        CoreSources.Now.Trees
            .SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) && FirstStart().IsMatch(token.ValueText))
            .Select(token => token.ValueText)
            .ShouldBeEmpty("Of an installed system this is the restart, or the first start with GPU passthrough.");

    // What is said of a new system only says when it "first starts".
    [GeneratedRegex(@"\bfirst start\b(?! with GPU passthrough)")]
    private static partial Regex FirstStart();
}
