// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>
/// What a folder of Core may know: those above it in the list, which is the one of docs/architecture.md. The compiler says
/// what is known, so that neither a global using nor a full name gets past it.
/// </summary>
public sealed class FolderArrowTests
{
    private const string Root = "Neuron.Installer.Core";

    private static readonly string s_sources = Path.Combine(AppContext.BaseDirectory, "sources");

    [Fact]
    public void Types_know_only_folders_that_stand_above_their_own()
    {
        string[] order = Order();
        string[] wrong = [.. Arrows(Sources())
            .Where(arrow => Array.IndexOf(order, arrow.From) <= Array.IndexOf(order, arrow.To))
            .Select(arrow => $"{arrow.File} in {arrow.From} knows {arrow.Type} of {arrow.To}")
            .Distinct()];

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_stands_in_the_list_and_every_one_of_the_list_is_there()
    {
        string[] folders = [.. Sources().Select(tree => Folder(tree.FilePath)).Distinct()];

        Order().Order().ShouldBe(folders.Order());
    }

    [Theory]
    [InlineData("internal sealed class Wrong { internal Neuron.Installer.Core.Target.TargetPlanner? Planner; }")]
    [InlineData("global using Below = Neuron.Installer.Core.Target.TargetPlanner;")]
    [InlineData("internal static class Wrong { internal static object Name => nameof(global::Neuron.Installer.Core.Target.TargetPlanner); }")]
    public void An_arrow_that_points_up_is_found_however_it_is_written(string code)
    {
        SyntaxTree[] trees = [.. Sources(), Parsed(code, Path.Combine(s_sources, "Hardware", "Wrong.cs"))];

        Arrows(trees).ShouldContain(arrow => arrow.From == "Hardware" && arrow.To == "Target" && arrow.File == "Wrong.cs");
    }

    private static string[] Order() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| folder |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1].Trim().Trim('`').TrimEnd('/'))];

    private static SyntaxTree[] Sources() =>
        [.. Directory.GetFiles(s_sources, "*.cs", SearchOption.AllDirectories)
            .Select(path => Parsed(File.ReadAllText(path), path))];

    private static List<(string From, string To, string File, string Type)> Arrows(SyntaxTree[] trees)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            Root,
            [.. trees, Parsed(ImplicitUsings, "")],
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) != Root + ".dll")
                .Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        List<(string From, string To, string File, string Type)> arrows = [];
        foreach (SyntaxTree tree in trees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            string from = Folder(tree.FilePath);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol ?? model.GetAliasInfo(name)?.Target;
                INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                if (type?.Locations.FirstOrDefault(place => place.IsInSource)?.SourceTree?.FilePath is { Length: > 0 } path && Folder(path) is var to && to != from)
                {
                    arrows.Add((from, to, Path.GetFileName(tree.FilePath), type.Name));
                }
            }
        }

        return arrows;
    }

    private static SyntaxTree Parsed(string code, string path) =>
        CSharpSyntaxTree.ParseText(code, path: path, cancellationToken: TestContext.Current.CancellationToken);

    private static string Folder(string path) =>
        Path.GetRelativePath(s_sources, Path.GetDirectoryName(path)!).Replace('\\', '/');

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";
}
