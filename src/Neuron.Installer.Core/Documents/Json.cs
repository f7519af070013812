// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Documents;

/// <summary>
/// How the documents of docs/contract.md are written and read, without reflection. What is only written comes with code
/// that writes it and nothing else: descriptions of its members would have to be compiled for every type of a member.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ScanDocument), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(OpenDocument), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(TextDocument), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(PlanDocument), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ApplyDocument), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(RevertDocument), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(VerificationDocument), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ErrorDocument), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(OpenRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DetectRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ApplyRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RevertRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(VerifyRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
public sealed partial class Json : JsonSerializerContext
{
    /// <summary>For programs: one line, names and sentences as they are instead of escaped.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For people: indented.</summary>
    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true };

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="type">Its type.</param>
    /// <param name="options">For whom: <see cref="Compact"/> or <see cref="Indented"/>.</param>
    /// <returns>It in UTF-8.</returns>
    public static ReadOnlySpan<byte> Write<T>(T document, JsonTypeInfo<T> type, JsonWriterOptions options)
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            JsonSerializer.Serialize(writer, document, type);
        }

        return Shown(buffer.WrittenSpan);
    }

    /// <summary><c>{"ok": true, "value": …}</c>, the answer to a request.</summary>
    /// <param name="value">What was asked for.</param>
    /// <param name="type">Its type.</param>
    /// <returns>It in UTF-8, on one line.</returns>
    public static ReadOnlySpan<byte> Answer<T>(T value, JsonTypeInfo<T> type) => Wrap(ok: true, "value", value, type);

    /// <summary><c>{"ok": false, "error": …}</c>, the answer to a request that came to nothing.</summary>
    /// <returns>It in UTF-8, on one line.</returns>
    public static ReadOnlySpan<byte> Refusal(ErrorDocument error) => Wrap(ok: false, "error", error, Default.ErrorDocument);

    /// <summary><c>{"progress": {"fraction": …, "text": …}}</c>, a line while <c>apply --json-lines</c> works.</summary>
    /// <param name="fraction">0 to 1.</param>
    /// <param name="text">What it is doing.</param>
    /// <returns>It in UTF-8, on one line.</returns>
    public static ReadOnlySpan<byte> Progress(double fraction, TextDocument text)
    {
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter writer = new(buffer, Compact))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("progress");
            writer.WriteNumber("fraction", fraction);
            writer.WritePropertyName("text");
            JsonSerializer.Serialize(writer, text, Default.TextDocument);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Shown(buffer.WrittenSpan);
    }

    private static ReadOnlySpan<byte> Wrap<T>(bool ok, string name, T document, JsonTypeInfo<T> type)
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter writer = new(buffer, Compact))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("ok", ok);
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, document, type);
            writer.WriteEndObject();
        }

        return Shown(buffer.WrittenSpan);
    }

    /// <summary>
    /// A file of the target is passed on as it is, and whoever looks at the document shall see it: what moves a cursor or
    /// turns the direction of text is escaped, which says the same. Outside of strings there is nothing but ASCII.
    /// </summary>
    private static ReadOnlySpan<byte> Shown(ReadOnlySpan<byte> json)
    {
        if (!json.ContainsAnyExceptInRange((byte)0, (byte)'~'))
        {
            return json;
        }

        string text = Encoding.UTF8.GetString(json);
        StringBuilder shown = new(text.Length + 64);
        for (int i = 0; i < text.Length; i++)
        {
            _ = text[i] < '\x7F' || Printable.IsFine(text, i) ? shown.Append(text[i]) : shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
        }

        return Encoding.UTF8.GetBytes(shown.ToString());
    }
}
