// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using System.Text;

namespace Neuron.Installer.Core.Target.Commands;

/// <summary>
/// What a command prints, however much that is: the beginning and the end are kept, or, when somebody looks for
/// something in it, only the lines that hold it. Safe for several threads.
/// </summary>
public sealed class CommandOutput
{
    /// <summary>As many bytes are kept of the beginning, and as many of the end.</summary>
    internal const int Half = 512 * 1024;

    /// <summary>A line that is longer is looked at in pieces.</summary>
    private const int LongestLine = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly byte[][] _wanted;
    private readonly List<byte> _line = [];
    private readonly List<byte> _head = [];
    private byte[] _tail = [];
    private int _tailAt;
    private long _tailLength;

    /// <summary>Begins.</summary>
    /// <param name="wanted">Keep only lines that hold one of these. Null: all.</param>
    public CommandOutput(IReadOnlyList<string>? wanted = null) => _wanted = [.. (wanted ?? []).Select(text => Encoding.UTF8.GetBytes(text))];

    /// <summary>Takes a piece, wherever it ends.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        lock (_lock)
        {
            if (_wanted.Length == 0)
            {
                Keep(piece);
                return;
            }

            while (!piece.IsEmpty)
            {
                int end = piece.IndexOf((byte)'\n');
                ReadOnlySpan<byte> part = end < 0 ? piece : piece[..(end + 1)];
                part = part[..Math.Min(part.Length, LongestLine)];
                piece = piece[part.Length..];
                _line.AddRange(part);
                if (part[^1] == '\n' || _line.Count >= LongestLine)
                {
                    EndLine();
                }
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        lock (_lock)
        {
            EndLine();
            string head = Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_head));
            if (_tailLength <= _tail.Length)
            {
                return head + Encoding.UTF8.GetString(_tail, 0, (int)_tailLength);
            }

            string tail = Encoding.UTF8.GetString(_tail, _tailAt, _tail.Length - _tailAt) + Encoding.UTF8.GetString(_tail, 0, _tailAt);
            return $"{head}\n[{_tailLength - _tail.Length} bytes left out]\n{tail}";
        }
    }

    private void EndLine()
    {
        ReadOnlySpan<byte> line = CollectionsMarshal.AsSpan(_line);
        foreach (byte[] wanted in _wanted)
        {
            if (line.IndexOf(wanted) >= 0)
            {
                Keep(line);
                break;
            }
        }

        _line.Clear();
    }

    private void Keep(ReadOnlySpan<byte> piece)
    {
        int begin = Math.Min(piece.Length, Half - _head.Count);
        _head.AddRange(piece[..begin]);
        piece = piece[begin..];
        if (piece.IsEmpty)
        {
            return;
        }

        if (_tail.Length == 0)
        {
            _tail = new byte[Half];
        }

        _tailLength += piece.Length;
        piece = piece[Math.Max(0, piece.Length - Half)..];
        while (!piece.IsEmpty)
        {
            int count = Math.Min(piece.Length, Half - _tailAt);
            piece[..count].CopyTo(_tail.AsSpan(_tailAt));
            piece = piece[count..];
            _tailAt = (_tailAt + count) % Half;
        }
    }
}
