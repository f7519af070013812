// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.HardwareDetect.Commands;

/// <summary>A command that looks at a machine: opens a session as the common options say, asks it, shows the answer.</summary>
internal abstract class SessionCommand : Command
{
    private readonly CommonOptions _common;

    /// <summary>Creates a command.</summary>
    protected SessionCommand(string name, string description, CommonOptions common, Terminal terminal)
        : base(name, description)
    {
        _common = common;
        Terminal = terminal;
        SetAction(Execute);
    }

    /// <summary>Where output goes.</summary>
    protected Terminal Terminal { get; }

    /// <summary>Whether a log of it may be kept in a target.</summary>
    protected virtual bool KeepsLog => true;

    /// <summary>Does what the command is for.</summary>
    /// <param name="session">The machine and the settings.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="asJson">Whether the answer is printed as a document.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract int Run(PassthroughSession session, ParseResult arguments, bool asJson);

    /// <summary>Opens the host root that the session looks at.</summary>
    /// <exception cref="HostRootException">It cannot be opened.</exception>
    protected HostDirectory OpenHost(PassthroughSession session, ParseResult arguments) =>
        HostRoot.Open(HostRootOf(session, arguments));

    /// <summary>Where the host root is.</summary>
    protected string HostRootOf(PassthroughSession session, ParseResult arguments) =>
        arguments.GetValue(_common.HostRoot) ?? session.Settings.HostRoot;

    /// <summary>Says why there is no result.</summary>
    protected void Complain(string message)
    {
        var sheet = new Sheet(Terminal.ErrorStyle);
        sheet.Append($"{Application.Name}: ", Tone.Bad);
        sheet.Line(message);
        Terminal.WriteError(sheet.ToString());
    }

    private static readonly string[] s_language = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>As the C library reads it: the first of these that is set.</summary>
    internal static string? LanguageOf(Func<string, string?> variable) =>
        s_language.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value))?.Split('.')[0];

    private int Execute(ParseResult arguments)
    {
        string? settings = arguments.GetValue(_common.Settings);
        using var session = PassthroughSession.Open(
            new OpenRequest { SettingsFile = settings, HostRoot = arguments.GetValue(_common.HostRoot), Client = Application.Name, Language = LanguageOf(Environment.GetEnvironmentVariable) },
            NullLogger.Instance,
            TimeProvider.System,
            KeepsLog);
        foreach (FindingDocument finding in session.Opened.Findings)
        {
            // That the usual file is not there is the usual case. But who names a file means it.
            if (finding.Kind != FindingKind.SettingsMissing)
            {
                ShowProblem(finding);
            }
            else if (settings is not null)
            {
                throw new UsageException($"There is no settings file {settings}.");
            }
        }

        return Run(session, arguments, arguments.GetValue(_common.Json));
    }

    private void ShowProblem(FindingDocument finding)
    {
        var sheet = new Sheet(Terminal.ErrorStyle);
        FindingText.Write(sheet, finding, 0);
        Terminal.WriteError(sheet.ToString());
    }
}
