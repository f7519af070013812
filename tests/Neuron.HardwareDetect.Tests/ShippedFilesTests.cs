// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Output;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

/// <summary>Help is made from the commands; what is shipped beside it is written by hand and must keep up.</summary>
public sealed class ShippedFilesTests
{
    private static readonly RootCommand s_root = Application.RootOf(new Terminal(Stream.Null, Stream.Null, Style.Plain, Style.Plain));

    private static string Shipped(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "shipped", name));

    private static IEnumerable<string> OptionNames =>
        s_root.Subcommands.Append<Command>(s_root).SelectMany(command => command.Options).Select(option => option.Name).Distinct();

    [Theory]
    [InlineData("neuron-hardware-detect.bash", "{0}")]
    [InlineData("_neuron-hardware-detect", "{0}")]
    [InlineData("neuron-hardware-detect.fish", "-l {1}")]
    [InlineData("neuron-hardware-detect.8", "{2}")]
    public void Every_command_and_option_is_named(string file, string form)
    {
        string text = Shipped(file);

        foreach (Command command in s_root.Subcommands)
        {
            text.ShouldContain(command.Name);
        }

        foreach (string option in OptionNames)
        {
            text.ShouldContain(string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                form,
                option,
                option.TrimStart('-'),
                option.Replace("-", "\\-", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void There_are_the_commands_and_options_that_scripts_rely_on()
    {
        s_root.Subcommands.Select(command => command.Name).ShouldBe(
            ["scan", "iommu", "plan", "apply", "revert", "verify", "next-start", "switch", "trial", "vm-xml", "settings", "snapshot"], ignoreOrder: true);
        s_root.Options.Where(option => option.Recursive).Select(option => option.Name).ShouldBe(
            ["--host-root", "--settings", "--json", "--help"], ignoreOrder: true);
    }

    [Fact]
    public void The_manual_page_names_every_exit_code()
    {
        string text = Shipped("neuron-hardware-detect.8");

        foreach (int code in (int[])[ExitCode.Done, ExitCode.NothingSuitable, ExitCode.Usage, ExitCode.NotWritten, ExitCode.Unforeseen])
        {
            text.ShouldContain($".TP\n.B {code}\n");
        }
    }

    [Theory]
    [InlineData("neuron-vfio-trial.service", "ExecStart=/usr/bin/neuron-hardware-detect trial begin", "WantedBy=sysinit.target")]
    [InlineData("neuron-vfio-picture.service", "ExecStart=/usr/bin/neuron-hardware-detect trial judge", "RequiredBy=boot-complete.target")]
    public void The_units_of_a_trial_run_its_two_parts(string unit, string command, string place)
    {
        string[] lines = Shipped(unit).Split('\n');

        lines.ShouldContain(command);
        lines.ShouldContain(place);
        lines.ShouldContain("ConditionPathExists=" + Installer.Core.Target.Manifest.PassthroughManifest.Path);
    }

    [Fact]
    public void The_unit_runs_a_command_that_there_is_and_only_where_something_was_set_up()
    {
        string[] lines = Shipped("neuron-vfio-verify.service").Split('\n');

        lines.ShouldContain("ExecStart=/usr/bin/neuron-hardware-detect verify");
        lines.ShouldContain("ConditionPathExists=" + Installer.Core.Target.Manifest.PassthroughManifest.Path);
    }
}
