// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>The code of Core, as the compiler reads it.</summary>
internal sealed class CoreSources
{
    private const string Name = "Neuron.Installer.Core";

    private static readonly Lazy<CoreSources> s_now = new(() => new CoreSources(Path.Combine(AppContext.BaseDirectory, "sources")));

    private readonly Lazy<IReadOnlyList<Arrow>> _arrows;

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>As they are built with these tests.</summary>
    public static CoreSources Now => s_now.Value;

    /// <param name="root">The folder of Core.</param>
    public CoreSources(string root)
    {
        Trees = [.. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Select(path => Parsed(File.ReadAllText(path), Path.GetRelativePath(root, path)))];
        // Errors do not matter: what a generator writes is not among the files.
        Compilation = CSharpCompilation.Create(
            Name,
            [.. Trees, Parsed(ImplicitUsings, "")],
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) != Name + ".dll")
                .Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        _arrows = new Lazy<IReadOnlyList<Arrow>>(() => [.. Trees.SelectMany(tree => ArrowsOf(Compilation, tree))]);
    }

    /// <summary>Every file.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>What the compiler makes of them.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Which folder knows a type of which other one, and where.</summary>
    public IReadOnlyList<Arrow> Arrows => _arrows.Value;

    /// <summary>A file, as if it stood below the folder.</summary>
    public static SyntaxTree Parsed(string code, string path) =>
        CSharpSyntaxTree.ParseText(code, path: path, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>The folder that a file is in.</summary>
    public static string Folder(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";

    /// <summary>Those of one file.</summary>
    public static IEnumerable<Arrow> ArrowsOf(CSharpCompilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        string from = Folder(tree.FilePath);
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            ISymbol? symbol = model.GetSymbolInfo(name).Symbol ?? model.GetAliasInfo(name)?.Target;
            INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (type?.Locations.FirstOrDefault(place => place.IsInSource)?.SourceTree?.FilePath is { Length: > 0 } path && Folder(path) is var to && to != from)
            {
                yield return new Arrow(from, to, Path.GetFileName(tree.FilePath), type.Name);
            }
        }
    }

    /// <summary>A folder knows a type of another one.</summary>
    public sealed record Arrow(string From, string To, string File, string Type);
}
