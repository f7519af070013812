// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;

namespace Neuron.Installer.Core.Target.Root;

/// <summary>
/// Turns the bytes of a configuration file into text and back without losing one: a byte that is no UTF-8
/// (a comment in Latin-1) becomes a lone surrogate U+DC80 to U+DCFF, which no valid text contains.
/// </summary>
internal static class TargetText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        Span<char> units = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out Rune rune, out int used) == System.Buffers.OperationStatus.Done)
            {
                text.Append(units[..rune.EncodeToUtf16(units)]);
            }
            else
            {
                // One byte at a time: the length of an invalid sequence is nothing to rely on.
                text.Append((char)(0xDC00 + bytes[0]));
                used = 1;
            }

            bytes = bytes[used..];
        }

        return text.ToString();
    }

    internal static byte[] Encode(string text)
    {
        if (!HasForeignBytes(text))
        {
            return Strict.GetBytes(text);
        }

        using MemoryStream bytes = new(text.Length);
        Span<byte> buffer = stackalloc byte[4];
        for (int i = 0; i < text.Length;)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                bytes.Write(buffer[..rune.EncodeToUtf8(buffer)]);
                i += rune.Utf16SequenceLength;
            }
            else
            {
                char unit = text[i++];
                bytes.Write(unit is >= '\uDC80' and <= '\uDCFF' ? [(byte)unit] : "\uFFFD"u8);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Whether the text came from bytes that are no UTF-8.</summary>
    internal static bool HasForeignBytes(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
