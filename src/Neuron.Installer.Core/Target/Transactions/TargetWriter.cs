// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>
/// Replaces files of a target in two steps: all new content is first laid down beside the files, where running
/// out of space does no harm, then renamed over them, which needs none.
/// </summary>
internal sealed class TargetWriter
{
    private const uint NewFileMode = 0x1A4; // 0644
    private const uint NewDirectoryMode = 0x1ED; // 0755

    private readonly TargetRoot _target;

    /// <exception cref="TargetException">The target was opened to read only.</exception>
    internal TargetWriter(TargetRoot target)
    {
        _target = target;
        if (target.IsReadOnly)
        {
            throw new TargetException(
                FindingKind.TargetReadOnly,
                new Text("The target {0} was opened for reading only.", target.Path),
                new Text("This is a mistake in the program: please report it with the log."));
        }
    }

    /// <summary>The name under which the new content of a file waits. Programs that read whole directories skip dot files.</summary>
    internal static string WaitingName(string name) => "." + name + ".neuron-new";

    private static string AsideName(string name) => "." + name + ".neuron-old";

    /// <summary>Creates a directory and those above it where they are missing. Returns the created ones, outermost first.</summary>
    internal IReadOnlyList<TargetPath> CreateDirectory(TargetPath path)
    {
        List<TargetPath> created = [];
        CreateDirectory(path, created);
        return created;
    }

    /// <summary>Lays down the new content of a file beside it, on disk, with the mode, owner and extended attributes of the old one.</summary>
    /// <param name="path">The file it is for. A link is followed to the file it names.</param>
    /// <param name="content">The new content.</param>
    /// <param name="mode">The permission bits when the file is new, and the most it keeps when it is not. Null: 0644, or all it has.</param>
    internal void Prepare(TargetPath path, byte[] content, uint? mode)
    {
        using TargetRoot.Location location = _target.Locate(path, out int error) ?? throw TargetException.Writing(path, error);
        string waiting = WaitingName(location.Name);
        Remove(location.Directory, waiting, path);

        using SafeFileHandle? old = TargetRoot.OpenFile(location, out FileStatus status, out error);
        if (old is null && error != Errno.NoEntry)
        {
            throw TargetException.Writing(path, error);
        }

        uint permissions = old is null ? mode ?? NewFileMode : mode is { } most ? status.Permissions & most : status.Permissions;
        Write(location.Directory, waiting, content, new Likeness(old, old is null ? null : status, permissions), path);
    }

    /// <summary>Puts what <see cref="Prepare"/> laid down in the file's place.</summary>
    internal void Commit(TargetPath path)
    {
        using TargetRoot.Location location = _target.Locate(path, out int error) ?? throw TargetException.Writing(path, error);
        Fault("rename", path);
        Check(Libc.RenameAt(location.Directory, WaitingName(location.Name), location.Directory, location.Name), path);
        SynchronizeDirectory(location, path);
    }

    /// <summary>Lets what waits beside a file and the file change places, so that doing it once more undoes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isThere">Something is in its place.</param>
    /// <param name="isWanted">Something waits to take its place. When not, what is there goes and waits.</param>
    internal void Exchange(TargetPath path, bool isThere, bool isWanted)
    {
        using TargetRoot.Location location = _target.Locate(path, out int error) ?? throw TargetException.Writing(path, error);
        string waiting = WaitingName(location.Name);
        Fault("rename", path);
        if (isThere && isWanted)
        {
            bool isDone = !_target.ExchangesInSteps
                && Libc.RenameAt(location.Directory, waiting, location.Directory, location.Name, Libc.RenameExchange) == 0;
            if (!isDone)
            {
                error = _target.ExchangesInSteps ? Errno.Invalid : Marshal.GetLastPInvokeError();
                if (error is not (Errno.Invalid or Errno.NotImplemented or Errno.NotSupported))
                {
                    throw TargetException.Writing(path, error);
                }

                ExchangeInSteps(location, waiting, path);
            }
        }
        else
        {
            (string from, string to) = isWanted ? (waiting, location.Name) : (location.Name, waiting);
            Check(Libc.RenameAt(location.Directory, from, location.Directory, to), path);
        }
    }

    /// <summary>So that the new name of a file survives a power cut, not only its content.</summary>
    internal void SynchronizeDirectoryOf(TargetPath path)
    {
        using TargetRoot.Location? location = _target.Locate(path, out int error);
        if (location is not null)
        {
            SynchronizeDirectory(location, path);
        }
        else if (error is not (Errno.NoEntry or Errno.NotDirectory))
        {
            throw TargetException.Writing(path, error);
        }
    }

    /// <summary>The content that waits to be put in a file's place. Null when none does.</summary>
    internal static byte[]? ReadWaiting(TargetRoot target, TargetPath path)
    {
        using TargetRoot.Location? location = target.Locate(path, out int error);
        if (location is null)
        {
            return error is Errno.NoEntry or Errno.NotDirectory ? null : throw TargetException.Reading(path, error);
        }

        return target.ReadBytes((location.Path.Parent ?? TargetPath.Root) / WaitingName(location.Name));
    }

