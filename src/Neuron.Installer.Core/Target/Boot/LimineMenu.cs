// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// The entries of Limine's configuration (its CONFIG.md). A title begins with a slash for each level, in versions
/// before 8 with a colon; a macro, <c>${NAME}=text</c>, may stand in any value.
/// </summary>
internal static class LimineMenu
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>One entry.</summary>
    /// <param name="First">The number of its first line, the title.</param>
    /// <param name="Lines">Its lines, the title first.</param>
    /// <param name="Words">What its kernel is started with, macros replaced.</param>
    internal sealed record Entry(int First, IReadOnlyList<string> Lines, IReadOnlyList<string> Words)
    {
        /// <summary>The title without what marks its level.</summary>
        internal string Title => Lines[0].TrimStart().TrimStart('/', ':').TrimStart('+').Trim();

        /// <summary>The values of any of these keys.</summary>
        internal IEnumerable<string> Values(IEnumerable<string> keys) => keys.SelectMany(key => Lines.Skip(1).SelectMany(line => KeyedLines.Values(line, key)));
    }

    /// <summary>The entries, in order.</summary>
    internal static IReadOnlyList<Entry> Read(string text)
    {
        string[] lines = text.Split('\n');
        (string Name, string Value)[] macros = [.. lines.Select(Macro).OfType<(string, string)>()];
        int[] titles = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].TrimStart() is ['/' or ':', ..])];
        return [.. titles.Select((first, i) => Of(first, lines[first..(i + 1 < titles.Length ? titles[i + 1] : lines.Length)], macros))];
    }

    /// <summary>The path in a value: <c>boot():/initramfs#checksum</c>, in old versions <c>boot:///initramfs</c>.</summary>
    internal static string Path(string value)
    {
        string path = value.Split('#')[0].Trim();
        int volume = path.IndexOf("):", Exact);
        int old = path.IndexOf("://", Exact);
        return volume >= 0 ? path[(volume + 2)..]
            // boot:///file, or boot://2/file for another partition.
            : old >= 0 ? path[(path.IndexOf('/', old + 3) is var slash and >= 0 ? slash : old + 2)..]
            : path;
    }

    private static Entry Of(int first, string[] lines, (string Name, string Value)[] macros)
    {
        Entry entry = new(first, lines, []);
        return entry with
        {
            Words = [.. entry.Values(Limine.CommandLines)
                .SelectMany(value => KernelCommandLine.Words(macros.Aggregate(value, (text, macro) => text.Replace(macro.Name, macro.Value, Exact))))],
        };
    }

    private static (string Name, string Value)? Macro(string line)
    {
        string text = line.Trim();
        int end = text.IndexOf("}=", Exact);
        return text.StartsWith("${", Exact) && end > 0 ? (text[..(end + 1)], text[(end + 2)..]) : null;
    }
}
