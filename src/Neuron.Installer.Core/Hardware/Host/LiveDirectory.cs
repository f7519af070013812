// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Neuron.Installer.Core.Linux;

namespace Neuron.Installer.Core.Hardware.Host;

/// <summary>A directory of the file system.</summary>
/// <remarks>
/// It calls the C library itself: a scan opens some thousand files of a few bytes, and the framework's file
/// classes make five system calls of each where three do.
/// </remarks>
internal sealed unsafe class LiveDirectory : HostDirectory
{
    private int _descriptor;

    private readonly bool _isKernels;

    private LiveDirectory(int descriptor, bool isKernels)
    {
        _descriptor = descriptor;
        _isKernels = isKernels;
    }

    /// <summary>Opens a directory by its path. Null when there is none or it cannot be opened.</summary>
    public static LiveDirectory? Open(string path) => Open(Libc.CurrentDirectory, path, isKernels: false);

    public override bool AllowsParallelReading => true;

    public override HostDirectory? OpenDirectory(string name) => Open(_descriptor, name, IsKernels(name));

    public override int Read(string name, Span<byte> buffer)
    {
        int file = OpenAt(_descriptor, name, ReadingFlags(name));
        if (file < 0)
        {
            return file;
        }

        int total = 0;
        fixed (byte* start = buffer)
        {
            while (total < buffer.Length)
            {
                nint count = Libc.Read(file, start + total, buffer.Length - total);
                if (count < 0)
                {
                    int error = Marshal.GetLastPInvokeError();
                    if (error == Errno.Interrupted)
                    {
                        continue;
                    }

                    total = -error;
                    break;
                }

                total += (int)count;
                // An attribute of sysfs comes whole in one read: a short one is its end, so do not ask again. The
                // mount table comes in pieces, each of whole lines.
                if (count == 0 || (count < 4096 && total < buffer.Length && !name.EndsWith("/mountinfo", StringComparison.Ordinal)))
                {
                    break;
                }
            }
        }

        _ = Libc.Close(file);
        return total;
    }

    public override byte[]? ReadAll(string name, int limit)
    {
        // The files of sysfs and procfs say that they have 4096 or no bytes; those of a disk know. A short text is not asked.
        int length = limit <= 65536 ? 0 : Length(name);
        if (length < 0)
        {
            return null;
        }

        if (length <= 4096)
        {
            return base.ReadAll(name, limit);
        }

        byte[] buffer = GC.AllocateUninitializedArray<byte>(Math.Min(length, limit));
        int read = Read(name, buffer);
        return read < 0 ? null : read == buffer.Length ? buffer : buffer[..read];
    }

    public override HostFile? OpenFile(string name, int limit)
    {
        int file = OpenAt(_descriptor, name, ReadingFlags(name));
        if (file < 0)
        {
            return null;
        }

        // A pipe cannot be read from anywhere, and a directory not at all.
        LiveFile opened = new(file, limit);
        if (opened.Read(0, stackalloc byte[1]) > 0)
        {
            return opened;
        }

        opened.Dispose();
        return base.OpenFile(name, limit);
    }

    public override string? ReadLink(string name)
    {
        byte* target = stackalloc byte[1024];
        Span<byte> buffer = stackalloc byte[256];
        byte[]? rented = null;
        fixed (byte* path = Terminated(name, buffer, ref rented))
        {
            nint length = Libc.ReadLinkAt(_descriptor, path, target, 1024);
            Return(rented);
            return length is > 0 and < 1024 ? Encoding.UTF8.GetString(target, (int)length) : null;
        }
    }