    /// <summary>Takes away what <see cref="Prepare"/> laid down. Nothing happens when there is nothing.</summary>
    internal void Discard(TargetPath path)
    {
        using TargetRoot.Location? location = _target.Locate(path, out int error);
        if (location is not null)
        {
            Remove(location.Directory, WaitingName(location.Name), path);
            Remove(location.Directory, AsideName(location.Name), path);
        }
        else if (error is not (Errno.NoEntry or Errno.NotDirectory))
        {
            throw TargetException.Writing(path, error);
        }
    }

    /// <summary>Deletes a file. Nothing happens when there is none.</summary>
    internal void Delete(TargetPath path)
    {
        using TargetRoot.Location? location = _target.Locate(path, out int error);
        if (location is null)
        {
            if (error is Errno.NoEntry or Errno.NotDirectory)
            {
                return;
            }

            throw TargetException.Writing(path, error);
        }

        if (Remove(location.Directory, location.Name, path))
        {
            SynchronizeDirectory(location, path);
        }
    }

    /// <summary>Removes a directory if it is empty.</summary>
    internal void RemoveDirectoryIfEmpty(TargetPath path)
    {
        using TargetRoot.Location? location = _target.Locate(path, out _);
        if (location is null)
        {
            return;
        }

        Fault("rmdir", path);
        if (Libc.UnlinkAt(location.Directory, location.Name, Libc.AtRemoveDirectory) == 0)
        {
            SynchronizeDirectory(location, path);
            return;
        }

        // Not empty, gone, somebody's link, or something is mounted there: then it is not ours to remove.
        int error = Marshal.GetLastPInvokeError();
        if (error is not (Errno.NoEntry or Errno.NotDirectory or Errno.NotEmpty or Errno.Exists or Errno.Busy))
        {
            throw TargetException.Writing(path, error);
        }
    }

    /// <summary>Replaces one file at once.</summary>
    internal void Replace(TargetPath path, byte[] content, uint? mode = null)
    {
        try
        {
            Prepare(path, content, mode);
            Commit(path);
        }
        catch (TargetException)
        {
            TryDiscard(path);
            throw;
        }
    }

    private void TryDiscard(TargetPath path)
    {
        try
        {
            Discard(path);
        }
        catch (TargetException)
        {
            // The first failure is the one to report; the next time, this is taken away before anything else.
        }
    }

    private void CreateDirectory(TargetPath path, List<TargetPath> created)
    {
        using SafeFileHandle? existing = _target.OpenDirectory(path, out int error);
        if (existing is not null)
        {
            return;
        }

        if (error != Errno.NoEntry)
        {
            throw TargetException.Writing(path, error);
        }

        if (path.Parent is { } above)
        {
            CreateDirectory(above, created);
        }

        TargetPath parentPath = path.Parent ?? TargetPath.Root;
        using SafeFileHandle parent = _target.OpenDirectory(parentPath, out error) ?? throw TargetException.Writing(path, error);
        Fault("mkdir", path);
        if (Libc.MakeDirectoryAt(parent, path.Name, NewDirectoryMode) != 0)
        {
            error = Marshal.GetLastPInvokeError();
            Obstacle.Refuse(_target, parent, parentPath);
            throw TargetException.Writing(path, error);
        }

        created.Add(path);
        SetDirectoryMode(parent, path.Name, path);
        using TargetRoot.Location location = new(parent, path);
        SynchronizeDirectory(location, path);
    }

    /// <summary>
    /// Where the file system cannot exchange two names (FAT before Linux 6.0, some network file systems): the old
    /// content gets a second file first, or is copied, and the new one is renamed over it.
    /// </summary>
    private void ExchangeInSteps(TargetRoot.Location location, string waiting, TargetPath path)
    {
        byte[] old = _target.ReadBytes(path) ?? throw TargetException.Writing(path, Errno.NoEntry);
        string aside = AsideName(location.Name);
        Remove(location.Directory, aside, path);
        using (SafeFileHandle before = TargetRoot.OpenFile(location, out FileStatus status, out int error) ?? throw TargetException.Writing(path, error))
        {
            Write(location.Directory, aside, old, new Likeness(before, status, NewFileMode), path);
        }

        Fault("rename", path);
        Check(Libc.RenameAt(location.Directory, waiting, location.Directory, location.Name), path);
        Fault("rename", path);
        Check(Libc.RenameAt(location.Directory, aside, location.Directory, waiting), path);
    }

    private void Fault(string operation, string path) => _target.FaultPoint?.Invoke(operation, path);

    private bool Remove(SafeFileHandle directory, string name, string path)
    {
        if (!Libc.TryStat(directory, name, Libc.AtSymlinkNoFollow, out _))
        {
            return false;
        }

        Fault("unlink", path);
        if (Libc.UnlinkAt(directory, name, 0) == 0)
        {
            return true;
        }

        int error = Marshal.GetLastPInvokeError();
        return error == Errno.NoEntry ? false : throw TargetException.Writing(path, error);
    }

