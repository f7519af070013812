// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Neuron.Installer.Core.Target.Commands;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

// It ends every process that this one has started since the command began, as there is no other in the command line: what a
// test beside this one had started went with it.
[CollectionDefinition(nameof(ChrootRunnerTests), DisableParallelization = true)]
[Collection(nameof(ChrootRunnerTests))]
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
    public void A_target_by_a_relative_path_is_that_of_the_absolute_one()
    {
        // Beneath the current directory: a way up would lead to the same place from the root, too.
        string target = $"neuron-target-{Guid.NewGuid():N}";
        Directory.CreateDirectory(target);
        try
        {
            // There is no such program in it: who cannot even enter it says something else.
            CommandResult absolute = new ChrootRunner(Path.GetFullPath(target)).Run(Command(10, "nothing-in-here"));
            new ChrootRunner(target).Run(Command(10, "nothing-in-here")).ShouldBe(absolute);
        }
        finally
        {
            Directory.Delete(target, recursive: true);
        }
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

    [Fact]
    public void What_a_command_leaves_in_the_background_is_not_waited_for_and_ended()
    {
        var watch = Stopwatch.StartNew();
        var result = s_runner.Run(Command(60, "sh", "-c", "sleep 601.25 & echo done"));

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldBe("done\n");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        IsRunning("601.25").ShouldBeFalse();
    }

    [Fact]
    public void A_child_that_forked_twice_and_left_the_session_does_not_outlive_the_time()
    {
        s_runner.Run(Command(1, "sh", "-c", "(setsid sh -c 'sleep 602.25 & sleep 602.25' &) ; sleep 602.25")).ExitCode.ShouldBe(-4);
        IsRunning("602.25").ShouldBeFalse();
    }

    [Fact]
    public void Of_much_output_beginning_and_end_are_kept()
    {
        var result = s_runner.Run(Command(120, "sh", "-c", "echo first; head -c 200000000 /dev/zero | tr '\\0' x; echo; echo last"));

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("first\n");
        result.Output.ShouldEndWith("\nlast\n");
        result.Output.ShouldContain("bytes left out");
        result.Output.Length.ShouldBeLessThan(2 << 20);
    }

    [Fact]
    public void A_line_is_found_in_three_megabytes_of_listing()
    {
        var command = Command(60, "sh", "-c", "yes some/file/of/an/image | head -c 1500000; echo; echo usr/vfio-pci.ko.zst; yes some/file/of/an/image | head -c 1500000");
        s_runner.Run(command with { Wanted = ["vfio-pci.ko"] }).Output.ShouldBe("usr/vfio-pci.ko.zst\n");
    }

    [Fact]
    public void A_command_gets_a_clean_environment_default_signals_and_nothing_to_read()
    {
        // A folder that is there: tests beside this one make their files in it meanwhile.
        Environment.SetEnvironmentVariable("TMPDIR", "/tmp");
        try
        {
            // Which of these a shell adds is its own affair.
            var names = s_runner.Run(Command(10, "env")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=')[0]);
            names.Except(["PWD", "OLDPWD", "SHLVL", "_"]).Order().ShouldBe(["HOME", "LC_ALL", "PATH"]);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TMPDIR", null);
        }

        // SIGPIPE is the thirteenth bit.
        string ignored = s_runner.Run(Command(10, "grep", "SigIgn", "/proc/self/status")).Output.Split('\t', '\n')[1];
        (Convert.ToUInt64(ignored, 16) & 0x1000).ShouldBe(0UL);
        s_runner.Run(Command(10, "readlink", "/proc/self/fd/0")).Output.ShouldBe("/dev/null\n");
    }

    private static bool IsRunning(string argument) => Directory.EnumerateDirectories("/proc").Any(process =>
    {
        try
        {
            return File.ReadAllText(process + "/cmdline").Contains("sleep\0" + argument, StringComparison.Ordinal)
                && !File.ReadAllText(process + "/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });
}
