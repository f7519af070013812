// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Texts;

namespace Neuron.HardwareDetect;

/// <summary>Runs commands in a target: in the running system as they are, else through arch-chroot, which mounts /proc, /sys and /dev there, or chroot.</summary>
/// <param name="target">The root directory of the target.</param>
internal sealed class ChrootRunner(string target) : ITargetCommandRunner
{
    // The numbers of the installer's own runner, see neuron_installer.h.
    private const int Crashed = -1;
    private const int NotStarted = -2;
    private const int TimedOut = -4;

    // The caller's PATH is about its own system.
    private const string SystemPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// <inheritdoc/>
    public CommandResult Run(TargetCommand command)
    {
        string[] prefix = Path.GetFullPath(target) == "/" ? [] : File.Exists("/usr/bin/arch-chroot") ? ["/usr/bin/arch-chroot", target] : ["chroot", target];
        string[] words = [.. prefix, .. command.Arguments];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = SystemPath;
        start.Environment["LC_ALL"] = "C.UTF-8";
        var output = new StringBuilder();
        try
        {
            using var process = new Process { StartInfo = start };
            process.OutputDataReceived += (_, line) => Append(output, line.Data);
            process.ErrorDataReceived += (_, line) => Append(output, line.Data);
            process.Start();
            process.StandardInput.Close();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(command.Timeout))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return new CommandResult(TimedOut, Text(output));
            }

            // Once more, without a limit: until the last line of output was handed over.
            process.WaitForExit();
            return new CommandResult(process.ExitCode > 128 ? Crashed : process.ExitCode, Text(output));
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            return new CommandResult(NotStarted, Text(output) + e.Message);
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }

    private static string Text(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }
}
