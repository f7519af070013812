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
internal sealed unsafe partial class LiveDirectory : HostDirectory
{
    private const int CurrentDirectory = -100;
    private const int ReadOnly = 0;
    private const int CloseOnExec = 0x80000;
    // So that a pipe is not waited for. Below sys/ and proc/ it is: what the kernel tells may wait however it is opened, which a
    // laid-out machine imitates with a pipe, and whoever reads there does not wait for ever.
    private const int NonBlocking = 0x800;
    private const int PathOnly = 0x200000;
    // O_DIRECTORY differs between processors: 0x10000 on x86, 0x4000 on ARM.
    private static readonly int s_directory =
        RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm ? 0x4000 : 0x10000;

    private int _descriptor;

    private readonly bool _isKernels;

    private LiveDirectory(int descriptor, bool isKernels)
    {
        _descriptor = descriptor;
        _isKernels = isKernels;
    }

    /// <summary>Opens a directory by its path. Null when there is none or it cannot be opened.</summary>
    public static LiveDirectory? Open(string path) => Open(CurrentDirectory, path, isKernels: false);

    public override bool AllowsParallelReading => true;

    public override HostDirectory? OpenDirectory(string name) => Open(_descriptor, name, IsKernels(name));

    public override int Read(string name, Span<byte> buffer)
    {
        int file = OpenAt(_descriptor, name, ReadOnly | CloseOnExec | (IsKernels(name) ? 0 : NonBlocking));
        if (file < 0)
        {
            return file;
        }

        int total = 0;
        fixed (byte* start = buffer)
        {
            while (total < buffer.Length)
            {
                nint count = Libc.Read(file, start + total, (nuint)(buffer.Length - total));
                if (count < 0)
                {
                    int error = Marshal.GetLastPInvokeError();
                    if (error == Libc.Interrupted)
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
        int file = OpenAt(_descriptor, name, ReadOnly | CloseOnExec | (IsKernels(name) ? 0 : NonBlocking));
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
        int directory = OpenAt(_descriptor, name.Length == 0 ? "." : name, ReadOnly | CloseOnExec | s_directory);
        if (directory < 0)
        {
            return [];
        }

        List<string> names = [];
        byte[] buffer = ArrayPool<byte>.Shared.Rent(32768);
        fixed (byte* start = buffer)
        {
            nint length;
            // struct linux_dirent64: inode (8), offset (8), record length (2), type (1), name (NUL-terminated).
            while ((length = Libc.GetDents(directory, start, (nuint)buffer.Length)) > 0)
            {
                for (nint at = 0; at < length; at += *(ushort*)(start + at + 16))
                {
                    ReadOnlySpan<byte> entry = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(start + at + 19);
                    if (!entry.SequenceEqual("."u8) && !entry.SequenceEqual(".."u8))
                    {
                        names.Add(Encoding.UTF8.GetString(entry));
                    }
                }
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        _ = Libc.Close(directory);
        return names;
    }

    public override bool Exists(string name)
    {
        int file = OpenAt(_descriptor, name, PathOnly | CloseOnExec);
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
        int file = OpenAt(_descriptor, name, ReadOnly | CloseOnExec | (IsKernels(name) ? 0 : NonBlocking));
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
        int descriptor = OpenAt(parent, path, PathOnly | CloseOnExec | s_directory);
        return descriptor < 0 ? null : new LiveDirectory(descriptor, isKernels);
    }

    private bool IsKernels(string name) => _isKernels || name is "sys" or "proc" || name.StartsWith("sys/", StringComparison.Ordinal) || name.StartsWith("proc/", StringComparison.Ordinal);

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
                    nint count = Libc.ReadAt(_descriptor, start + total, (nuint)(buffer.Length - total), offset + total);
                    if (count < 0 && Marshal.GetLastPInvokeError() == Libc.Interrupted)
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

    private static partial class Libc
    {
        public const int Interrupted = 4;
        public const int FromEnd = 2;

        [LibraryImport("libc", EntryPoint = "openat", SetLastError = true)]
        public static partial int OpenAt(int directory, byte* path, int flags, uint mode);

        [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
        public static partial nint Read(int file, byte* buffer, nuint length);

        [LibraryImport("libc", EntryPoint = "pread64", SetLastError = true)]
        public static partial nint ReadAt(int file, byte* buffer, nuint length, long offset);

        [LibraryImport("libc", EntryPoint = "lseek")]
        public static partial long Seek(int file, long offset, int whence);

        [LibraryImport("libc", EntryPoint = "close")]
        public static partial int Close(int file);

        [LibraryImport("libc", EntryPoint = "readlinkat")]
        public static partial nint ReadLinkAt(int directory, byte* path, byte* buffer, nuint length);

        [LibraryImport("libc", EntryPoint = "getdents64")]
        public static partial nint GetDents(int directory, byte* buffer, nuint length);
    }
}
