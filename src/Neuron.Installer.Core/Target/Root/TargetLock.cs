// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Linux;

namespace Neuron.Installer.Core.Target.Root;

/// <summary>
/// Keeps other runs out of a target until it is disposed, or the process ends however it does: flock(2) on the root
/// directory itself, so that it needs no file and no place to write.
/// </summary>
internal sealed class TargetLock : IDisposable
{
    private readonly SafeFileHandle _directory;
    private int _holders = 1;

    private TargetLock(SafeFileHandle directory) => _directory = directory;

    /// <summary>Whether it still keeps others out.</summary>
    internal bool IsHeld => _holders > 0;

    /// <summary>Takes it once more: it ends when all have disposed it.</summary>
    internal TargetLock Again()
    {
        _holders++;
        return this;
    }

    /// <summary>Takes the lock.</summary>
    /// <param name="root">The root directory, opened by path only.</param>
    /// <param name="path">Where it is, for messages.</param>
    /// <exception cref="TargetException">Another run is at work there.</exception>
    internal static TargetLock Take(SafeFileHandle root, string path)
    {
        int descriptor = Libc.OpenAt(root, ".", Libc.ReadOnly | Libc.Directory | Libc.CloseOnExec, 0);
        if (descriptor < 0)
        {
            throw TargetException.Reading("/", Marshal.GetLastPInvokeError());
        }

        SafeFileHandle directory = new(descriptor, ownsHandle: true);
        // A file system without locks is no reason not to go on.
        if (Libc.Lock(directory, Libc.LockExclusive | Libc.LockNonBlocking) != 0 && Marshal.GetLastPInvokeError() == Errno.TryAgain)
        {
            directory.Dispose();
            throw TargetFindings.TargetBusy(path);
        }

        return new TargetLock(directory);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_holders == 0 || --_holders > 0)
        {
            return;
        }

        // Closing is not enough: a process that another thread is just starting has a copy of the descriptor
        // until it runs its program, and the lock would outlive us for that long.
        _ = Libc.Lock(_directory, Libc.LockRelease);
        _directory.Dispose();
    }
}
