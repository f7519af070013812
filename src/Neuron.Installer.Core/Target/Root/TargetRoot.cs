// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Root;

/// <summary>
/// The root directory of the installed system, and the one way to touch it. A path is meant as that system
/// would mean it: an absolute symbolic link stays inside, <c>..</c> does not lead out, and a link that is
/// swapped meanwhile does not help anybody, because every file is reached from an open directory.
/// </summary>
internal sealed class TargetRoot : IDisposable
{
    /// <summary>Configuration is small. Whatever is larger is not what its name says, and is not read.</summary>
    private const long SizeLimit = 16 * 1024 * 1024;

    private readonly SafeFileHandle _root;
    private readonly PathResolver _resolver;
    private TargetLock? _lock;

    private TargetRoot(string path, bool isReadOnly)
    {
        Path = path;
        IsReadOnly = isReadOnly;
        int descriptor = Libc.Open(path, Libc.PathOnly | Libc.Directory | Libc.CloseOnExec, 0);
        if (descriptor < 0)
        {
            int error = Marshal.GetLastPInvokeError();
            throw new TargetException(
                FindingKind.TargetMissing,
                new Text("The target {0} could not be opened: {1}.", path, Errno.Describe(error)),
                new Text("Name the directory where the installed system is mounted."),
                error);
        }

        _root = new SafeFileHandle(descriptor, ownsHandle: true);
        _resolver = new PathResolver(_root);
    }

    /// <summary>Where the target is mounted, as this process sees it: for messages and for chroot(8).</summary>
    public string Path { get; }

    /// <summary>Whether writing is refused.</summary>
    public bool IsReadOnly { get; }

    /// <summary>
    /// The machine whose disks the target is on: its /dev knows every name of a device, its table of mounts where the
    /// target's root is. Null when it is not known.
    /// </summary>
    internal HostDirectory? Host { get; set; }

    /// <summary>Called before everything that changes the target, with what it is and the path: for fault injection.</summary>
    internal Action<string, string>? FaultPoint { get; set; }

    /// <summary>Set by a test: do as if the file system could not exchange two names.</summary>
    internal bool ExchangesInSteps { get; set; }

    /// <summary>Set by a test: resolve paths by hand although the kernel could.</summary>
    internal bool ResolvesByHand
    {
        set => _resolver.ByHand = value;
    }

    /// <summary>Opens the root directory of an installed system.</summary>
    /// <exception cref="TargetException">
    /// There is no such directory, or no system in it: after the installer unmounted the target the directory
    /// is still there, and whatever is written to it is lost.
    /// </exception>
    public static TargetRoot Open(string path)
    {
        TargetRoot root = new(path, isReadOnly: false);
        try
        {
            if (root.HasSystem)
            {
                return root;
            }
        }
        catch (TargetException)
        {
            root.Dispose();
            throw;
        }

        root.Dispose();
        throw new TargetException(
            FindingKind.TargetEmpty,
            new Text("There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.", path),
            new Text("Give the root folder of an installed system. In an installer, this step belongs after the system is unpacked and before it is unmounted."));
    }

    /// <summary>Opens a directory to read only. It need not hold a system: a preview looks at whatever there is.</summary>
    /// <exception cref="TargetException">There is no such directory.</exception>
    public static TargetRoot OpenReadOnly(string path) => new(path, isReadOnly: true);

    /// <summary>Whether there is a system in it, that is, an os-release file.</summary>
    public bool HasSystem => OsRelease.Places.Any(IsFile);

    /// <summary>Keeps other runs out of this target until it is disposed. Whoever has it may take it again.</summary>
    /// <exception cref="TargetException">Another run is at work there.</exception>
    internal TargetLock Lock() => _lock is { IsHeld: true } held ? held.Again() : _lock = TargetLock.Take(_root, Path);

    /// <summary>
    /// What a name means that somebody else's file gives, to a program that runs in the target's root directory: it may
    /// be relative, or go up, which is back from where a link has led (path_resolution(7)). Links behind that stay as they are.
    /// </summary>
    /// <returns>Null when it is none, or goes up from what is no directory. What it means need not be there.</returns>
    /// <exception cref="TargetException">It goes up on a disk that cannot be read.</exception>
    internal TargetPath? Named(string name) =>
        Meant(name, out int error) ?? (Errno.SaysNothing(error) ? throw TargetException.Reading(name, error) : null);

    private TargetPath? Meant(string name, out int error)
    {
        error = name.Length == 0 ? Errno.NoEntry : name.Contains('\0', StringComparison.Ordinal) ? Errno.Invalid : 0;
        string[] names = [.. name.Split('/').Where(part => part is not ("" or "."))];
        int behind = Array.LastIndexOf(names, "..") + 1;
        IReadOnlyList<string>? directory = error != 0 ? null : behind == 0 ? [] : _resolver.NamesOf(string.Join('/', names[..behind]), out error);
        return directory is null ? null : TargetPath.Root / string.Join('/', [.. directory, .. names[behind..]]);
    }

    /// <summary>Whether there is a regular file at <paramref name="path"/>, links followed inside the target.</summary>
    public bool IsFile(TargetPath path) => TryStat(path, out FileStatus status) && status.IsRegular;

