// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Commands;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

public sealed class ChrootRunnerTests
{
    private static readonly ChrootRunner s_runner = new("/");

    private static TargetCommand Command(double seconds, params string[] arguments) => new(arguments, TimeSpan.FromSeconds(seconds));

    [Fact]
    public void The_exit_code_and_both_outputs_of_a_command_are_kept()
    {
        var result = s_runner.Run(Command(10, "sh", "-c", "echo out; echo err >&2; exit 7"));

        result.ExitCode.ShouldBe(7);
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["out", "err"], ignoreOrder: true);
    }

    [Fact]
    public void Arguments_reach_the_command_as_they_are()
    {
        s_runner.Run(Command(10, "printf", "%s|", "a b", "$HOME", "\"q\"", "")).Output.TrimEnd('\n').ShouldBe("a b|$HOME|\"q\"||");
    }

    [Fact]
    public void A_command_that_does_not_end_is_ended()
    {
        s_runner.Run(Command(0.3, "sh", "-c", "sleep 60 & wait")).ExitCode.ShouldBe(-4);
    }

    [Fact]
    public void A_command_that_does_not_exist_was_not_started()
    {
        var result = s_runner.Run(Command(10, "/no/such/program"));

        result.ExitCode.ShouldBe(-2);
        result.Output.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_command_that_reads_gets_nothing_instead_of_waiting()
    {
        s_runner.Run(Command(10, "cat")).ExitCode.ShouldBe(0);
    }
}
