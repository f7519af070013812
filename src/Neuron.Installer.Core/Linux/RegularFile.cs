// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Neuron.Installer.Core.Linux;

/// <summary>Opens files that somebody named, without waiting for the other end of what is no file.</summary>
internal static class RegularFile
{
    /// <summary>Opens a file to read it. Of devices only <c>/dev/null</c> and its like may be meant, so <paramref name="orDevice"/> must say so.</summary>
    /// <exception cref="IOException">It cannot be opened, or is a pipe, a socket or a directory.</exception>
    internal static FileStream Open(string path, bool orDevice = false)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new IOException("It has no name that a file can have.");
        }

        // A pipe would be waited for without O_NONBLOCK; of a file it changes nothing.
        int descriptor = Libc.Open(path, Libc.ReadOnly | Libc.NonBlocking | Libc.NoTerminal | Libc.CloseOnExec, 0);
        if (descriptor < 0)
        {
            int error = Marshal.GetLastPInvokeError();
            throw error switch
            {
                Errno.NoEntry or Errno.NotDirectory => new FileNotFoundException(Errno.Describe(error), path),
                Errno.AccessDenied or Errno.NotPermitted => new UnauthorizedAccessException(Errno.Describe(error)),
                _ => new IOException(Errno.Describe(error)),
            };
        }

        SafeFileHandle handle = new(descriptor, ownsHandle: true);
        bool isFine = Libc.TryStat(handle, "", Libc.AtEmptyPath, out FileStatus status)
            && (status.IsRegular || (orDevice && status.IsCharacterDevice));
        if (!isFine)
        {
            handle.Dispose();
            throw new IOException($"'{path}' is not a file.");
        }

        return new FileStream(handle, FileAccess.Read, bufferSize: 1);
    }
}