    /// <summary>Whether there is a directory at <paramref name="path"/>, links followed inside the target.</summary>
    public bool IsDirectory(TargetPath path)
    {
        using SafeFileHandle? directory = _resolver.OpenDirectory(path, out int error);
        if (directory is null && Errno.SaysNothing(error))
        {
            Odd(path, error);
        }

        return directory is not null;
    }

    /// <summary>Reads a file. Bytes that are no UTF-8 survive being written back.</summary>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="TargetException">There is something, but it could not be read or is no file of a sane size.</exception>
    public string? ReadText(TargetPath path) => ReadBytes(path) is { } bytes ? TargetText.Decode(bytes) : null;

    /// <summary>Reads a file.</summary>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="TargetException">There is something, but it could not be read or is no file of a sane size.</exception>
    public byte[]? ReadBytes(TargetPath path)
    {
        using Location? location = Locate(path, out TargetPath end, out int error);
        if (end == s_masked)
        {
            return [];
        }

        if (location is null)
        {
            return error is Errno.NoEntry or Errno.NotDirectory ? null : Odd(path, error);
        }

        using SafeFileHandle? file = OpenFile(location, out FileStatus status, out error);
        return file is null ? error is Errno.NoEntry ? null : Odd(path, error)
            : status.Size > SizeLimit && PassedOver is not null ? Odd(path, Errno.TooLarge)
            : ReadAll(file, path, status);
    }

