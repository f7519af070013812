// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Initramfs;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>
/// A boot loader, its menu or a generator says itself what it can do. So another one is one file and one line, and no decision
/// elsewhere has to learn of it.
/// </summary>
public sealed class LoaderNameTests
{
    private static readonly string[] s_kinds = ["IBootLoader", "IInitramfsGenerator", "IBootMenu"];

    /// <summary>They know each other there: one makes the images that the other starts.</summary>
    private static readonly string[] s_rooms = ["Target/Boot", "Target/Initramfs"];

    /// <summary>What a boot loader puts on a partition, or says of itself to the firmware, is called as it is.</summary>
    private static readonly string[] s_formats = ["Target/BootFiles", "Target/BootMenu"];

    private static readonly string[] s_lists = ["BootLoaders.cs", "MenuLoaders.cs", "Generators.cs"];

    private static readonly string[] s_names = [.. BootLoaders.All.Select(loader => loader.Name), .. Generators.All.Select(generator => generator.Name)];

    [Fact]
    public void Nothing_outside_their_folders_and_the_lists_knows_a_certain_one() =>
        Trees().SelectMany(tree => Known(CoreSources.Now.Compilation, tree)).Distinct().ShouldBeEmpty();

    [Fact]
    public void No_generator_is_picked_out_of_those_that_were_found() =>
        CoreSources.Now.Trees.SelectMany(tree => PickedOut(CoreSources.Now.Compilation, tree)).ShouldBeEmpty();

    [Fact]
    public void No_text_outside_their_folders_is_the_name_of_one() =>
        Trees().Concat(FrontEnds()).SelectMany(Named).ShouldBeEmpty();

    [Theory]
    [InlineData("internal static class Wrong { internal static bool Is(object loader) => loader is Neuron.Installer.Core.Target.Boot.Grub; }")]
    [InlineData("internal static class Wrong { internal static object? Of(Neuron.Installer.Core.Target.BootMenu.IBootMenu menu) => menu as Neuron.Installer.Core.Target.BootMenu.GrubBootMenu; }")]
    [InlineData("internal static class Wrong { internal static string Name => Neuron.Installer.Core.Target.Initramfs.Dracut.DropIn; }")]
    public void A_certain_one_is_found_however_it_is_known(string code)
    {
        SyntaxTree wrong = CoreSources.Parsed(code, Path.Combine("Verification", "Wrong.cs"));

        Known(CoreSources.Now.Compilation.AddSyntaxTrees(wrong), wrong).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("using Neuron.Installer.Core.Target.Initramfs; internal static class Wrong { internal static object? Of(object[] all) => all.OfType<Booster>().FirstOrDefault(); }")]
    [InlineData("using Neuron.Installer.Core.Target.Initramfs; internal static class Wrong { internal static bool Is(object one) => one is not Booster; }")]
    [InlineData("using Neuron.Installer.Core.Target.Initramfs; internal static class Wrong { internal static object One => new Booster(); }")]
    public void One_that_is_picked_out_is_found_also_in_their_folders(string code)
    {
        SyntaxTree wrong = CoreSources.Parsed(code, Path.Combine("Target", "Initramfs", "Wrong.cs"));

        PickedOut(CoreSources.Now.Compilation.AddSyntaxTrees(wrong), wrong).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_name_that_is_compared_with_is_found() =>
        Named(CoreSources.Parsed("internal static class Wrong { internal static bool Is(string loader) => loader == \"grub\"; }", "Wrong.cs")).ShouldNotBeEmpty();

    private static IEnumerable<SyntaxTree> Trees() =>
        CoreSources.Now.Trees.Where(tree => !s_rooms.Contains(CoreSources.Folder(tree.FilePath)) && !s_lists.Contains(Path.GetFileName(tree.FilePath)));

    private static IEnumerable<SyntaxTree> FrontEnds() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "front-ends"), "*.cs", SearchOption.AllDirectories)
            .Select(path => CoreSources.Parsed(File.ReadAllText(path), Path.GetRelativePath(AppContext.BaseDirectory, path)));

    private static IEnumerable<string> Known(Compilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        return
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            let symbol = model.GetSymbolInfo(name).Symbol
            let type = symbol as INamedTypeSymbol ?? symbol?.ContainingType
            where IsOne(type) && !type.Locations.Any(place => CoreSources.Folder(place.SourceTree!.FilePath) == CoreSources.Folder(tree.FilePath))
            select $"{tree.FilePath} knows {type.Name}";
    }

    /// <summary>Named as a type: tested for, asked for, or made anew.</summary>
    private static IEnumerable<string> PickedOut(Compilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        return
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            where name.Parent is not MemberAccessExpressionSyntax && !s_lists.Contains(Path.GetFileName(tree.FilePath))
            where model.GetSymbolInfo(name).Symbol is INamedTypeSymbol type && IsOne(type) && type.AllInterfaces.Any(kind => kind.Name == s_kinds[1])
                // Its own constants, where one of its members has the same name.
                && !type.Locations.Any(place => place.SourceTree == tree)
            select $"{tree.FilePath} picks out {name}";
    }

    private static IEnumerable<string> Named(SyntaxTree tree) =>
        from literal in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.Token.Value is string text && s_names.Contains(text) && !s_formats.Contains(CoreSources.Folder(tree.FilePath))
        select $"{tree.FilePath} names {literal}";

    private static bool IsOne([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] INamedTypeSymbol? type) =>
        type is { TypeKind: TypeKind.Class } && type.AllInterfaces.Any(kind => s_kinds.Contains(kind.Name));
}
