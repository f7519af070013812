// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Nodes;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Initramfs;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>A boot loader or generator that is in the list can be chosen, and stands wherever people look for it.</summary>
public sealed class NamedEverywhereTests
{
    public static TheoryData<string> BootLoaderNames => [.. BootLoaders.All.Select(loader => loader.Name)];

    public static TheoryData<string> GeneratorNames => [.. Generators.All.Select(generator => generator.Name)];

    [Theory]
    [MemberData(nameof(BootLoaderNames))]
    public void A_boot_loader_can_be_chosen_in_the_settings_and_stands_in_schema_and_guide(string name)
    {
        Parse($"[target]\nboot_loader = \"{name}\"\n").BootLoader.ShouldBe(name);
        Parse($"[forecast]\nboot_loader = \"{name}\"\n").ForecastBootLoader.ShouldBe(name);
        IsDescribed("target", "boot_loader", name);
        IsDescribed("forecast", "boot_loader", name);
    }

    [Theory]
    [MemberData(nameof(GeneratorNames))]
    public void A_generator_can_be_chosen_in_the_settings_and_stands_in_schema_and_guide(string name)
    {
        Parse($"[target]\ninitramfs = \"{name}\"\n").Initramfs.ShouldBe(name);
        IsDescribed("target", "initramfs", name);
    }

    [Fact]
    public void The_schema_offers_none_that_is_not_in_the_lists()
    {
        string[] more = ["auto", "none"];
        Offered("forecast", "boot_loader").ShouldBe(Offered("target", "boot_loader"));
        Offered("target", "boot_loader").Order().ShouldBe(BootLoaders.All.Select(loader => loader.Name).Concat(more).Order());
        Offered("target", "initramfs").Order().ShouldBe(Generators.All.Select(generator => generator.Name).Concat(more).Order());
    }

    private static InstallerSettings Parse(string text) => SettingsReader.Parse(text, "installer.toml").Settings;

    private static void IsDescribed(string table, string key, string name)
    {
        Offered(table, key).ShouldContain(name);
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "maintainer.md")).Single(line => line.StartsWith($"| `{table}.{key}` |", StringComparison.Ordinal))
            .ShouldContain($"`\"{name}\"`");
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "installer.toml")).ShouldContain($"\"{name}\"");
    }

    private static string[] Offered(string table, string key) =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "settings.schema.json")))!
            ["properties"]![table]!["properties"]![key]!["enum"]!.AsArray().Select(choice => choice!.GetValue<string>())];
}
