// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware.Host;

/// <summary>A large file of the machine that is looked at, read in pieces: of a whole one most is never looked at.</summary>
internal abstract class HostFile : IDisposable
{
    /// <summary>Reads from <paramref name="offset"/> until <paramref name="buffer"/> is full or the file ends.</summary>
    /// <returns>How many bytes were read; none also when it cannot be read.</returns>
    public abstract int Read(long offset, Span<byte> buffer);

    /// <summary>A file whose content is known.</summary>
    public static HostFile Of(byte[] content) => new KnownFile(content);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the file holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    private sealed class KnownFile(byte[] content) : HostFile
    {
        public override int Read(long offset, Span<byte> buffer)
        {
            ReadOnlySpan<byte> rest = content.AsSpan((int)Math.Min(offset, content.Length));
            int length = Math.Min(rest.Length, buffer.Length);
            rest[..length].CopyTo(buffer);
            return length;
        }
    }
}
