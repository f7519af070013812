// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target.Apply;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Settings;

public sealed class SettingsReaderTests
{
    private static readonly InstallerSettings Defaults = new();
    private static readonly InstallerSettings Safe = new() { PageDefault = PageDefault.None };

    private static void ShouldBeClean(SettingsReading reading, InstallerSettings expected)
    {
        reading.Findings.ShouldBeEmpty();
        reading.IsUsable.ShouldBeTrue();
        reading.Settings.ShouldBe(expected);
    }

    private static SettingsReading Parse(string text) => SettingsReader.Parse(text, "installer.toml");

    [Fact]
    public void An_empty_file_gives_the_defaults_and_nothing_to_say()
    {
        SettingsReading reading = Parse("");

        ShouldBeClean(reading, Defaults);
    }

    [Fact]
    public void Every_key_is_read()
    {
        SettingsReading reading = Parse(
            """
            [host]
            root = "/run/machine"
            pci_ids = "/srv/pci.ids"
            [page]
            show = false
            default = "none"
            fixed = true
            preview = false
            [passthrough]
            binding = "address"
            allow_boot_gpu = true
            disable_idle_d3 = true
            exclude = ["10de:1401", "10000:03:00.1", '1002:AB28']
            rescue_entry = false
            kernel_parameters = [
              "pcie_aspm=off", # a comment
              "vfio_pci.disable_idle_d3=1",
            ]
            [rescue]
            trial = "off"
            tries = 5
            [target]
            initramfs = "initramfs-tools"
            boot_loader = "systemd-boot"
            regenerate = "never"
            on_failure = "abort"
            [log]
            level = "info"
            target_file = "/var/log/step.log"
            """);

        reading.Settings.Exclude.ShouldBe(
        [
            new ExcludedFunction(new PciId(0x10de, 0x1401), null),
            new ExcludedFunction(null, new PciAddress(0x10000, 3, 0, 1)),
            new ExcludedFunction(new PciId(0x1002, 0xab28), null),
        ]);
        reading.Settings.KernelParameters.ShouldBe(["pcie_aspm=off", "vfio_pci.disable_idle_d3=1"]);
        ShouldBeClean(reading, new InstallerSettings
        {
            HostRoot = "/run/machine",
            PciIds = "/srv/pci.ids",
            PageShow = PageShow.Never,
            PageDefault = PageDefault.None,
            PageFixed = true,
            PagePreview = false,
            Binding = Binding.Address,
            AllowBootGpu = true,
            DisableIdleD3 = true,
            Exclude = reading.Settings.Exclude,
            RescueEntry = false,
            KernelParameters = reading.Settings.KernelParameters,
            Trial = false,
            Tries = 5,
            Initramfs = "initramfs-tools",
            BootLoader = "systemd-boot",
            Regenerate = Regenerate.Never,
            OnFailure = OnFailure.Abort,
            LogLevel = LogLevel.Information,
            TargetLogFile = "/var/log/step.log",
        });
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("\"2\"")]
    [InlineData("2.0")]
    [InlineData("9223372036854775807")]
    public void A_number_is_whole_and_within_its_limits(string value)
    {
        SettingsReading reading = Parse($"[rescue]\ntries = {value}\n");

        reading.IsUsable.ShouldBeFalse();
        Finding finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("settings-invalid");
        finding.Advice.ToString().ShouldBe("Set \"rescue.tries\" to a whole number from 1 to 5, without quotes.");
    }

    [Theory]
    [InlineData("[page]\nshow = false")]
    [InlineData("page.show = false")]
    [InlineData("page = { show = false }")]
    [InlineData("\"page\".'show' = false")]
    [InlineData("[page]\r\nshow = false\r\n")]
    public void A_key_may_be_written_in_every_way_TOML_has(string text)
    {
        SettingsReading reading = Parse(text);

        ShouldBeClean(reading, Defaults with { PageShow = PageShow.Never });
    }

    [Theory]
    [InlineData("\"auto\"", nameof(PageShow.Auto))]
    [InlineData("true", nameof(PageShow.Always))]
    [InlineData("false", nameof(PageShow.Never))]
    public void The_page_is_shown_always_never_or_where_there_is_something_to_decide(string value, string expected) =>
        ShouldBeClean(Parse($"[page]\nshow = {value}"), Defaults with { PageShow = Enum.Parse<PageShow>(expected) });

