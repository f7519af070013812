// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>
/// What would keep a file from being replaced, found out before anything is: by then nothing has to be undone. Space
/// and quota are not asked about, but used: every new content is laid down before the first one takes its place.
/// </summary>
internal static class Obstacle
{
    /// <exception cref="TargetException">The file cannot be replaced, and why.</exception>
    internal static void Check(TargetRoot target, TargetPath path)
    {
        using TargetRoot.Location? location = target.Locate(path, out int error);
        if (location is null)
        {
            // Its directory is made first, and then it is told what kept that from being made.
            if (error == Errno.NoEntry)
            {
                return;
            }

            throw TargetException.Writing(path, error);
        }

        if (Libc.IsOnReadOnlyMount(location.Directory))
        {
            throw TargetException.Writing(path, Errno.ReadOnlyFileSystem);
        }

        if (!Libc.TryStat(location.Directory, "", Libc.AtEmptyPath, out FileStatus directory))
        {
            throw TargetException.Writing(path, Marshal.GetLastPInvokeError());
        }

        TargetPath directoryPath = location.Path.Parent ?? TargetPath.Root;
        Refuse(target, directory, directoryPath);
        if (Libc.AccessAt(location.Directory, ".", Libc.MayWrite | Libc.MaySearch, Libc.AtEffectiveAccess) != 0)
        {
            throw TargetException.Writing(directoryPath, Marshal.GetLastPInvokeError());
        }

        if (!Libc.TryStat(location.Directory, location.Name, Libc.AtSymlinkNoFollow, out FileStatus file))
        {
            error = Marshal.GetLastPInvokeError();
            if (error != Errno.NoEntry)
            {
                throw TargetException.Writing(path, error);
            }

            return;
        }

        Refuse(target, file, path);
        if (file.IsMountPoint)
        {
            throw TargetFindings.MountedOver(path, Outside(target, path));
        }

        // In a directory such as /tmp only the owner of either may replace a file.
        uint user = Libc.EffectiveUser();
        if (directory.IsSticky && user != 0 && user != directory.User && user != file.User)
        {
            throw TargetException.Writing(path, Errno.NotPermitted);
        }
    }

    /// <exception cref="TargetException">The directory is marked so that nothing can be put into it.</exception>
    internal static void Refuse(TargetRoot target, SafeFileHandle directory, string path)
    {
        if (Libc.TryStat(directory, "", Libc.AtEmptyPath, out FileStatus status))
        {
            Refuse(target, status, path);
        }
    }

    private static void Refuse(TargetRoot target, FileStatus status, string path)
    {
        if (status.IsImmutable)
        {
            throw TargetFindings.Immutable(path, "immutable", "chattr -i", Outside(target, path));
        }

        if (status.IsAppendOnly)
        {
            throw TargetFindings.Immutable(path, "append-only", "chattr -a", Outside(target, path));
        }
    }

    /// <summary>As whoever is asked to do something about it must name it: outside there may be another file of that name.</summary>
    private static string Outside(TargetRoot target, string path) => target.Path.TrimEnd('/') + path;
}
