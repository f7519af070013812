// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;

namespace Neuron.Installer.Core.Hardware.Host;

/// <summary>
/// A directory of the machine that is looked at. Everything detection reads comes through one of these, so a
/// running machine, a laid-out sample and a recorded snapshot are read alike.
/// </summary>
/// <remarks>
/// Names may have several parts (<c>class/dmi/id</c>), are relative and never contain <c>..</c>. Reading is
/// not an exception when it fails: on a live machine devices come and go.
/// </remarks>
internal abstract class HostDirectory : IDisposable
{
    /// <summary>The error number (errno) of something that does not exist.</summary>
    public const int NotFound = 2;

    /// <summary>Whether several threads may read from it, and from what it opened, at once.</summary>
    public virtual bool AllowsParallelReading => false;

    /// <summary>Opens a directory below this one.</summary>
    /// <returns>Null when there is none or it cannot be opened.</returns>
    public abstract HostDirectory? OpenDirectory(string name);

    /// <summary>Reads a file from its beginning until <paramref name="buffer"/> is full or the file ends.</summary>
    /// <returns>How many bytes were read, or the negative error number when it could not be read.</returns>
    public abstract int Read(string name, Span<byte> buffer);

    /// <summary>Where a symbolic link points, as it is written.</summary>
    /// <returns>Null when there is no link of that name.</returns>
    public abstract string? ReadLink(string name);

    /// <summary>The names in a directory below this one (or in this one, for the empty name), in no order.</summary>
    /// <returns>Empty when there is none or it cannot be read.</returns>
    public abstract IReadOnlyList<string> List(string name);

    /// <summary>Whether something of that name exists, readable or not.</summary>
    public abstract bool Exists(string name);

    /// <summary>Reads a whole file.</summary>
    /// <param name="name">The file.</param>
    /// <param name="limit">How many bytes to read at the most.</param>
    /// <returns>Null when it could not be read.</returns>
    public virtual byte[]? ReadAll(string name, int limit)
    {
        byte[] buffer = new byte[Math.Min(limit, 4096)];
        while (true)
        {
            int length = Read(name, buffer);
            if (length < 0)
            {
                return null;
            }

            // Files of sysfs and procfs do not know their length: read again with more room until some is left.
            if (length < buffer.Length || buffer.Length >= limit)
            {
                return buffer[..length];
            }

            buffer = new byte[Math.Min((long)limit, buffer.Length * 16L)];
        }
    }

    /// <summary>Opens a large file, to be read in pieces.</summary>
    /// <param name="name">The file.</param>
    /// <param name="limit">How many bytes of it are looked at, at the most.</param>
    /// <returns>Null when there is none or it cannot be read.</returns>
    public virtual HostFile? OpenFile(string name, int limit) => ReadAll(name, limit) is { } content ? HostFile.Of(content) : null;

    /// <summary>Reads a short text, without the white space at its end.</summary>
    /// <returns>Null when it could not be read.</returns>
    public string? ReadText(string name, int limit = 4096)
    {
        if (limit > 4096)
        {
            return ReadAll(name, limit) is { } bytes ? TextOf(bytes) : null;
        }

        // Most of them hold a word: no array for each.
        Span<byte> buffer = stackalloc byte[limit];
        int length = Read(name, buffer);
        return length < 0 ? null : TextOf(buffer[..length]);
    }

    private static string TextOf(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.TrimEnd("\0\n\r \t"u8));

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the directory holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