    [Theory]
    [InlineData("[passthrough]\nbindng = \"ids\"", 2, 1, "passthrough.bindng", "passthrough.binding")]
    [InlineData("[passthrough]\nrescue-entry = true", 2, 1, "passthrough.rescue-entry", "passthrough.rescue_entry")]
    [InlineData("[passthrough]\nallowbootgpu = true", 2, 1, "passthrough.allowbootgpu", "passthrough.allow_boot_gpu")]
    [InlineData("\n\n[pasthrough]\nbinding = \"ids\"", 3, 2, "pasthrough", "passthrough")]
    [InlineData("[page]\n  on_failure = \"abort\"", 2, 3, "page.on_failure", "target.on_failure")]
    [InlineData("on_failure = \"abort\"", 1, 1, "on_failure", "target.on_failure")]
    [InlineData("hots.root = \"/\"", 1, 1, "hots.root", "host.root")]
    [InlineData("page = { shwo = true }", 1, 10, "page.shwo", "page.show")]
    [InlineData("[page.shwo]\nx = 1", 1, 2, "page.shwo", "page.show")]
    public void An_unknown_name_is_reported_with_its_place_and_the_nearest_known_one(string text, int line, int column, string name, string nearest)
    {
        SettingsReading reading = Parse(text);

        Finding finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("settings-unknown-key");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Subject.ShouldBeNull();
        finding.Message.Arguments.ShouldBe(["installer.toml", $"{line}", $"{column}", name]);
        finding.Advice.Arguments.ShouldBe([nearest]);
        reading.IsUsable.ShouldBeTrue();
        reading.Settings.ShouldBe(Defaults);
    }

    [Theory]
    [InlineData("[page]\ncolour = \"red\"")]
    [InlineData("[network]\nproxy = \"x\"\nport = 1")]
    [InlineData("[[network]]\nproxy = \"x\"")]
    [InlineData("anything = 1")]
    public void An_unknown_name_that_is_like_no_other_is_reported_once_without_a_guess(string text)
    {
        Finding finding = Parse(text).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("settings-unknown-key");
        finding.Advice.Arguments.ShouldBeEmpty();
    }

    [Fact]
    public void The_sentences_about_an_unknown_key_read_well()
    {
        Finding finding = Parse("[page]\nshwo = true").Findings.ShouldHaveSingleItem();

        finding.Message.ToString().ShouldBe(
            "installer.toml, line 2, column 1: there is no key \"page.shwo\". The line has no effect.");
        finding.Advice.ToString().ShouldBe("Write \"page.show\" if that is what is meant, or remove the line.");
    }

    [Theory]
    [InlineData("[page]\nshow = \"yes\"", 2, 8, "page.show")]
    [InlineData("[page]\nshow = 1", 2, 8, "page.show")]
    [InlineData("[page]\nshow = [true]", 2, 8, "page.show")]
    [InlineData("[page]\nshow = {}", 2, 1, "page.show")]
    [InlineData("[page.show]", 1, 2, "page.show")]
    [InlineData("[page]\nshow.now = true", 2, 1, "page.show")]
    [InlineData("[page]\ndefault = \"Recommended\"", 2, 11, "page.default")]
    [InlineData("[host]\nroot = \"mnt\"", 2, 8, "host.root")]
    [InlineData("[host]\nroot = \"\"", 2, 8, "host.root")]
    [InlineData("[host]\npci_ids = \"/a\\nb\"", 2, 11, "host.pci_ids")]
    [InlineData("[host]\npci_ids = 1979-05-27", 2, 11, "host.pci_ids")]
    [InlineData("[passthrough]\nbinding = \"adress\"", 2, 11, "passthrough.binding")]
    [InlineData("[passthrough]\nexclude = \"10de:1401\"", 2, 11, "passthrough.exclude")]
    [InlineData("[passthrough]\nexclude = [\"10de:1401\",\n \"10de\"]", 3, 2, "passthrough.exclude")]
    [InlineData("[passthrough]\nexclude = [1]", 2, 12, "passthrough.exclude")]
    [InlineData("[passthrough]\nexclude = [[\"10de:1401\"]]", 2, 12, "passthrough.exclude")]
    [InlineData("[passthrough]\nkernel_parameters = [\"a b\"]", 2, 22, "passthrough.kernel_parameters")]
    [InlineData("[passthrough]\nkernel_parameters = [\"\"]", 2, 22, "passthrough.kernel_parameters")]
    [InlineData("[passthrough]\nkernel_parameters = [\"a=\\\"b\\\"\"]", 2, 22, "passthrough.kernel_parameters")]
    [InlineData("[passthrough]\nkernel_parameters = [\"a='b'\"]", 2, 22, "passthrough.kernel_parameters")]
    [InlineData("[passthrough]\nkernel_parameters = [\"a=$(id)\"]", 2, 22, "passthrough.kernel_parameters")]
    [InlineData("[passthrough]\nkernel_parameters = [\"a\\u0007\"]", 2, 22, "passthrough.kernel_parameters")]
    [InlineData("[passthrough]\nkernel_parameters = [\"a\\u00a0b\"]", 2, 22, "passthrough.kernel_parameters")]
    [InlineData("[passthrough]\nkernel_parameters = [\"a=1;reboot\"]", 2, 22, "passthrough.kernel_parameters")]
    [InlineData("[target]\ninitramfs = \"\"", 2, 13, "target.initramfs")]
    [InlineData("[target]\nboot_loader = \"lilo\"", 2, 15, "target.boot_loader")]
    [InlineData("[target]\nregenerate = true", 2, 14, "target.regenerate")]
    [InlineData("[target]\non_failure = \"stop\"", 2, 14, "target.on_failure")]
    [InlineData("[log]\nlevel = \"trace\"", 2, 9, "log.level")]
    [InlineData("[log]\ntarget_file = \"var/log/x\"", 2, 15, "log.target_file")]
    [InlineData("[log]\ntarget_file = \"/var/../../etc/shadow\"", 2, 15, "log.target_file")]
    [InlineData("[log]\ntarget_file = \"/var/log/\"", 2, 15, "log.target_file")]
    [InlineData("log = \"/var/log/x\"", 1, 7, "log")]
    [InlineData("[[log]]\nlevel = \"info\"", 1, 1, "log")]
    public void A_value_the_key_cannot_have_is_reported_with_its_place_and_nothing_is_preselected(string text, int line, int column, string key)
    {
        SettingsReading reading = Parse(text);

        Finding finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("settings-invalid");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.Arguments.ShouldBe(["installer.toml", $"{line}", $"{column}", key]);
        finding.Advice.Arguments[0].ShouldBe(key);
        reading.IsUsable.ShouldBeFalse();
        reading.Settings.ShouldBe(Safe);
    }

