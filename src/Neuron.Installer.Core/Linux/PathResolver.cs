// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Neuron.Installer.Core.Linux;

/// <summary>
/// Finds directories beneath a root as a process whose root directory it is would find them: absolute links
/// start at the root again, <c>..</c> does not lead above it, and what somebody swaps meanwhile cannot lead
/// out of it either.
/// </summary>
/// <remarks>openat2(2) with RESOLVE_IN_ROOT; by hand, one component at a time, where the kernel or a sandbox has none.</remarks>
internal sealed class PathResolver(SafeFileHandle root)
{
    /// <summary>As many links as the kernel follows (path_resolution(7)).</summary>
    internal const int LinkLimit = 40;

    private const int RaceLimit = 64;

    /// <summary>Set by a test: resolve by hand although the kernel could.</summary>
    internal bool ByHand { get; set; }

    /// <summary>Opens the directory at <paramref name="path"/>, for use with the *at calls only.</summary>
    /// <returns>Null when it failed; <paramref name="error"/> then says why.</returns>
    internal SafeFileHandle? OpenDirectory(string path, out int error)
    {
        if (!ByHand)
        {
            // EAGAIN: something was renamed on the way, so the kernel could not be sure and wants another try.
            for (int i = 0; i < RaceLimit; i++)
            {
                int descriptor = Libc.OpenInRoot(root, Relative(path), Libc.PathOnly | Libc.Directory | Libc.CloseOnExec);
                error = descriptor < 0 ? Marshal.GetLastPInvokeError() : 0;
                if (descriptor >= 0)
                {
                    return new SafeFileHandle(descriptor, ownsHandle: true);
                }

                if (error is Errno.NotImplemented or Errno.NotPermitted)
                {
                    break;
                }

                if (error is not (Errno.TryAgain or Errno.Interrupted))
                {
                    return null;
                }
            }
        }

        return OpenByHand(path, out error, out _);
    }

    /// <summary>By which names the directory at <paramref name="path"/> is reached from the root without any link.</summary>
    /// <returns>Null when there is none; <paramref name="error"/> then says why.</returns>
    internal IReadOnlyList<string>? NamesOf(string path, out int error)
    {
        using SafeFileHandle? directory = OpenByHand(path, out error, out IReadOnlyList<string> names);
        return directory is null ? null : names;
    }

    /// <summary>Reads the link <paramref name="name"/> in an open directory. Null when it is none or not there.</summary>
    internal static unsafe string? ReadLink(SafeFileHandle directory, string name)
    {
        const int Limit = 4096;
        byte* buffer = stackalloc byte[Limit];
        nint length = Libc.ReadLinkAt(directory, name, buffer, Limit);
        return length <= 0 ? null : Encoding.UTF8.GetString(buffer, (int)length);
    }

    private static string Relative(string path)
    {
        string relative = path.TrimStart('/');
        return relative.Length == 0 ? "." : relative;
    }

    private SafeFileHandle? OpenByHand(string path, out int error, out IReadOnlyList<string> names)
    {
        // The way from the root to where we are. ".." goes back on it, so it never leads above the root.
        Stack<(string Name, SafeFileHandle Directory)> way = new();
        Stack<string> ahead = new();
        Push(ahead, path);
        int links = 0;
        names = [];
        try
        {
            while (ahead.TryPop(out string? name))
            {
                if (name == "..")
                {
                    if (way.TryPop(out (string, SafeFileHandle Directory) left))
                    {
                        left.Directory.Dispose();
                    }

                    continue;
                }

                SafeFileHandle here = way.Count == 0 ? root : way.Peek().Directory;
                int descriptor = Libc.OpenAt(here, name, Libc.PathOnly | Libc.NoFollow | Libc.CloseOnExec, 0);
                if (descriptor < 0)
                {
                    error = Marshal.GetLastPInvokeError();
                    return null;
                }

                SafeFileHandle found = new(descriptor, ownsHandle: true);
                way.Push((name, found));
                if (!Libc.TryStat(found, "", Libc.AtEmptyPath, out FileStatus status))
                {
                    error = Marshal.GetLastPInvokeError();
                    return null;
                }

                if (status.IsSymbolicLink)
                {
                    // The link that was opened is the link that is read: an empty name means the descriptor itself.
                    string? target = ReadLink(found, "");
                    way.Pop().Directory.Dispose();
                    if (target is null || ++links > LinkLimit)
                    {
                        error = target is null ? Errno.NoEntry : Errno.TooManyLinks;
                        return null;
                    }

                    if (target.StartsWith('/'))
                    {
                        Clear(way);
                    }

                    Push(ahead, target);
                }
                else if (!status.IsDirectory)
                {
                    error = Errno.NotDirectory;
                    return null;
                }
            }

            names = [.. way.Reverse().Select(step => step.Name)];
            if (way.TryPop(out (string, SafeFileHandle Directory) end))
            {
                error = 0;
                return end.Directory;
            }

            int self = Libc.OpenAt(root, ".", Libc.PathOnly | Libc.Directory | Libc.CloseOnExec, 0);
            error = self < 0 ? Marshal.GetLastPInvokeError() : 0;
            return self < 0 ? null : new SafeFileHandle(self, ownsHandle: true);
        }
        finally
        {
            Clear(way);
        }
    }

    private static void Push(Stack<string> ahead, string path)
    {
        string[] names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = names.Length - 1; i >= 0; i--)
        {
            if (names[i] != ".")
            {
                ahead.Push(names[i]);
            }
        }
    }

    private static void Clear(Stack<(string Name, SafeFileHandle Directory)> way)
    {
        while (way.TryPop(out (string, SafeFileHandle Directory) step))
        {
            step.Directory.Dispose();
        }
    }
}
