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
    public static byte* Value<T>(T value, JsonTypeInfo<T> type) => Write(writer =>
    {
        writer.WriteBoolean("ok", true);
        writer.WritePropertyName("value");
        JsonSerializer.Serialize(writer, value, type);
    }, Json.Compact);

    /// <summary><c>{"ok": false, "error": …}</c></summary>
    public static byte* Error(ErrorDocument error) => Write(writer =>
    {
        writer.WriteBoolean("ok", false);
        writer.WritePropertyName("error");
        JsonSerializer.Serialize(writer, error, Json.Default.ErrorDocument);
    }, Json.Compact);

    /// <summary>The same, for when Core cannot be loaded: so nothing of Core is in it.</summary>
    public static byte* Damaged(Exception problem) => Write(
        writer =>
        {
            writer.WriteBoolean("ok", false);
            writer.WriteStartObject("error");
            writer.WriteString("code", "library-damaged");
            writer.WriteString("message", $"Graphics passthrough cannot be set up: a file of the installer is damaged ({problem.GetType().Name}: {problem.Message}).");
            writer.WriteString("advice", "The installation goes on without it; check the installation medium, or write it again.");
            writer.WriteEndObject();
        },
        default);

    /// <summary>Gives an answer back.</summary>
    public static void Free(byte* answer) => NativeMemory.Free(answer);

    private static byte* Write(Action<Utf8JsonWriter> members, JsonWriterOptions options)
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        byte* answer = (byte*)NativeMemory.Alloc((nuint)buffer.WrittenCount + 1);
        buffer.WrittenSpan.CopyTo(new Span<byte>(answer, buffer.WrittenCount));
        answer[buffer.WrittenCount] = 0;
        return answer;
    }
}
