// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later


namespace Neuron.Installer.Core.KernelParameters;

/// <summary>
/// Lines of a boot entry whose value is a kernel command line: <c>options root=…</c> of systemd-boot,
/// <c>cmdline: root=…</c> of Limine, <c>CMDLINE=root=…</c> of its old versions.
/// </summary>
internal static class KeyedLines
{
    /// <summary>Changes the value of every line with that key.</summary>
    /// <param name="text">The file.</param>
    /// <param name="key">The key with its colon or equals sign, if it has one; case does not matter.</param>
    /// <param name="change">Gets the value and returns the new one.</param>
    internal static string Change(string text, string key, Func<string, string> change)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Value(lines[i], key) is { } value)
            {
                lines[i] = lines[i][..value.Start] + change(lines[i][value]) + lines[i][value.End..];
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The values of every line with that key.</summary>
    internal static IReadOnlyList<string> Values(string text, string key) =>
        [.. text.Split('\n').Where(line => Value(line, key) is not null).Select(line => line[Value(line, key)!.Value])];

    /// <summary>Takes words out of every line with that key.</summary>
    internal static string Remove(string text, string key, IReadOnlyList<string> words) =>
        Change(text, key, value => KernelCommandLine.Remove(value, KernelCommandLine.Once(words)));

    /// <summary>Where the value stands. A line break of Windows is no part of it. Null when the line has another key.</summary>
    private static Range? Value(string line, string key)
    {
        if (ValueStart(line, key) is not { } start)
        {
            return null;
        }

        int end = Math.Max(start, line.EndsWith('\r') ? line.Length - 1 : line.Length);
        // systemd-boot takes marks off that begin and end the whole value (line_get_key_value), Limine does not.
        int last = line[start..end].TrimEnd(' ', '\t').Length + start - 1;
        return key[^1] is not (':' or '=') && last > start && line[start] == '"' && line[last] == '"' ? (start + 1)..last : start..end;
    }

    /// <summary>Where the value begins. Null when the line has another key.</summary>
    private static int? ValueStart(string line, string key)
    {
        int start = line.Length - line.TrimStart(' ', '\t').Length;
        if (key.Length == 0 || !line.AsSpan(start).StartsWith(key, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int value = start + key.Length;
        if (value < line.Length && line[value] is not (' ' or '\t') && key[^1] is not (':' or '='))
        {
            return null;
        }

        while (value < line.Length && line[value] is ' ' or '\t')
        {
            value++;
        }

        return value;
    }
}
