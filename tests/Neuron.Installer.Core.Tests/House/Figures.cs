// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>How easily a stranger finds his way, as far as it can be counted.</summary>
internal static class Figures
{
    /// <summary>Each figure by the name that it has in docs/architecture.md.</summary>
    public static IReadOnlyDictionary<string, string> Of(CoreSources sources)
    {
        IReadOnlyList<SyntaxTree> trees = sources.Trees;
        IGrouping<string, SyntaxTree> largest = trees.GroupBy(tree => CoreSources.Folder(tree.FilePath)).MaxBy(folder => folder.Count())!;
        return new Dictionary<string, string>
        {
            ["files in the largest folder"] = $"{largest.Count()} (`{largest.Key}`)",
            ["pairs of folders that know each other, directly or not"] = Number(Circles(sources.Arrows)),
            ["public types"] = Number(PublicTypes(sources).Count()),
            ["tokenizers: types with a loop that looks for quotation marks"] = Number(Tokenizers(trees).Count()),
            ["longest list of parameters"] = Number(ParameterLists(trees).Max(list => list.Count)),
        };
    }

    /// <summary>Every list of parameters that somebody has to fill in; those of the kernel and of C are not ours.</summary>
    public static IEnumerable<(int Count, string Name)> ParameterLists(IEnumerable<SyntaxTree> trees) =>
        from tree in trees
        from list in tree.GetRoot().DescendantNodes().OfType<ParameterListSyntax>()
        where list.Parent is not LambdaExpressionSyntax
            && !(list.Parent as MemberDeclarationSyntax).HasForeignSignature()
        select (list.Parameters.Count, $"{tree.FilePath}({list.GetLocation().GetLineSpan().StartLinePosition.Line + 1})");

    private static bool HasForeignSignature(this MemberDeclarationSyntax? member) =>
        member?.AttributeLists.SelectMany(attributes => attributes.Attributes)
            .Any(attribute => attribute.Name.ToString() is "LibraryImport" or "DllImport" or "UnmanagedCallersOnly") == true;

    private static IEnumerable<INamedTypeSymbol> PublicTypes(CoreSources sources) =>
        sources.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes()
                .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .Select(node => (INamedTypeSymbol)sources.Compilation.GetSemanticModel(tree).GetDeclaredSymbol(node)!))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Where(type => IsPublic(type));

    private static bool IsPublic(INamedTypeSymbol? type) =>
        type is null || (type.DeclaredAccessibility == Accessibility.Public && IsPublic(type.ContainingType));

    /// <summary>Two folders of one circle count once, however the circle runs.</summary>
    private static int Circles(IEnumerable<CoreSources.Arrow> arrows)
    {
        ILookup<string, string> known = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        Dictionary<string, HashSet<string>> reached = known.ToDictionary(folder => folder.Key, folder => Reached(folder.Key));
        return reached.Sum(folder => folder.Value.Count(other =>
            string.CompareOrdinal(folder.Key, other) < 0 && reached.TryGetValue(other, out HashSet<string>? back) && back.Contains(folder.Key)));

        HashSet<string> Reached(string from)
        {
            HashSet<string> seen = [];
            Queue<string> next = new([from]);
            while (next.TryDequeue(out string? folder))
            {
                foreach (string to in known[folder].Where(seen.Add))
                {
                    next.Enqueue(to);
                }
            }

            return seen;
        }
    }

    /// <summary>Those that go through a text and do something else at a quotation mark.</summary>
    public static IEnumerable<string> Tokenizers(IEnumerable<SyntaxTree> trees) =>
        trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Where(literal => literal.Token.Value is '"' or '\'' && IsCompared(literal) && literal.Ancestors().Any(IsLoop))
            .Select(literal => literal.Ancestors().OfType<TypeDeclarationSyntax>().First().Identifier.Text)
            .Distinct();

    private static bool IsCompared(LiteralExpressionSyntax literal) => literal.Parent is BinaryExpressionSyntax or PatternSyntax or CaseSwitchLabelSyntax;

    private static bool IsLoop(SyntaxNode node) => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
