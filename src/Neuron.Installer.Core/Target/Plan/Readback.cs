// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>Reads what was written once more, as its consumers will: the files, the shell, the images.</summary>
internal sealed class Readback
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(2);

    private readonly Execution _execution;

    internal Readback(PassthroughPlan plan, TargetRoot target, Execution execution, IReadOnlyList<CommandRun> commands)
    {
        Plan = plan;
        Target = target;
        Commands = commands;
        _execution = execution;
    }

    internal PassthroughPlan Plan { get; }

    internal TargetRoot Target { get; }

    /// <summary>What was run before.</summary>
    internal IReadOnlyList<CommandRun> Commands { get; }

    /// <summary>Whether <paramref name="command"/> was run and succeeded.</summary>
    internal bool HasRun(TargetCommand? command) =>
        command is not null && Commands.Any(run => run.ExitCode == 0 && run.Command.SequenceEqual(command.Arguments));

    /// <summary>What is wrong with our parameters among the words a kernel is started with.</summary>
    /// <param name="words">The words.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="sources">The files they come from: what stood there twice before is not ours to complain about.</param>
    internal IEnumerable<Text> ParameterProblems(IReadOnlyList<string> words, TargetPath place, params IReadOnlyList<TargetPath> sources)
    {
        foreach (string parameter in Plan.Manifest?.KernelParameters ?? [])
        {
            // The entry without passthrough leaves the ids out, where they stand on the command line.
            if (KernelWord.IsVfioIds(parameter) && KernelWord.Rescue.All(words.Contains))
            {
                continue;
            }

            if (!words.Any(word => KernelWord.Says(word, parameter)))
            {
                yield return new Text("{0} lacks {1}.", place, parameter);
            }
            else if (words.Count(word => word == parameter) is > 1 and int times && times > sources.Sum(source => TimesBefore(source, parameter)))
            {
                yield return new Text("{0} has {1} more than once.", place, parameter);
            }
        }
    }

    private int TimesBefore(TargetPath path, string parameter)
    {
        string? text = Plan.Files.FirstOrDefault(file => file.Path == path) is { } file ? file.Before : Target.ReadText(path);
        return text?.Split([' ', '\t', '\r', '\n', '"', '\''], StringSplitOptions.None).Count(word => word == parameter) ?? 0;
    }

    /// <summary>Whether a program can be run in the target.</summary>
    internal bool CanRun(string program) => _execution.Runner is not null && TargetPrograms.Find(Target, program) is not null;

    /// <summary>Whether the images must hold what was planned by now.</summary>
    internal bool ImagesAreMade => Plan.ImagesAreMade && Commands.All(run => run.ExitCode == 0);

    /// <summary>What a script of ours prints when bash runs it in the target with a clean environment.</summary>
    /// <param name="script">A constant: nothing from the target or the machine is ever part of it.</param>
    /// <returns>Null when the target has no bash, or nothing can be run there.</returns>
    internal string? Bash(string script)
    {
        if (TargetPrograms.Find(Target, "bash") is null || !CanRun("env"))
        {
            return null;
        }

        string? output = Run("env", "-i", "PATH=/usr/bin:/usr/sbin:/bin:/sbin", "bash", "--noprofile", "--norc", "-c", script);
        // Whatever a file says, the script goes on to its last line.
        IsBashBroken |= output is null;
        return output;
    }

    /// <summary>Whether the target's bash was to say what a file means, and could not be run or did not come to the end.</summary>
    internal bool IsBashBroken { get; private set; }

    /// <summary>What a program prints.</summary>
    /// <returns>Null when the target has none of that name, or it failed.</returns>
    internal string? Run(params IReadOnlyList<string> command) => RunFor(null, command);

    /// <summary>The lines that hold one of the <paramref name="wanted"/>: the listing of an image may have megabytes.</summary>
    internal string? RunFor(IReadOnlyList<string>? wanted, IReadOnlyList<string> command)
    {
        if (!CanRun(command[0]))
        {
            return null;
        }

        long start = _execution.Clock.GetTimestamp();
        CommandResult result = _execution.Runner!.Run(new TargetCommand(command, s_timeout) { Wanted = wanted });
        _execution.Log.Ended(string.Join(' ', command), result.ExitCode, _execution.Clock.GetElapsedTime(start).TotalSeconds);
        return result.ExitCode == 0 ? result.Output : null;
    }
}
