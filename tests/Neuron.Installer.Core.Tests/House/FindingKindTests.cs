// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.RegularExpressions;
using Neuron.Installer.Core.Findings;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>Every kind of finding is written down for people, and found by a test.</summary>
public sealed partial class FindingKindTests
{
    /// <summary>The tests, and the machines whose findings an expert named.</summary>
    private static readonly string s_tests = string.Concat(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "tests"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "machines"), "*.json"))
            .Select(File.ReadAllText));

    public static TheoryData<string> Codes => [.. FindingKind.All.Select(kind => kind.Code)];

    [Fact]
    public void No_two_kinds_have_one_code() => FindingKind.All.Select(kind => kind.Code).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_kind_stands_in_the_guide_and_a_test_names_it(string code)
    {
        Documented().ShouldContain(code, "docs/findings.md says when each is found.");
        // Alone, or followed by what it is about.
        Regex.IsMatch(s_tests, $"\"{code}[\" ]").ShouldBeTrue("A finding comes with a test that names its code.");
    }

    private static string[] Documented() =>
        [.. Quoted().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "findings.md"))).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex Quoted();
}
