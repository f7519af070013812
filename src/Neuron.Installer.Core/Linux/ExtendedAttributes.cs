// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Neuron.Installer.Core.Linux;

/// <summary>Security labels, capabilities, access control lists: what a replaced file must not lose (xattr(7)).</summary>
internal static unsafe class ExtendedAttributes
{
    private const int Limit = 64 * 1024;

    /// <summary>Gives <paramref name="to"/> every extended attribute of <paramref name="from"/>.</summary>
    /// <returns>0, or the error number that says why one could not be carried over, so that the file would not be the same.</returns>
    internal static int Copy(SafeFileHandle from, SafeFileHandle to)
    {
        byte[] names = new byte[Limit];
        fixed (byte* list = names)
        {
            nint length = Libc.ListAttributes(from, list, names.Length);
            if (length < 0)
            {
                int error = Marshal.GetLastPInvokeError();
                return error == Errno.NotSupported ? 0 : error;
            }

            foreach (string name in Encoding.UTF8.GetString(list, (int)length).Split('\0', StringSplitOptions.RemoveEmptyEntries))
            {
                byte[]? value = Get(from, name);
                if (value is not null && !value.AsSpan().SequenceEqual(Get(to, name)) && Set(to, name, value) is not 0 and int refused)
                {
                    return refused;
                }
            }
        }

        return 0;
    }

    /// <summary>
    /// Gives a new file or folder the label of the folder it is made in, as a kernel with SELinux does (selinux(8)). That of a live
    /// system may run without, and what has no label may not be read once the system itself enforces.
    /// </summary>
    internal static void LabelAs(SafeFileHandle directory, SafeFileHandle file)
    {
        // It may be open for paths only, and has no attributes then.
        using SafeFileHandle folder = new(Libc.OpenAt(directory, ".", Libc.ReadOnly | Libc.Directory | Libc.CloseOnExec, 0), ownsHandle: true);
        if (!folder.IsInvalid && Get(folder, Label) is { Length: > 0 } label && Get(file, Label) is null)
        {
            // A kernel that knows another policy may refuse it, and labels the file itself.
            _ = Set(file, Label, label);
        }
    }

    private const string Label = "security.selinux";

    private static byte[]? Get(SafeFileHandle file, string name)
    {
        byte[] value = new byte[Limit];
        fixed (byte* start = value)
        {
            nint length = Libc.GetAttribute(file, name, start, value.Length);
            return length < 0 ? null : value[..(int)length];
        }
    }

    private static int Set(SafeFileHandle file, string name, byte[] value)
    {
        fixed (byte* start = value)
        {
            return Libc.SetAttribute(file, name, start, value.Length, 0) == 0 ? 0 : Marshal.GetLastPInvokeError();
        }
    }
}
