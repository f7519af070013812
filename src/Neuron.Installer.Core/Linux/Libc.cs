// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Neuron.Installer.Core.Linux;

/// <summary>The system calls that .NET has no name for: everything relative to an open directory.</summary>
internal static unsafe partial class Libc
{
    internal const int ReadOnly = 0;
    internal const int WriteOnly = 1;
    internal const int Create = 0x40;
    internal const int Exclusive = 0x80;
    internal const int NoTerminal = 0x100;
    internal const int NonBlocking = 0x800;
    internal const int CloseOnExec = 0x80000;
    internal const int PathOnly = 0x200000;

    /// <summary>O_DIRECTORY and O_NOFOLLOW are the two flags we use that differ between architectures.</summary>
    internal static readonly int Directory = IsArm ? 0x4000 : 0x10000;
    internal static readonly int NoFollow = IsArm ? 0x8000 : 0x20000;

    internal const int AtSymlinkNoFollow = 0x100;
    internal const int AtRemoveDirectory = 0x200;
    internal const int AtEmptyPath = 0x1000;

    private const int OpenAt2Number = 437;
    private const ulong ResolveNoMagicLinks = 0x02;
    private const ulong ResolveInRoot = 0x10;

    private static bool IsArm => RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Open(string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int OpenAt(SafeFileHandle directory, string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "readlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint ReadLinkAt(SafeFileHandle directory, string path, byte* buffer, nint size);

    [LibraryImport("libc", EntryPoint = "mkdirat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int MakeDirectoryAt(SafeFileHandle directory, string path, uint mode);

    [LibraryImport("libc", EntryPoint = "unlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int UnlinkAt(SafeFileHandle directory, string path, int flags);

    [LibraryImport("libc", EntryPoint = "renameat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int RenameAt(SafeFileHandle from, string oldName, SafeFileHandle to, string newName);

    /// <summary>renameat2(2) with this: both names have to be there, and change places.</summary>
    internal const uint RenameExchange = 2;

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int RenameAt(SafeFileHandle from, string oldName, SafeFileHandle to, string newName, uint flags);

    [LibraryImport("libc", EntryPoint = "kill")]
    internal static partial int Signal(int process, int signal);

    [LibraryImport("libc", EntryPoint = "waitpid")]
    internal static partial int WaitFor(int process, nint status, int options);

    [LibraryImport("libc", EntryPoint = "prctl")]
    internal static partial int ProcessControl(int option, nuint first, nuint second, nuint third, nuint fourth);

    internal const int MaySearch = 1;
    internal const int MayWrite = 2;
    internal const int AtEffectiveAccess = 0x200;

    [LibraryImport("libc", EntryPoint = "faccessat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int AccessAt(SafeFileHandle directory, string path, int mode, int flags);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    internal static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "fstatvfs", SetLastError = true)]
    private static partial int StatFileSystem(SafeFileHandle file, ulong* result);

    /// <summary>Whether what is beneath an open directory cannot be written because it is mounted so. struct statvfs: ten words of 64 bits before the flags' own.</summary>
    internal static bool IsOnReadOnlyMount(SafeFileHandle directory)
    {
        const int Flags = 9;
        const ulong ReadOnlyMount = 1;
        ulong* result = stackalloc ulong[32];
        return StatFileSystem(directory, result) == 0 && (result[Flags] & ReadOnlyMount) != 0;
    }

    [LibraryImport("libc", EntryPoint = "fstatfs", SetLastError = true)]
    private static partial int StatFileSystemType(SafeFileHandle file, nint* result);

    /// <summary>Whether a file is on a file system that knows no modes: FAT and exFAT say EPERM when one is changed. struct statfs begins with the type.</summary>
    internal static bool HasNoModes(SafeFileHandle file)
    {
        const uint Fat = 0x4d44;
        const uint ExFat = 0x2011bab0;
        nint* result = stackalloc nint[64];
        return StatFileSystemType(file, result) == 0 && unchecked((uint)*result) is Fat or ExFat;
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    internal static partial nint Write(SafeFileHandle file, byte* buffer, nint size);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    internal static partial nint Read(SafeFileHandle file, byte* buffer, nint size);

    internal const int LockExclusive = 2;
    internal const int LockNonBlocking = 4;
    internal const int LockRelease = 8;

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    internal static partial int Lock(SafeFileHandle file, int operation);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    internal static partial int Synchronize(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "fchmod", SetLastError = true)]
    internal static partial int ChangeMode(SafeFileHandle file, uint mode);

    [LibraryImport("libc", EntryPoint = "fchown", SetLastError = true)]
    internal static partial int ChangeOwner(SafeFileHandle file, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "flistxattr", SetLastError = true)]
    internal static partial nint ListAttributes(SafeFileHandle file, byte* list, nint size);

    [LibraryImport("libc", EntryPoint = "fgetxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint GetAttribute(SafeFileHandle file, string name, byte* value, nint size);

    [LibraryImport("libc", EntryPoint = "fsetxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int SetAttribute(SafeFileHandle file, string name, byte* value, nint size, int flags);

    [LibraryImport("libc", EntryPoint = "getdents64", SetLastError = true)]
    internal static partial nint GetDirectoryEntries(SafeFileHandle directory, byte* buffer, nint size);

    // For a scan, which opens some thousand files of a few bytes: by number, and with a path that is bytes already.
    internal const int CurrentDirectory = -100;
    internal const int FromEnd = 2;

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true)]
    internal static partial int OpenAt(int directory, byte* path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    internal static partial nint Read(int file, byte* buffer, nint size);

    [LibraryImport("libc", EntryPoint = "pread64", SetLastError = true)]
    internal static partial nint ReadAt(int file, byte* buffer, nint size, long offset);

    [LibraryImport("libc", EntryPoint = "lseek")]
    internal static partial long Seek(int file, long offset, int whence);

    [LibraryImport("libc", EntryPoint = "close")]
    internal static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "readlinkat")]
    internal static partial nint ReadLinkAt(int directory, byte* path, byte* buffer, nint size);

    [LibraryImport("libc", EntryPoint = "getdents64", SetLastError = true)]
    internal static partial nint GetDirectoryEntries(int directory, byte* buffer, nint size);

    /// <summary>Adds the names in what getdents(2) has left in a buffer, without those of the directory and the one above.</summary>
    internal static void AddNames(byte* entries, nint length, List<string> names)
    {
        // struct linux_dirent64: inode (8 bytes), offset (8), length of the record (2), type (1), name (NUL-terminated).
        for (nint at = 0; at < length; at += *(ushort*)(entries + at + 16))
        {
            ReadOnlySpan<byte> name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entries + at + 19);
            if (!name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8))
            {
                names.Add(Encoding.UTF8.GetString(name));
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(SafeFileHandle directory, string path, int flags, uint mask, byte* result);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint SystemCall(nint number, SafeFileHandle directory, string path, OpenHow* how, nint size);

    /// <summary>openat2(2) with RESOLVE_IN_ROOT: the kernel treats <paramref name="root"/> as <c>/</c>, whatever links say.</summary>
    internal static int OpenInRoot(SafeFileHandle root, string path, int flags)
    {
        OpenHow how = new() { Flags = (ulong)(uint)flags, Resolve = ResolveInRoot | ResolveNoMagicLinks };
        return (int)SystemCall(OpenAt2Number, root, path, &how, sizeof(OpenHow));
    }

    /// <summary>statx(2), whose result looks the same on every architecture.</summary>
    /// <returns>False when it failed; the reason is the last error.</returns>
    internal static bool TryStat(SafeFileHandle directory, string name, int flags, out FileStatus status)
    {
        const uint BasicStats = 0x7ff;
        byte* buffer = stackalloc byte[256];
        if (StatX(directory, name, flags, BasicStats, buffer) != 0)
        {
            status = default;
            return false;
        }

        status = new FileStatus
        {
            Attributes = *(ulong*)(buffer + 8),
            User = *(uint*)(buffer + 20),
            Group = *(uint*)(buffer + 24),
            Mode = *(ushort*)(buffer + 28),
            Size = *(long*)(buffer + 40),
            Identity = (*(uint*)(buffer + 136), *(uint*)(buffer + 140), *(ulong*)(buffer + 32)),
        };
        return true;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct OpenHow
    {
        public ulong Flags;
        public ulong Mode;
        public ulong Resolve;
    }
}
