// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("sacn", "'sacn' is not a command or option here.")]
    [InlineData("scan --jsno", "'--jsno' is not a command or option here.")]
    [InlineData("scan extra", "'extra' is not a command or option here.")]
    [InlineData("", "Name a command.")]
    [InlineData("--json", "Name a command.")]
    [InlineData("scan --host-root", "--host-root")]
    [InlineData("scan --settings a --settings b", "--settings")]
    [InlineData("snapshot", "snapshot")]
    [InlineData("scan --host-root /nowhere/at/all", "/nowhere/at/all")]
    [InlineData("scan --settings /nowhere/at/all.toml", "There is no settings file /nowhere/at/all.toml.")]
    [InlineData("snapshot @x y", "'y' is not a command or option here.")]
    public void What_cannot_be_understood_ends_with_2_and_one_sentence_on_standard_error(string line, string part)
    {
        var run = Invocation.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("neuron-hardware-detect: ");
        run.Error.ShouldContain(part);
        run.Error.ShouldContain("--help' lists what there is.");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("scan -?")]
    [InlineData("snapshot --help")]
    [InlineData("nonsense --help")]
    public void Help_goes_to_standard_output(string line)
    {
        var run = Invocation.Of(line.Split(' '));

        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("Usage:");
        run.Output.ShouldContain("--host-root <DIR>");
        run.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void The_version_is_that_of_the_project()
    {
        var run = Invocation.Of("--version");

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Output.Trim().ShouldMatch(@"^\d+\.\d+\.\d+");
    }

    [Fact]
    public void Common_options_may_stand_before_the_command_and_after_it()
    {
        using var workspace = new Workspace();
        string root = workspace.LayOut("z170-igpu-gtx960");

        var before = Invocation.Of("--json", "--host-root", root, "--settings", workspace.Settings, "scan");
        var after = Invocation.Of("scan", "--json", "--host-root", root, "--settings", workspace.Settings);

        before.ShouldBe(after);
        before.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void Settings_that_cannot_be_used_are_explained_on_standard_error_and_the_scan_goes_on()
    {
        using var workspace = new Workspace();
        string root = workspace.LayOut("z170-igpu-gtx960");
        string settings = workspace.Write("broken.toml", "[page]\nshow = maybe\n");

        var run = Invocation.Of("scan", "--json", "--host-root", root, "--settings", settings);

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Document.GetProperty("recommended").GetString().ShouldBe("0000:01:00.0");
        run.Error.ShouldContain("[!] settings-invalid");
        run.Error.ShouldContain("line 2, column 8");
    }

    [Fact]
    public void The_settings_name_the_host_root_unless_the_command_line_does()
    {
        using var workspace = new Workspace();
        string first = workspace.LayOut("z170-igpu-gtx960");
        string second = workspace.LayOut("supermicro-aspeed-only");
        string settings = workspace.Write("other.toml", $"host.root = \"{first}\"\n");

        Invocation.Of("scan", "--json", "--settings", settings).Document.GetProperty("gpus").GetArrayLength().ShouldBe(2);
        Invocation.Of("scan", "--json", "--settings", settings, "--host-root", second).Document.GetProperty("gpus").GetArrayLength().ShouldBe(0);
    }
}