    /// <summary>Reads a part of a file of any size. Empty when it cannot be read.</summary>
    internal byte[] ReadPart(TargetPath path, long offset, int count)
    {
        using Location? location = Locate(path, out _);
        using SafeFileHandle? file = location is null ? null : OpenFile(location, out _, out _);
        if (file is null)
        {
            return [];
        }

        byte[] part = new byte[count];
        try
        {
            return part[..RandomAccess.Read(file, part, offset)];
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>
    /// While it is set, what cannot be read (a directory in place of a file, a pipe, no permission) counts as not there
    /// and is remembered here with its error: one odd file that does not matter must not end everything.
    /// </summary>
    internal Dictionary<TargetPath, int>? PassedOver { get; set; }

    /// <summary>Whether a path leads out of the files of the system, such as a link to <c>/dev/null</c>, by which a file is masked, or to <c>/proc/cmdline</c>.</summary>
    /// <remarks>By the name only: in a target nobody has changed into yet these directories are empty, or not there.</remarks>
    internal bool IsSpecial(TargetPath path)
    {
        using Location? location = Locate(path, out TargetPath end, out _);
        return end != path && s_special.Any(end.IsIn);
    }

    /// <summary>What a masked file is a link to. It is an empty file to everybody.</summary>
    private static readonly TargetPath s_masked = TargetPath.Parse("/dev/null");

    private static readonly TargetPath[] s_special = [TargetPath.Parse("/dev"), TargetPath.Parse("/proc"), TargetPath.Parse("/sys")];

    private byte[]? Odd(TargetPath path, int error)
    {
        if (PassedOver is null || Errno.SaysNothing(error))
        {
            throw TargetException.Reading(path, error);
        }

        PassedOver[path] = error;
        return null;
    }

    /// <summary>The names in a directory, in ordinal order. Empty when there is no such directory.</summary>
    /// <exception cref="TargetException">The directory is there but could not be read.</exception>
    public IReadOnlyList<string> List(TargetPath path)
    {
        using SafeFileHandle? handle = _resolver.OpenDirectory(path, out int error);
        if (handle is null)
        {
            return error is Errno.NoEntry or Errno.NotDirectory ? [] : throw TargetException.Reading(path, error);
        }

        // The handle is for *at calls only; the directory itself is opened once more from there.
        int descriptor = Libc.OpenAt(handle, ".", Libc.ReadOnly | Libc.Directory | Libc.CloseOnExec, 0);
        if (descriptor < 0)
        {
            throw TargetException.Reading(path, Marshal.GetLastPInvokeError());
        }

        using SafeFileHandle directory = new(descriptor, ownsHandle: true);
        List<string> names = ReadNames(directory, path);
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The paths of what is in a directory and ends so, in ordinal order. Empty when there is no such directory.</summary>
    /// <exception cref="TargetException">The directory is there but could not be read.</exception>
    public IEnumerable<TargetPath> List(TargetPath directory, string suffix) =>
        List(directory).Where(name => name.EndsWith(suffix, StringComparison.Ordinal)).Select(name => directory / name);

    /// <inheritdoc/>
    public void Dispose() => _root.Dispose();

    /// <summary>The permission bits of a file. Null when there is none.</summary>
    internal uint? Permissions(TargetPath path) => TryStat(path, out FileStatus status) ? status.Permissions : null;

    /// <summary>Device and inode, by which a file is known whatever its path. Null when there is none.</summary>
    internal (uint Major, uint Minor, ulong Inode)? Identity(TargetPath path) => TryStat(path, out FileStatus status) ? status.Identity : null;

    /// <summary>
    /// Finds the directory that holds the file meant by <paramref name="path"/> and the file's name in it. A link
    /// at the end is followed, so the name is the file's own, and further work on it need not follow any.
    /// </summary>
    internal Location? Locate(TargetPath path, out int error) => Locate(path, out _, out error);

    /// <param name="path">The file.</param>
    /// <param name="end">Where the links at the end of it have led, also where nothing is there.</param>
    /// <param name="error">Why it cannot be found.</param>
    private Location? Locate(TargetPath path, out TargetPath end, out int error)
    {
        end = path;
        for (int links = 0; links <= PathResolver.LinkLimit; links++)
        {
            if (path == TargetPath.Root)
            {
                // Nothing holds it.
                error = Errno.IsDirectory;
                return null;
            }

            TargetPath parent = path.Parent ?? TargetPath.Root;
            SafeFileHandle? directory = OpenDirectory(parent, out error);
            if (directory is null)
            {
                return null;
            }

            string? link = PathResolver.ReadLink(directory, path.Name);
            if (link is null)
            {
                return new Location(directory, path);
            }

            directory.Dispose();
            if (Meant(link.StartsWith('/') ? link : $"{parent}/{link}", out error) is not { } target)
            {
                return null;
            }

            end = path = target;
        }

        error = Errno.TooManyLinks;
        return null;
    }

    /// <summary>Opens a directory for the *at calls. Null when it is not there.</summary>
    internal SafeFileHandle? OpenDirectory(TargetPath path, out int error) => _resolver.OpenDirectory(path, out error);

    /// <summary>Opens the regular file at a location without following a link. Null when it failed.</summary>
    internal static SafeFileHandle? OpenFile(Location location, out FileStatus status, out int error)
    {
        // Looked at first: opening a device may do something.
        if (!Libc.TryStat(location.Directory, location.Name, Libc.AtSymlinkNoFollow, out status))
        {
            error = Marshal.GetLastPInvokeError();
            return null;
        }

        if (!status.IsRegular)
        {
            error = status.IsDirectory ? Errno.IsDirectory : status.IsSymbolicLink ? Errno.TooManyLinks : Errno.Invalid;
            return null;
        }

        int flags = Libc.ReadOnly | Libc.NoFollow | Libc.NonBlocking | Libc.NoTerminal | Libc.CloseOnExec;
        int descriptor = Libc.OpenAt(location.Directory, location.Name, flags, 0);
        if (descriptor < 0)
        {
            error = Marshal.GetLastPInvokeError();
            return null;
        }

        SafeFileHandle file = new(descriptor, ownsHandle: true);
        error = Libc.TryStat(file, "", Libc.AtEmptyPath, out status) && status.IsRegular ? 0 : Errno.Invalid;
        if (error == 0)
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    private bool TryStat(TargetPath path, out FileStatus status)
    {
        status = default;
        using Location? location = Locate(path, out int error);
        if (error == Errno.IsDirectory)
        {
            return Libc.TryStat(_root, "", Libc.AtEmptyPath, out status);
        }

        if (location is not null)
        {
            if (Libc.TryStat(location.Directory, location.Name, Libc.AtSymlinkNoFollow, out status))
            {
                return true;
            }

            error = Marshal.GetLastPInvokeError();
        }

        // A disk that cannot be read has not said that the file is not there.
        if (Errno.SaysNothing(error))
        {
            Odd(path, error);
        }

        return false;
    }

    private static unsafe byte[] ReadAll(SafeFileHandle file, string path, FileStatus status)
    {
        if (status.Size > SizeLimit)
        {
            throw TargetException.Reading(path, 27);
        }

        using MemoryStream content = new((int)status.Size);
        Span<byte> buffer = stackalloc byte[8192];
        fixed (byte* start = buffer)
        {
            while (true)
            {
                nint count = Libc.Read(file, start, buffer.Length);
                if (count < 0)
                {
                    int error = Marshal.GetLastPInvokeError();
                    if (error == Errno.Interrupted)
                    {
                        continue;
                    }

                    throw TargetException.Reading(path, error);
                }

                if (count == 0)
                {
                    return content.ToArray();
                }

                content.Write(buffer[..(int)count]);
                if (content.Length > SizeLimit)
                {
                    throw TargetException.Reading(path, 27);
                }
            }
        }
    }

    private static unsafe List<string> ReadNames(SafeFileHandle directory, string path)
    {
        List<string> names = [];
        byte[] buffer = new byte[32 * 1024];
        fixed (byte* start = buffer)
        {
            while (true)
            {
                nint count = Libc.GetDirectoryEntries(directory, start, buffer.Length);
                if (count < 0)
                {
                    throw TargetException.Reading(path, Marshal.GetLastPInvokeError());
                }

                if (count == 0)
                {
                    return names;
                }

                Libc.AddNames(start, count, names);
            }
        }
    }

    /// <summary>A file in an open directory, by its own name.</summary>
    internal sealed record Location(SafeFileHandle Directory, TargetPath Path) : IDisposable
    {
        internal string Name => Path.Name;

        public void Dispose() => Directory.Dispose();
    }
}
