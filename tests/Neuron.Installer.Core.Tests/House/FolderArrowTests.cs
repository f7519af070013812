// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>
/// What a folder of Core may know: those above it in the list, which is the one of docs/architecture.md. The compiler says
/// what is known, so that neither a global using nor a full name gets past it.
/// </summary>
public sealed class FolderArrowTests
{
    [Fact]
    public void Types_know_only_folders_that_stand_above_their_own()
    {
        string[] order = Order();
        string[] wrong = [.. CoreSources.Now.Arrows
            .Where(arrow => Array.IndexOf(order, arrow.From) <= Array.IndexOf(order, arrow.To))
            .Select(arrow => $"{arrow.File} in {arrow.From} knows {arrow.Type} of {arrow.To}")
            .Distinct()];

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_stands_in_the_list_and_every_one_of_the_list_is_there()
    {
        string[] folders = [.. CoreSources.Now.Trees.Select(tree => CoreSources.Folder(tree.FilePath)).Distinct()];

        Order().Order().ShouldBe(folders.Order());
    }

    [Theory]
    [InlineData("internal sealed class Wrong { internal Neuron.Installer.Core.Target.TargetPlanner? Planner; }")]
    [InlineData("global using Below = Neuron.Installer.Core.Target.TargetPlanner;")]
    [InlineData("internal static class Wrong { internal static object Name => nameof(global::Neuron.Installer.Core.Target.TargetPlanner); }")]
    public void An_arrow_that_points_up_is_found_however_it_is_written(string code)
    {
        SyntaxTree wrong = CoreSources.Parsed(code, Path.Combine("Hardware", "Wrong.cs"));

        CoreSources.ArrowsOf(CoreSources.Now.Compilation.AddSyntaxTrees(wrong), wrong).ShouldContain(arrow => arrow.From == "Hardware" && arrow.To == "Target" && arrow.File == "Wrong.cs");
    }

    /// <summary>To take over a change: the failure shows the rows as they should be.</summary>
    [Fact]
    public void The_list_says_what_each_folder_rests_on()
    {
        ILookup<string, string> known = CoreSources.Now.Arrows.Select(arrow => (arrow.From, arrow.To)).Distinct().ToLookup(arrow => arrow.From, arrow => arrow.To);
        string[] order = Order();
        string[][] rows = Rows();

        rows.Select(row => $"{row[0]} | {row[2]}").ShouldBe(rows.Select(row => $"{row[0]} | {string.Join(", ", RestsOn(row[0].Trim('`')).Select(folder => $"`{folder}`"))}"));

        IEnumerable<string> RestsOn(string folder) =>
            known[folder].Where(other => !known[folder].Any(between => Reached(between).Contains(other))).OrderBy(other => Array.IndexOf(order, other));

        HashSet<string> Reached(string from)
        {
            HashSet<string> reached = [];
            Stack<string> ahead = new(known[from]);
            while (ahead.TryPop(out string? next))
            {
                if (reached.Add(next))
                {
                    foreach (string further in known[next])
                    {
                        ahead.Push(further);
                    }
                }
            }

            return reached;
        }
    }

    private static string[] Order() => [.. Rows().Select(row => row[0].Trim('`'))];

    /// <summary>The cells of the list.</summary>
    private static string[][] Rows() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| folder |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())];
}