    public override IReadOnlyList<string> List(string name)
    {
        int directory = OpenAt(_descriptor, name.Length == 0 ? "." : name, Libc.ReadOnly | Libc.CloseOnExec | Libc.Directory);
        if (directory < 0)
        {
            return [];
        }

        List<string> names = [];
        byte[] buffer = ArrayPool<byte>.Shared.Rent(32768);
        fixed (byte* start = buffer)
        {
            nint length;
            while ((length = Libc.GetDirectoryEntries(directory, start, buffer.Length)) > 0)
            {
                Libc.AddNames(start, length, names);
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        _ = Libc.Close(directory);
        return names;
    }

    public override bool Exists(string name)
    {
        int file = OpenAt(_descriptor, name, Libc.PathOnly | Libc.CloseOnExec);
        if (file < 0)
        {
            return false;
        }

        _ = Libc.Close(file);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (_descriptor >= 0)
        {
            _ = Libc.Close(_descriptor);
            _descriptor = -1;
        }

        base.Dispose(disposing);
    }

    private int Length(string name)
    {
        int file = OpenAt(_descriptor, name, ReadingFlags(name));
        if (file < 0)
        {
            return -1;
        }

        long end = Libc.Seek(file, 0, Libc.FromEnd);
        _ = Libc.Close(file);
        return (int)Math.Clamp(end, 0, int.MaxValue);
    }

    private static LiveDirectory? Open(int parent, string path, bool isKernels)
    {
        int descriptor = OpenAt(parent, path, Libc.PathOnly | Libc.CloseOnExec | Libc.Directory);
        return descriptor < 0 ? null : new LiveDirectory(descriptor, isKernels);
    }

    private bool IsKernels(string name) => _isKernels || name is "sys" or "proc" || name.StartsWith("sys/", StringComparison.Ordinal) || name.StartsWith("proc/", StringComparison.Ordinal);

    // So that a pipe is not waited for. Below sys/ and proc/ it is: what the kernel tells may wait however it is opened, which a
    // laid-out machine imitates with a pipe, and whoever reads there does not wait for ever.
    private int ReadingFlags(string name) => Libc.ReadOnly | Libc.CloseOnExec | (IsKernels(name) ? 0 : Libc.NonBlocking);

    private static int OpenAt(int parent, string name, int flags)
    {
        Span<byte> buffer = stackalloc byte[256];
        byte[]? rented = null;
        fixed (byte* path = Terminated(name, buffer, ref rented))
        {
            int descriptor = Libc.OpenAt(parent, path, flags, 0);
            int error = descriptor < 0 ? Marshal.GetLastPInvokeError() : 0;
            Return(rented);
            return descriptor < 0 ? -error : descriptor;
        }
    }

    private static Span<byte> Terminated(string name, Span<byte> buffer, ref byte[]? rented)
    {
        int room = Encoding.UTF8.GetMaxByteCount(name.Length) + 1;
        if (room > buffer.Length)
        {
            buffer = rented = ArrayPool<byte>.Shared.Rent(room);
        }

        int length = Encoding.UTF8.GetBytes(name, buffer);
        buffer[length] = 0;
        return buffer;
    }

    private static void Return(byte[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>A file that is open. One that is replaced meanwhile stays as it was; of one that becomes shorter, less is read.</summary>
    private sealed class LiveFile(int descriptor, int limit) : HostFile
    {
        private int _descriptor = descriptor;

        ~LiveFile() => Dispose(false);

        public override int Read(long offset, Span<byte> buffer)
        {
            buffer = buffer[..(int)Math.Clamp(limit - offset, 0, buffer.Length)];
            int total = 0;
            fixed (byte* start = buffer)
            {
                while (total < buffer.Length)
                {
                    nint count = Libc.ReadAt(_descriptor, start + total, buffer.Length - total, offset + total);
                    if (count < 0 && Marshal.GetLastPInvokeError() == Errno.Interrupted)
                    {
                        continue;
                    }

                    if (count <= 0)
                    {
                        break;
                    }

                    total += (int)count;
                }
            }

            return total;
        }

        protected override void Dispose(bool disposing)
        {
            int descriptor = Interlocked.Exchange(ref _descriptor, -1);
            if (descriptor >= 0)
            {
                _ = Libc.Close(descriptor);
            }

            base.Dispose(disposing);
        }
    }
}
