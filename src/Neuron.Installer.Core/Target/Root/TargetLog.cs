// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;

namespace Neuron.Installer.Core.Target.Root;

/// <summary>What a tester reads afterwards: every file with what was put in and taken out, every command with its end.</summary>
internal static partial class TargetLog
{
    [LoggerMessage(3001, LogLevel.Information, "{Change} {Path}")]
    internal static partial void File(this ILogger log, string change, string path);

    [LoggerMessage(3002, LogLevel.Debug, "  {Line}")]
    internal static partial void DiffLine(this ILogger log, string line);

    [LoggerMessage(3003, LogLevel.Information, "running {Command}, at most {Seconds} s")]
    internal static partial void Running(this ILogger log, string command, double seconds);

    [LoggerMessage(3004, LogLevel.Information, "{Command} ended with exit code {ExitCode} after {Seconds:F1} s")]
    internal static partial void Ended(this ILogger log, string command, int exitCode, double seconds);

    [LoggerMessage(3005, LogLevel.Debug, "  | {Line}")]
    internal static partial void OutputLine(this ILogger log, string line);

    [LoggerMessage(3006, LogLevel.Error, "{Message}")]
    internal static partial void Failure(this ILogger log, string message);

    [LoggerMessage(3007, LogLevel.Warning, "finding {Code}: {Message} {Advice}")]
    internal static partial void TargetFinding(this ILogger log, string code, string message, string advice);

    [LoggerMessage(3008, LogLevel.Information, "checked what was written: {Problems}")]
    internal static partial void Checked(this ILogger log, string problems);

    [LoggerMessage(3015, LogLevel.Information, "written by an earlier run, but not made again since: {Problems}")]
    internal static partial void Unfinished(this ILogger log, string problems);

    [LoggerMessage(3009, LogLevel.Information, "restored {Path}")]
    internal static partial void Restored(this ILogger log, string path);

    [LoggerMessage(3010, LogLevel.Warning, "kept in part {Path}: {Reason}")]
    internal static partial void Kept(this ILogger log, string path, string reason);
}
