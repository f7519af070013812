// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core;

/// <summary>Passes on what is important enough and keeps it, so that the same lines can be written into the target.</summary>
/// <param name="next">Who gets every line at once.</param>
/// <param name="time">What time it is: in the target each line stands with the time at which it was logged.</param>
internal sealed class SessionLog(ILogger next, TimeProvider time) : ILogger
{
    private readonly List<(DateTimeOffset Time, string Text)> _lines = [];

    /// <summary>The least important messages that are logged.</summary>
    public LogLevel Least { get; set; } = LogLevel.Debug;

    /// <summary>What was logged since this was last asked.</summary>
    public IReadOnlyList<(DateTimeOffset Time, string Text)> TakeLines()
    {
        lock (_lines)
        {
            (DateTimeOffset, string)[] taken = [.. _lines];
            _lines.Clear();
            return taken;
        }
    }

    /// <summary>
    /// A tab keeps its room: lines of files have some, and a mark in its place would be taken for a fault of the file. So would
    /// one at the ends of lines, which programs for a shell have.
    /// </summary>
    private static string Shown(string text) => Printable.Of(text.Replace("\t", "    ", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));

    /// <summary>As "log.level" of the settings calls it.</summary>
    private static string WordOf(LogLevel level) => level switch
    {
        LogLevel.Critical or LogLevel.Error => "ERROR",
        LogLevel.Warning => "WARNING",
        LogLevel.Information => "INFO",
        _ => "DEBUG",
    };

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => next.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Least && logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        lock (_lines)
        {
            _lines.Add((time.GetUtcNow(), $"{WordOf(logLevel)} {Shown(formatter(state, exception))}"));
        }

        next.Log(logLevel, eventId, state, exception, (of, problem) => Shown(formatter(of, problem)));
    }
}