    [Fact]
    public void The_advice_on_a_wrong_choice_names_the_choices()
    {
        Finding finding = Parse("[target]\nregenerate = \"sometimes\"").Findings.ShouldHaveSingleItem();

        finding.Message.ToString().ShouldBe(
            "installer.toml, line 2, column 14: \"target.regenerate\" cannot have this value. Nothing is set up unless you choose it.");
        finding.Advice.ToString().ShouldBe("Set \"target.regenerate\" to one of \"auto\", \"always\", \"never\".");
    }

    [Fact]
    public void One_wrong_value_makes_the_others_count_for_nothing_so_that_the_page_is_shown()
    {
        SettingsReading reading = Parse("[page]\nshow = false\ndefault = \"recommended\"\n[log]\nlevel = 3\ntarget_file = 4");

        reading.Settings.ShouldBe(Safe);
        reading.Findings.Select(finding => finding.Message.Arguments[3]).ShouldBe(["log.level", "log.target_file"]);
    }

    [Theory]
    [InlineData("[host\nroot = \"/\"", 1, 6)]
    [InlineData("[host]\nroot = \n", 2, 8)]
    [InlineData("[host]\nroot = /\n", 2, 8)]
    [InlineData("[page]\nshow = yes", 2, 8)]
    [InlineData("[page]\nshow = true\nshow = false", 3, 1)]
    [InlineData("[page]\n[page]", 2, 1)]
    [InlineData("show: true", 1, 5)]
    [InlineData("[host]\nroot = \"\\", 2, 10)]
    public void Broken_TOML_is_reported_once_with_its_place_and_nothing_is_preselected(string text, int line, int column)
    {
        SettingsReading reading = Parse(text);

        Finding finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("settings-invalid");
        finding.Message.Arguments.ShouldBe(["installer.toml", $"{line}", $"{column}"]);
        finding.Advice.Arguments.ShouldHaveSingleItem().ShouldNotBeEmpty();
        reading.IsUsable.ShouldBeFalse();
        reading.Settings.ShouldBe(Safe);
    }

    [Fact]
    public void Nesting_without_end_is_broken_TOML_and_no_crash()
    {
        SettingsReading reading = Parse("[passthrough]\nexclude = " + new string('[', 200_000));

        reading.Findings.ShouldHaveSingleItem().Code.ShouldBe("settings-invalid");
        reading.Settings.ShouldBe(Safe);
    }

    [Fact]
    public void An_empty_log_file_means_that_none_is_written()
    {
        SettingsReading reading = Parse("[log]\ntarget_file = \"\"");

        ShouldBeClean(reading, Defaults with { TargetLogFile = "" });
    }

    [Fact]
    public void What_a_finding_repeats_from_the_file_stays_on_one_line()
    {
        Finding finding = Parse("[page]\n\"a\\nb\" = 1").Findings.ShouldHaveSingleItem();

        finding.Message.ToString().ShouldNotContain('\n');
    }
}
