// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.ExceptionServices;

namespace Neuron.Installer.Core.Linux;

/// <summary>
/// Something that a thread of its own computes meanwhile, and that may be given up: a thread which hangs in the kernel
/// stays there. No task, because those bring more code than the rest of a scan.
/// </summary>
internal sealed class BackgroundRead<T>
    where T : class
{
    private readonly object _done = new();
    private bool _isDone;
    private T? _result;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Begins.</summary>
    internal BackgroundRead(ReadingThreads threads, Func<T> compute) => threads.Run(() => Compute(compute));

    /// <summary>What was computed. Throws what was thrown.</summary>
    internal T Result
    {
        get
        {
            _failure?.Throw();
            return _result!;
        }
    }

    /// <summary>Waits until it is computed. False when it is not within that time.</summary>
    internal bool Wait(TimeSpan patience)
    {
        lock (_done)
        {
            // Only completion pulses, so waking without it means the wait timed out.
            return _isDone || Monitor.Wait(_done, patience);
        }
    }

    private void Compute(Func<T> compute)
    {
        try
        {
            _result = compute();
        }
#pragma warning disable CA1031 // It is thrown again where somebody can catch it; from here it would end the process.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(problem);
        }

        lock (_done)
        {
            _isDone = true;
            Monitor.PulseAll(_done);
        }
    }
}
