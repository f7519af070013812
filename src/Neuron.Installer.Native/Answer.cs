// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Neuron.Installer.Core.Documents;

namespace Neuron.Installer.Native;

/// <summary>Writes the answers of neuron_installer.h into memory that the caller gives back with <c>neuron_free</c>.</summary>
internal static unsafe class Answer
{
    /// <summary><c>{"ok": true, "value": …}</c></summary>
    public static byte* Value<T>(T value, JsonTypeInfo<T> type) => Copy(Json.Answer(value, type));

    /// <summary><c>{"ok": false, "error": …}</c></summary>
    public static byte* Error(ErrorDocument error) => Copy(Json.Refusal(error));

    /// <summary>The same, for when Core cannot be loaded: so nothing of Core is in it.</summary>
    public static byte* Damaged(Exception problem)
    {
        ArrayBufferWriter<byte> buffer = new(1024);
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("ok", false);
            writer.WriteStartObject("error");
            writer.WriteString("code", "library-damaged");
            writer.WriteString("message", $"GPU passthrough cannot be set up: a file of the installer is damaged ({problem.GetType().Name}: {problem.Message}).");
            writer.WriteString("advice", "The installation goes on without it; check the installation medium, or write it again.");
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Copy(buffer.WrittenSpan);
    }

    /// <summary>Gives an answer back.</summary>
    public static void Free(byte* answer) => NativeMemory.Free(answer);

    private static byte* Copy(ReadOnlySpan<byte> text)
    {
        byte* answer = (byte*)NativeMemory.Alloc((nuint)text.Length + 1);
        text.CopyTo(new Span<byte>(answer, text.Length));
        answer[text.Length] = 0;
        return answer;
    }
}
