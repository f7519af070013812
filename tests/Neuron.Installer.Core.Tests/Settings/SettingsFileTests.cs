// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Settings;

public sealed class SettingsFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("neuron-settings").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(params byte[][] parts)
    {
        string file = Path.Combine(_folder, "installer.toml");
        File.WriteAllBytes(file, [.. parts.SelectMany(part => part)]);
        return file;
    }

    [Fact]
    public void A_file_that_does_not_exist_gives_the_defaults_and_a_note()
    {
        string file = Path.Combine(_folder, "no", "installer.toml");

        SettingsReading reading = SettingsReader.Read(file);

        Finding finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("settings-missing");
        finding.Severity.ShouldBe(Severity.Info);
        finding.Message.Arguments.ShouldBe([file]);
        reading.IsUsable.ShouldBeTrue();
        reading.Settings.ShouldBe(new InstallerSettings());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dev/zero")]
    [InlineData("")]
    [InlineData("/proc/self/mem")]
    [InlineData("with\0null")]
    public void What_cannot_be_read_as_a_file_preselects_nothing(string file)
    {
        SettingsReading reading = SettingsReader.Read(file);

        Finding finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("settings-unreadable");
        finding.Severity.ShouldBe(Severity.Warning);
        reading.IsUsable.ShouldBeFalse();
        reading.Settings.ShouldBe(new InstallerSettings { PageDefault = PageDefault.None });
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake()
    {
        SettingsReading reading = SettingsReader.Read(Write([0xef, 0xbb, 0xbf], "[page]\nshow = false\n"u8.ToArray()));

        reading.Findings.ShouldBeEmpty();
        reading.Settings.PageShow.ShouldBe(PageShow.Never);
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_reported_with_its_place()
    {
        SettingsReading reading = SettingsReader.Read(Write("[page]\n# für "u8.ToArray(), [0xfc], "b\n"u8.ToArray()));

        Finding finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("settings-invalid");
        finding.Message.Arguments.Skip(1).ShouldBe(["2", "7"]);
        reading.IsUsable.ShouldBeFalse();
    }

    [Fact]
    public void The_shipped_file_says_what_the_defaults_are()
    {
        SettingsReading reading = SettingsReader.Read(ShippedFile);

        reading.Findings.ShouldBeEmpty();
        reading.IsUsable.ShouldBeTrue();
        reading.Settings.ShouldBe(new InstallerSettings());
    }

    [Fact]
    public void Every_key_stands_in_the_shipped_file_under_its_table_with_a_comment_above()
    {
        string[] lines = File.ReadAllLines(ShippedFile);

        foreach (SettingsKey key in SettingsKeys.All)
        {
            int table = Array.IndexOf(lines, $"[{key.Table}]");
            table.ShouldBeGreaterThan(0, key.FullName);
            int line = Array.FindIndex(lines, table, text => text.StartsWith(key.Name + " = ", StringComparison.Ordinal));
            line.ShouldBeGreaterThan(table, key.FullName);
            lines[line - 1].ShouldStartWith("# ", Case.Sensitive, key.FullName);
            lines[(table + 1)..line].ShouldAllBe(text => !text.StartsWith('['), key.FullName);
        }
    }

    [Fact]
    public void Every_key_is_named_once_in_the_shipped_file()
    {
        File.ReadLines(ShippedFile).Count(line => line.Length > 0 && line[0] is not ('#' or '[')).ShouldBe(SettingsKeys.All.Count);
    }

    [Fact]
    public void The_schema_of_the_settings_has_every_key_and_no_other()
    {
        string[] described = [.. SchemaKeys().Select(key => key.FullName)];

        described.ShouldBe(SettingsKeys.All.Select(key => key.FullName), ignoreOrder: true);
    }

    [Fact]
    public void What_the_schema_allows_is_what_the_program_takes()
    {
        foreach ((string table, string name, JsonNode schema) in SchemaKeys())
        {
            string[] good = [Toml(schema["default"]!), .. Words(schema).Select(word => $"\"{word}\"")];
            string[] bad = (string?)schema["type"] switch
            {
                "boolean" => ["1", "\"true\""],
                "array" => ["[1]", "[\"a b\"]", "\"\""],
                "integer" => [$"{(int)schema["minimum"]! - 1}", $"{(int)schema["maximum"]! + 1}", "\"1\"", "true"],
                _ when IsFlagToo(schema) => ["\"nothing-like-it\"", "1"],
                _ when Words(schema).Length > 0 => ["\"nothing-like-it\"", "true"],
                _ => ["\"relative\"", "1"],
            };
            foreach (string value in good)
            {
                Accepts(table, name, value).ShouldBeTrue($"{table}.{name} = {value}");
            }

            foreach (string value in bad)
            {
                Accepts(table, name, value).ShouldBeFalse($"{table}.{name} = {value}");
            }

            // The program knows no word that the schema leaves out: its own advice lists them.
            SettingsKey key = SettingsKeys.Find(table, name).ShouldNotBeNull();
            string advice = key.Advice.ToString();
            foreach (string word in Words(schema).Length == 0 ? [] : Quoted(advice).Where(word => word != key.FullName))
            {
                Words(schema).ShouldContain(word, key.FullName);
            }
        }
    }

    [Fact]
    public void The_schema_says_what_the_defaults_are()
    {
        string text = string.Concat(SchemaKeys().GroupBy(key => key.Table).Select(table =>
            $"[{table.Key}]\n{string.Concat(table.Select(key => $"{key.Name} = {Toml(key.Schema["default"]!)}\n"))}"));

        SettingsReader.Parse(text, "schema").Settings.ShouldBe(new InstallerSettings());
    }

    [Fact]
    public void The_log_writes_every_key_as_the_file_does()
    {
        // Read back, so that no key is missing and none has a word of the program's own.
        string toml = string.Join('\n', SettingsText.Of(new InstallerSettings { KernelParameters = ["a=1", "b"], PageShow = PageShow.Never })
            .Replace(", ", ",", StringComparison.Ordinal).Split(' '));
        SettingsReading reading = SettingsReader.Parse(toml, "log");

        reading.Findings.ShouldBeEmpty();
        reading.Settings.KernelParameters.ShouldBe(["a=1", "b"]);
        reading.Settings.PageShow.ShouldBe(PageShow.Never);
        toml.Split('\n').Length.ShouldBe(SettingsKeys.All.Count);
    }

    [Fact]
    public void The_guide_has_a_row_for_every_key_with_its_default_and_every_word()
    {
        string[][] rows =
        [
            .. File.ReadLines(InRepository("docs/maintainer.md"))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Count(c => c == '|') == 5)
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
        ];
        foreach ((string table, string name, JsonNode schema) in SchemaKeys())
        {
            string[] row = rows.Where(row => row[0] == $"`{table}.{name}`").ShouldHaveSingleItem($"{table}.{name}");
            row[1].ShouldBe($"`{Toml(schema["default"]!)}`", $"{table}.{name}");
            Quoted(row[1] + row[2]).ShouldBe(Words(schema).Length > 0 ? Words(schema) : Quoted(row[1] + row[2]), ignoreOrder: true, $"{table}.{name}");
        }

        rows.Count(row => row[0].Contains('.', StringComparison.Ordinal)).ShouldBe(SettingsKeys.All.Count);
    }

    private sealed record DescribedKey(string Table, string Name, JsonNode Schema)
    {
        public string FullName => $"{Table}.{Name}";
    }

    private static DescribedKey[] SchemaKeys() =>
    [
        .. from table in JsonNode.Parse(File.ReadAllText(InRepository("docs/schema/settings.schema.json")))!["properties"]!.AsObject()
           from key in table.Value!["properties"]!.AsObject()
           select new DescribedKey(table.Key, key.Key, key.Value!),
    ];

    private static string[] Words(JsonNode schema) => [.. (schema["enum"]?.AsArray() ?? []).Where(word => word!.GetValueKind() == JsonValueKind.String).Select(word => (string)word!)];

    private static bool IsFlagToo(JsonNode schema) => (schema["enum"]?.AsArray() ?? []).Any(word => word!.GetValueKind() == JsonValueKind.True);

    // JSON's texts, lists of texts, true and false are TOML's.
    private static string Toml(JsonNode value) => value.ToJsonString();

    private static string[] Quoted(string text) => [.. Regex.Matches(text, "\"([^\"]*)\"").Select(match => match.Groups[1].Value)];

    private static bool Accepts(string table, string name, string value) =>
        SettingsReader.Parse($"[{table}]\n{name} = {value}\n", "installer.toml").Findings.Count == 0;

    private static string ShippedFile => InRepository("packaging/installer.toml");

    private static string InRepository(string name)
    {
        // Where the tests run is up to the build, so the repository is looked for from the source of this test.
        for (string? folder = Path.GetDirectoryName(SourceFile()); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string file = Path.Combine(folder, name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException(name);
    }

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
