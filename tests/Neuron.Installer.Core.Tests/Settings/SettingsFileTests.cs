// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
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
        reading.Settings.PageShow.ShouldBeFalse();
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

    private static string ShippedFile
    {
        get
        {
            // Where the tests run is up to the build, so the repository is looked for from the source of this test.
            for (string? folder = Path.GetDirectoryName(SourceFile()); folder is not null; folder = Path.GetDirectoryName(folder))
            {
                string file = Path.Combine(folder, "packaging", "installer.toml");
                if (File.Exists(file))
                {
                    return file;
                }
            }

            throw new FileNotFoundException("packaging/installer.toml");
        }
    }

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
