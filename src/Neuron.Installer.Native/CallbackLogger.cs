// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;

namespace Neuron.Installer.Native;

/// <summary>Hands every message to the caller's log, one line each.</summary>
internal sealed class CallbackLogger(Callbacks callbacks) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        string message = formatter(state, exception);
        int level = logLevel switch
        {
            LogLevel.Critical or LogLevel.Error => 0,
            LogLevel.Warning => 1,
            LogLevel.Information => 2,
            _ => 3,
        };
        foreach (ReadOnlySpan<char> line in message.AsSpan().EnumerateLines())
        {
            callbacks.WriteLog(level, line.ToString());
        }
    }
}
