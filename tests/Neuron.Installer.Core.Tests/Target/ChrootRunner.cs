// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Neuron.Installer.Core.Target.Commands;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>Runs commands in a directory with chroot(8).</summary>
internal sealed class ChrootRunner(string root) : ITargetCommandRunner
{
    public CommandResult Run(TargetCommand command)
    {
        ProcessStartInfo start = new("chroot", [root, .. command.Arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output + errors.Result);
    }
}
