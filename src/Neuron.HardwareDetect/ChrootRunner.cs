// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.ComponentModel;
using System.Diagnostics;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Target.Commands;

namespace Neuron.HardwareDetect;

/// <summary>
/// Runs commands in a target: in the running system as they are, else through arch-chroot, which mounts /proc, /sys and
/// /dev there, or chroot where they are mounted or it is missing. A command ends when it exits or when its time is over,
/// whatever it left in the background.
/// </summary>
/// <param name="target">The root directory of the target.</param>
internal sealed class ChrootRunner(string target) : ITargetCommandRunner
{
    // Commands are run from another directory than the one that a relative path starts at.
    private readonly string _target = Path.GetFullPath(target);

    // The numbers of the installer's own runner, see neuron_installer.h.
    private const int Crashed = -1;
    private const int NotStarted = -2;
    private const int TimedOut = -4;

    // The caller's PATH is about its own system.
    private const string SystemPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    // A shell only to give it nothing to read and one pipe for all it prints.
    private const string Redirected = "exec \"$@\" </dev/null 2>&1";

    private static readonly TimeSpan s_lastWords = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public CommandResult Run(TargetCommand command)
    {
        string[] words = [.. Prefix(), .. command.Arguments];
        if (Find(words[0]) is null)
        {
            return new CommandResult(NotStarted, $"There is no program {words[0]}.");
        }

        // A session of its own: whatever stays in it can be ended as one.
        string[] session = [.. s_begin.Value, Find("sh") ?? "/bin/sh", "-c", Redirected, "sh", .. words];
        var start = new ProcessStartInfo(session[0], session[1..])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        start.Environment.Clear();
        start.Environment["PATH"] = SystemPath;
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = "/root";
        var output = new CommandOutput(command.Wanted);
        try
        {
            // What a command leaves behind comes to us instead of to init, so that it can be found.
            IReadOnlySet<int> others = Descendants.Adopt();
            using var process = new Process { StartInfo = start };
            process.Start();
            Stream pipe = process.StandardOutput.BaseStream;
            var reader = new Thread(() => Read(pipe, output)) { IsBackground = true };
            reader.Start();
            bool hasEnded = process.WaitForExit(command.Timeout);
            int exitCode = hasEnded ? process.ExitCode : TimedOut;
            Descendants.End(process.Id, others);
            if (!hasEnded)
            {
                process.WaitForExit(s_lastWords);
            }

            // Nobody holds the pipe any more; should somebody all the same, the rest is not waited for.
            reader.Join(s_lastWords);
            return new CommandResult(exitCode > 128 ? Crashed : exitCode, output.ToString());
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            return new CommandResult(NotStarted, output + e.Message);
        }
    }

    /// <summary>Where somebody has mounted /proc already, as for a chroot by hand, arch-chroot would refuse to do it once more.</summary>
    private string[] Prefix() => _target == "/" ? []
        : File.Exists("/usr/bin/arch-chroot") && !Directory.Exists(_target + "/proc/self") ? ["/usr/bin/arch-chroot", _target]
        : ["chroot", _target];

    /// <summary>
    /// What begins a session with every signal as it usually is: a program that .NET starts ignores SIGPIPE. BusyBox's env
    /// cannot put that right, and a small live system may have no setsid.
    /// </summary>
    private static readonly Lazy<string[]> s_begin = new(() =>
    {
        string[] setsid = Find("setsid") is { } program ? [program] : [];
        return Find("env") is { } env && Succeeds(env, "--default-signal", "true") ? [env, "--default-signal", .. setsid] : setsid;
    });

    private static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            return process is not null && process.WaitForExit(s_lastWords) && process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string? Find(string name) =>
        name.Contains('/', StringComparison.Ordinal)
            ? (File.Exists(name) ? name : null)
            : SystemPath.Split(':').Select(directory => Path.Combine(directory, name)).FirstOrDefault(File.Exists);

    private static void Read(Stream stream, CommandOutput output)
    {
        byte[] buffer = new byte[64 * 1024];
        try
        {
            while (stream.Read(buffer) is > 0 and int count)
            {
                output.Append(buffer.AsSpan(0, count));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The command was given up.
        }
    }
}
