// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.Json;

namespace Neuron.Installer.Core.KernelParameters;

/// <summary>
/// The kernel's options in kernelstub's configuration: <c>user.kernel_options</c>, or those of <c>default</c> where no
/// user has any, as a list of words or, in old files, one text. All else in the file stays byte for byte.
/// </summary>
internal sealed class KernelOptionsJson
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _text;

    /// <summary>Where each word stands with its quotation marks; for one text, where that stands.</summary>
    private readonly List<Range> _items;
    private readonly int _open;
    private readonly bool _isText;

    private KernelOptionsJson(byte[] text, IReadOnlyList<string> words, List<Range> items, int open, bool isText)
    {
        _text = text;
        Words = words;
        _items = items;
        _open = open;
        _isText = isText;
    }

    /// <summary>The words, in order.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>Null when the text is not such a configuration.</summary>
    internal static KernelOptionsJson? Parse(string text)
    {
        try
        {
            byte[] bytes = s_utf8.GetBytes(text);
            Dictionary<string, KernelOptionsJson> found = [];
            Utf8JsonReader reader = new(bytes);
            string section = "";
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                if (reader.CurrentDepth == 1)
                {
                    section = reader.GetString() ?? "";
                }
                else if (reader.CurrentDepth == 2 && reader.ValueTextEquals("kernel_options"u8) && Options(ref reader, bytes) is { } options)
                {
                    // Of a repeated key the last counts.
                    found[section] = options;
                }
            }

            return found.GetValueOrDefault("user") ?? found.GetValueOrDefault("default");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The text with words put at the end, written as the last one is.</summary>
    internal string Append(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return s_utf8.GetString(_text);
        }

        int at = _items.Count == 0 ? _open + 1 : _items[^1].End.Value;
        if (_isText)
        {
            return Insert(at - 1, (Words.Count > 0 ? " " : "") + string.Join(' ', words));
        }

        // Between the last two stands what separates words here, a line break perhaps.
        string separator = _items.Count > 1 ? s_utf8.GetString(_text.AsSpan(_items[^2].End.Value.._items[^1].Start.Value)) : ", ";
        string quoted = string.Join(separator, words.Select(word => $"\"{word}\""));
        return Insert(at, _items.Count == 0 ? quoted : separator + quoted);
    }

    /// <summary>The text without those words.</summary>
    internal static string Remove(string text, Func<string, bool> isUnwanted, ICollection<string>? removed = null)
    {
        if (Parse(text) is not { } options)
        {
            return text;
        }

        if (options._isText)
        {
            Range value = (options._items[0].Start.Value + 1)..(options._items[0].End.Value - 1);
            return s_utf8.GetString(options._text.AsSpan(0, value.Start.Value))
                + KernelCommandLine.Remove(s_utf8.GetString(options._text.AsSpan(value)), isUnwanted, removed)
                + s_utf8.GetString(options._text.AsSpan(value.End.Value));
        }

        List<byte> result = [.. options._text];
        bool[] goes = [.. options.Words.Select(isUnwanted)];
        for (int i = goes.Length - 1; i >= 0; i--)
        {
            if (!goes[i])
            {
                continue;
            }

            // With the separator before it, or behind it when none is left in front.
            bool hasBefore = goes.AsSpan(0, i).Contains(false);
            int start = hasBefore ? options._items[i - 1].End.Value : options._items[i].Start.Value;
            int end = hasBefore || i + 1 == goes.Length ? options._items[i].End.Value : options._items[i + 1].Start.Value;
            result.RemoveRange(start, end - start);
        }

        foreach (string word in options.Words.Where((_, i) => goes[i]))
        {
            removed?.Add(word);
        }

        return s_utf8.GetString(result.ToArray());
    }

    private static KernelOptionsJson? Options(ref Utf8JsonReader reader, byte[] bytes)
    {
        reader.Read();
        int open = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.String)
        {
            return new KernelOptionsJson(bytes, KernelCommandLine.Words(reader.GetString() ?? ""), [open..(int)reader.BytesConsumed], open, isText: true);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return null;
        }

        List<string> words = [];
        List<Range> items = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            words.Add(reader.GetString() ?? "");
            items.Add((int)reader.TokenStartIndex..(int)reader.BytesConsumed);
        }

        return reader.TokenType == JsonTokenType.EndArray ? new KernelOptionsJson(bytes, words, items, open, isText: false) : null;
    }

    private string Insert(int at, string added) =>
        s_utf8.GetString(_text.AsSpan(0, at)) + added + s_utf8.GetString(_text.AsSpan(at));
}
