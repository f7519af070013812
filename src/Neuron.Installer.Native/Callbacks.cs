// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using System.Text;

namespace Neuron.Installer.Native;

/// <summary><c>neuron_callbacks</c> of neuron_installer.h, as it lies in memory.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Callbacks
{
    public nuint Size;
    public void* Context;
    public delegate* unmanaged[Cdecl]<void*, int, byte*, nuint, void> Log;
    public delegate* unmanaged[Cdecl]<void*, double, byte*, nuint, void> Progress;
    public delegate* unmanaged[Cdecl]<void*, byte*, nuint, int, delegate* unmanaged[Cdecl]<void*, byte*, nuint, void>, void*, int> Run;

    /// <summary>Copies what the caller has; what a shorter structure lacks stays null.</summary>
    public static Callbacks Copy(Callbacks* source)
    {
        Callbacks copy = default;
        if (source is not null)
        {
            nuint size = Math.Min(source->Size, (nuint)sizeof(Callbacks));
            // The size field itself must be there, or this is no such structure.
            if (size >= (nuint)(sizeof(nuint) + sizeof(void*)))
            {
                Buffer.MemoryCopy(source, &copy, sizeof(Callbacks), (long)size);
            }
        }

        return copy;
    }

    public readonly void WriteLog(int level, string line)
    {
        if (Log is not null)
        {
            byte[] text = Encoding.UTF8.GetBytes(line);
            fixed (byte* start = text)
            {
                byte nothing = 0;
                Log(Context, level, start is null ? &nothing : start, (nuint)text.Length);
            }
        }
    }

    public readonly void ReportProgress(double fraction, ReadOnlySpan<byte> text)
    {
        if (Progress is not null)
        {
            fixed (byte* start = text)
            {
                Progress(Context, fraction, start, (nuint)text.Length);
            }
        }
    }
}
