// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using System.Diagnostics;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Verification;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>trial</c>: what two units run in each start, while a setup is on trial.</summary>
internal sealed class TrialCommand : SessionCommand
{
    private const string Begin = "begin";
    private const string Judge = "judge";

    /// <summary>How long drivers and the display manager get: a slow start is no dark one.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Where udev says that it has not yet worked off all devices: their drivers may still be loaded.</summary>
    private const string DriversAreLoaded = "/run/udev/queue";

    private static readonly TimeSpan s_utmost = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);

    private readonly Argument<string> _part = new("PART") { Description = "begin: count this start. judge: check whether a picture appeared." };

    /// <summary>Creates the command.</summary>
    public TrialCommand(CommonOptions common, Terminal terminal)
        : base("trial", "Count and judge a start while GPU passthrough is on trial. Run by systemd units.", common, terminal)
    {
        _part.AcceptOnlyFromAmong(Begin, Judge);
        Arguments.Add(_part);
    }

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        using HostDirectory host = OpenHost(session, arguments);
        string root = Path.GetFullPath(HostRootOf(session, arguments));
        if (!Directory.Exists(root))
        {
            throw new UsageException($"{root} is a recorded machine: nothing can be on trial there.");
        }

        Finding? finding = null;
        try
        {
            using TargetRoot target = TargetRoot.Open(root);
            if (Trial.Of(target, host, new ChrootRunner(root)) is { } trial)
            {
                if (arguments.GetRequiredValue(_part) == Begin)
                {
                    trial.Begin();
                    IReadOnlyList<PciAddress> given = HostCardGone.GiveBack(target, host, new ChrootRunner(root), (path, text) => TryWrite(root + path, text));
                    if (given.Count > 0)
                    {
                        Terminal.WriteError($"No other graphics card is left: {string.Join(", ", given)} got the usual drivers back.\n");
                    }
                }
                else
                {
                    finding = trial.Judge(Waiting(root));
                }
            }
        }
        catch (TargetException problem)
        {
            Complain(problem.Message);
            return ExitCode.NotWritten;
        }

        IReadOnlyList<FindingDocument> findings = finding is null ? [] : FindingDocument.Of([finding]);
        bool isGood = finding?.Kind != FindingKind.TrialDark;
        if (asJson)
        {
            Terminal.WriteDocument(new VerificationDocument(isGood, findings), Json.Default.VerificationDocument);
        }
        else
        {
            var sheet = new Sheet(Terminal.OutputStyle);
            FindingText.Write(sheet, findings, 0);
            Terminal.Write(sheet.ToString());
        }

        return isGood ? ExitCode.Done : ExitCode.NothingSuitable;
    }

    /// <summary>An attribute of a device, which is there or is not.</summary>
    private static void TryWrite(string path, string text)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            file.Write(System.Text.Encoding.ASCII.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An ID that was never added, or a device that is gone: then there is nothing to give back.
        }
    }

    /// <summary>Another machine's directory does not change while one waits.</summary>
    private static Func<bool> Waiting(string root)
    {
        var clock = Stopwatch.StartNew();
        return () =>
        {
            if (root != "/" || clock.Elapsed > (File.Exists(DriversAreLoaded) ? s_utmost : s_patience))
            {
                return false;
            }

            Thread.Sleep(s_pause);
            return true;
        };
    }
}
