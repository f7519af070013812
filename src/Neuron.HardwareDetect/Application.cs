// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using System.CommandLine.Invocation;
using Neuron.HardwareDetect.Commands;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Commands;

namespace Neuron.HardwareDetect;

/// <summary>The command line: reads it, runs the command it names, turns whatever happens into an exit code.</summary>
internal static class Application
{
    /// <summary>The name of the executable.</summary>
    public const string Name = "neuron-hardware-detect";

    // No response files: a path may begin with @.
    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        ParseResult result = RootOf(terminal).Parse(arguments, s_parsing);
        try
        {
            if (result.Action is ParseErrorAction)
            {
                return Refuse(terminal, result, MessageOf(result));
            }

            // Help and version go through a writer of their own, so that nothing is set up for the others.
            using var output = new StringWriter { NewLine = "\n" };
            int code = result.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = terminal.Error,
            });
            terminal.Write(output.ToString());
            return code;
        }
        catch (UsageException e)
        {
            return Refuse(terminal, result, e.Message);
        }
        catch (HostRootException e)
        {
            return Refuse(terminal, result, e.Message);
        }
        catch (SessionException e)
        {
            return e.Error.IsAboutRequest ? Refuse(terminal, result, e.Message) : Complain(terminal, e.Message);
        }
        catch (IOException e)
        {
            // Standard output is full or gone; what is written to is the caller's choice.
            return Complain(terminal, e.Message);
        }
#pragma warning disable CA1031 // The last resort: whoever called gets an exit code and a sentence, not a signal.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Complain(terminal, $"Something unforeseen happened: {e.GetType().Name}: {e.Message} Please report it, with the command that was run.");
            return ExitCode.Unforeseen;
        }
    }

    /// <summary>The commands and their options.</summary>
    public static RootCommand RootOf(Terminal terminal)
    {
        var common = new CommonOptions();
        return new RootCommand("Finds the graphics cards of a machine and sets one up for virtual machines (GPU passthrough).")
        {
            common.HostRoot,
            common.Settings,
            common.Json,
            new ScanCommand(common, terminal),
            new IommuCommand(common, terminal),
            new PlanCommand(common, terminal),
            new ApplyCommand(common, terminal),
            new RevertCommand(common, terminal),
            new VerifyCommand(common, terminal),
            StartCommand.Next(common, terminal),
            StartCommand.Switch(common, terminal),
            new TrialCommand(common, terminal),
            new VirtualMachineCommand(common, terminal),
            new SettingsCommand(common, terminal),
            new SnapshotCommand(common, terminal),
        };
    }

    private static string MessageOf(ParseResult result) => result switch
    {
        { UnmatchedTokens: [string token, ..] } => $"'{token}' is not a command or option here.",
        { CommandResult: { Command: RootCommand, Tokens: [] } } => "Name a command.",
        _ => result.Errors[0].Message,
    };

    private static int Complain(Terminal terminal, string message)
    {
        terminal.WriteError($"{Name}: {message}\n");
        return ExitCode.NotWritten;
    }

    private static int Refuse(Terminal terminal, ParseResult result, string message)
    {
        var sheet = new Sheet(terminal.ErrorStyle);
        sheet.Append($"{Name}: ", Tone.Bad);
        sheet.Line(message);
        string command = result.CommandResult.Command is RootCommand ? Name : $"{Name} {result.CommandResult.Command.Name}";
        sheet.Line($"'{command} --help' lists what there is.");
        terminal.WriteError(sheet.ToString());
        return ExitCode.Usage;
    }
}
