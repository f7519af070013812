// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>
/// The code is still as the figures of docs/architecture.md say, and no list of parameters becomes long again. Another boot
/// loader is a file more and changes no table; a quarter more is another house.
/// </summary>
public sealed class FigureTests
{
    /// <summary>Another folder with the sources of Core: what its figures are, the failure says.</summary>
    private static readonly string? s_other = Environment.GetEnvironmentVariable("NEURON_SOURCES");

    [Fact]
    public void The_house_is_hardly_larger_than_the_guide_says()
    {
        IReadOnlyDictionary<string, string> figures = Figures.Of(s_other is null ? CoreSources.Now : new CoreSources(s_other));

        Written().Select(figure => figure.Name).ShouldBe(figures.Keys);
        Written().Where(figure => Count(figures[figure.Name]) > Count(figure.Value) * 5 / 4)
            .Select(figure => $"{figure.Name}: {figures[figure.Name]}, and the guide says {figure.Value}")
            .ShouldBeEmpty();
        if (s_other is not null)
        {
            Assert.Fail(string.Join('\n', figures));
        }
    }

    [Fact]
    public void No_list_of_parameters_is_longer_than_five()
    {
        IEnumerable<SyntaxTree> frontEnds = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "front-ends"), "*.cs", SearchOption.AllDirectories)
            .Select(path => CoreSources.Parsed(File.ReadAllText(path), Path.GetRelativePath(AppContext.BaseDirectory, path)));

        Figures.ParameterLists([.. CoreSources.Now.Trees, .. frontEnds]).Where(list => list.Count > 5).ShouldBeEmpty("a record says what each of them is.");
    }

    private static int Count(string figure) => int.Parse(figure.Split(' ')[0], CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, string Value)> Written() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| figure |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim(), cells[3].Trim()));
}