    /// <summary>So that the new name survives a power cut, not only the content.</summary>
    private void SynchronizeDirectory(TargetRoot.Location location, string path)
    {
        Fault("fsync-directory", path);
        int descriptor = Libc.OpenAt(location.Directory, ".", Libc.ReadOnly | Libc.Directory | Libc.CloseOnExec, 0);
        if (descriptor < 0)
        {
            throw TargetException.Writing(path, Marshal.GetLastPInvokeError());
        }

        using SafeFileHandle directory = new(descriptor, ownsHandle: true);
        if (Libc.Synchronize(directory) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            if (error is not (Errno.Invalid or Errno.NotSupported))
            {
                throw TargetException.Writing(path, error);
            }
        }
    }

    /// <summary>Whoever started us may have a umask that would keep others out of a directory that is theirs to read.</summary>
    private void SetDirectoryMode(SafeFileHandle parent, string name, string path)
    {
        int descriptor = Libc.OpenAt(parent, name, Libc.ReadOnly | Libc.Directory | Libc.NoFollow | Libc.CloseOnExec, 0);
        if (descriptor < 0)
        {
            throw TargetException.Writing(path, Marshal.GetLastPInvokeError());
        }

        using SafeFileHandle directory = new(descriptor, ownsHandle: true);
        ExtendedAttributes.LabelAs(parent, directory);
        Fault("chmod", path);
        if (!Libc.TryStat(directory, "", Libc.AtEmptyPath, out FileStatus status) || status.Permissions != NewDirectoryMode)
        {
            int error = Libc.ChangeMode(directory, NewDirectoryMode) == 0 ? 0 : Marshal.GetLastPInvokeError();
            if (error != 0 && !(error == Errno.NotPermitted && Libc.HasNoModes(directory)))
            {
                throw TargetException.Writing(path, error);
            }
        }
    }

    /// <summary>What a file that is written shall be like.</summary>
    /// <param name="Old">The file whose owner, attributes and label it gets. Null: it is new.</param>
    /// <param name="Status">The state of that file.</param>
    /// <param name="Mode">The permission bits.</param>
    private readonly record struct Likeness(SafeFileHandle? Old, FileStatus? Status, uint Mode);

    private void Write(SafeFileHandle directory, string name, byte[] content, Likeness likeness, string path)
    {
        Fault("create", path);
        int flags = Libc.WriteOnly | Libc.Create | Libc.Exclusive | Libc.NoFollow | Libc.CloseOnExec;
        int descriptor = Libc.OpenAt(directory, name, flags, 0x180); // 0600 until it is complete
        if (descriptor < 0)
        {
            throw TargetException.Writing(path, Marshal.GetLastPInvokeError());
        }

        using SafeFileHandle file = new(descriptor, ownsHandle: true);
        Fault("write", path);
        WriteAll(file, content, path);
        Fault("chmod", path);
        SetAttributes(file, likeness, path);
        if (likeness.Old is null)
        {
            ExtendedAttributes.LabelAs(directory, file);
        }

        Fault("fsync", path);
        Check(Libc.Synchronize(file), path);
    }

    private static unsafe void WriteAll(SafeFileHandle file, byte[] content, string path)
    {
        fixed (byte* start = content)
        {
            for (int done = 0; done < content.Length;)
            {
                nint count = Libc.Write(file, start + done, content.Length - done);
                if (count < 0)
                {
                    int error = Marshal.GetLastPInvokeError();
                    if (error != Errno.Interrupted)
                    {
                        throw TargetException.Writing(path, error);
                    }

                    continue;
                }

                if (count == 0)
                {
                    throw TargetException.Writing(path, Errno.NoSpace);
                }

                done += (int)count;
            }
        }
    }

    private static unsafe void SetAttributes(SafeFileHandle file, Likeness likeness, string path)
    {
        (SafeFileHandle? old, FileStatus? status, uint mode) = likeness;
        if (old is not null && status is { } before)
        {
            if (Libc.TryStat(file, "", Libc.AtEmptyPath, out FileStatus now) && (now.User, now.Group) != (before.User, before.Group))
            {
                Check(Libc.ChangeOwner(file, before.User, before.Group), path);
            }

            if (ExtendedAttributes.Copy(old, file) is not 0 and int refused)
            {
                throw TargetException.Writing(path, refused);
            }
        }

        // What counts is that the new file ends up like the old.
        if (Libc.ChangeMode(file, mode) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            bool isRight = status is null
                ? error == Errno.NotPermitted && Libc.HasNoModes(file)
                : Libc.TryStat(file, "", Libc.AtEmptyPath, out FileStatus after) && after.Permissions == mode;
            if (!isRight)
            {
                throw TargetException.Writing(path, error);
            }
        }
    }

    private static void Check(int result, string path)
    {
        if (result != 0)
        {
            throw TargetException.Writing(path, Marshal.GetLastPInvokeError());
        }
    }
}
