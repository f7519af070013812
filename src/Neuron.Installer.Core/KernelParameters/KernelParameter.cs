// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.KernelParameters;

/// <summary>
/// A word of a kernel command line as the kernel reads it (lib/cmdline.c, next_arg): marks around the whole, or around the
/// value, are taken off.
/// </summary>
/// <param name="Name">Its name, with underscores: a dash is the same to the kernel (kernel/params.c, parameq).</param>
/// <param name="Value">What stands behind the equals sign. Null without one.</param>
internal readonly record struct KernelParameter(string Name, string? Value)
{
    /// <summary>The parts of its value, between commas.</summary>
    internal IReadOnlyList<string> Values => Value?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    internal static KernelParameter Parse(string word)
    {
        bool isQuoted = word.StartsWith('"');
        string text = isQuoted ? word[1..] : word;
        // An equals sign at the very front begins no value.
        int equals = text.Length < 2 ? -1 : text.IndexOf('=', 1);
        if (equals < 0)
        {
            return new KernelParameter(NameOf(isQuoted ? WithoutEnd(text) : text), null);
        }

        string value = text[(equals + 1)..];
        return new KernelParameter(NameOf(text[..equals]), value.StartsWith('"') ? WithoutEnd(value[1..]) : isQuoted ? WithoutEnd(value) : value);
    }

    private static string NameOf(string name) => name.Replace('-', '_');

    private static string WithoutEnd(string text) => text.EndsWith('"') ? text[..^1] : text;
}
