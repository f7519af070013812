// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core;

namespace Neuron.Installer.Native;

/// <summary>A session and what the caller gave with it. Its lock makes calls run one after another.</summary>
internal sealed class NativeSession(PassthroughSession session, Callbacks callbacks)
{
    private readonly Lock _running = new();
    private CancellationTokenSource? _cancel;

    public PassthroughSession Session { get; } = session;

    public Callbacks Callbacks { get; } = callbacks;

    public Lock Lock { get; } = new();

    /// <summary>Runs a call that can be cancelled from another thread, or from one of its callbacks.</summary>
    public T Cancellable<T>(Func<CancellationToken, T> call)
    {
        using CancellationTokenSource cancel = new();
        lock (_running)
        {
            _cancel = cancel;
        }

        try
        {
            return call(cancel.Token);
        }
        finally
        {
            lock (_running)
            {
                _cancel = null;
            }
        }
    }

    /// <summary>Cancels the call that runs. One that waits for its turn is none of that.</summary>
    public void Cancel()
    {
        lock (_running)
        {
            _cancel?.Cancel();
        }
    }
}
