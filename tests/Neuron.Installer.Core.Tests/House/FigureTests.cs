// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>The figures of docs/architecture.md are those of the code, and no list of parameters becomes long again.</summary>
public sealed class FigureTests
{
    /// <summary>Another folder with the sources of Core: how the figures of an earlier state are found.</summary>
    private static readonly string? s_other = Environment.GetEnvironmentVariable("NEURON_SOURCES");

    [Fact]
    public void The_guide_has_the_figures_of_the_code()
    {
        IReadOnlyDictionary<string, string> figures = Figures.Of(s_other is null ? CoreSources.Now : new CoreSources(s_other));

        Written().ShouldBe(figures.Select(figure => (figure.Key, figure.Value)));
    }

    [Fact]
    public void No_list_of_parameters_is_longer_than_five()
    {
        IEnumerable<SyntaxTree> frontEnds = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "front-ends"), "*.cs", SearchOption.AllDirectories)
            .Select(path => CoreSources.Parsed(File.ReadAllText(path), Path.GetRelativePath(AppContext.BaseDirectory, path)));

        Figures.ParameterLists([.. CoreSources.Now.Trees, .. frontEnds]).Where(list => list.Count > 5).ShouldBeEmpty("a record says what each of them is.");
    }

    private static IEnumerable<(string Name, string Value)> Written() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| figure |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim(), cells[3].Trim()));
}
