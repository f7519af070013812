// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Linux;

/// <summary>
/// Threads for what may hang in the kernel. One that is done waits for more, since its start takes a tenth of a repeated
/// scan; one that hangs is never asked again. Not the pool, which starts three threads for the two that a scan asks for.
/// </summary>
internal sealed class ReadingThreads : IDisposable
{
    private readonly List<Parked> _idle = [];
    private bool _isOver;

    /// <summary>Has a thread of its own do something.</summary>
    /// <param name="work">Throws nothing: nobody would catch it.</param>
    internal void Run(Action work)
    {
        Parked? thread = null;
        lock (_idle)
        {
            if (_idle.Count > 0)
            {
                thread = _idle[^1];
                _idle.RemoveAt(_idle.Count - 1);
            }
        }

        if (thread is null)
        {
            new Thread(() => Serve(work)) { IsBackground = true }.UnsafeStart();
        }
        else
        {
            thread.Give(work);
        }
    }

    /// <summary>Ends the threads that wait, and each other one when it is done.</summary>
    public void Dispose()
    {
        Parked[] idle;
        lock (_idle)
        {
            _isOver = true;
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (Parked thread in idle)
        {
            thread.Give(null);
        }
    }

    private void Serve(Action first)
    {
        Parked parked = new();
        for (Action? work = first; work is not null; work = parked.Take())
        {
            work();
            lock (_idle)
            {
                if (_isOver)
                {
                    return;
                }

                _idle.Add(parked);
            }
        }
    }

    /// <summary>Where a thread waits: something to do is given to it once each time.</summary>
    private sealed class Parked
    {
        private Action? _work;
        private bool _isGiven;

        public void Give(Action? work)
        {
            lock (this)
            {
                _work = work;
                _isGiven = true;
                Monitor.Pulse(this);
            }
        }

        public Action? Take()
        {
            lock (this)
            {
                while (!_isGiven)
                {
                    _ = Monitor.Wait(this);
                }

                _isGiven = false;
                return _work;
            }
        }
    }
}
