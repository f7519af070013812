// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>
/// A target system as people have it, from a file of tests/systems: what is right for it first, then its files, each
/// behind a line <c>-- PATH --</c>. <c>tests/systems/README.md</c> has the form.
/// </summary>
internal sealed class SystemDescription
{
    private const StringComparison Exact = StringComparison.Ordinal;
    private const string Machine = "host:";

    private readonly List<(string Path, string Content, string? Link)> _entries = [];
    private readonly List<(string Key, string Value)> _expected = [];

    /// <summary>What kind of system it is.</summary>
    internal string Kind { get; private init; } = "";

    internal string Outcome => Of("outcome").FirstOrDefault("-");

    internal string[] Created => Of("create");

    internal string[] Edited => Of("edit");

    /// <summary>The code, and behind it a part of the message or the advice, where that matters.</summary>
    internal string[] Findings => Of("finding");

    internal string[] Commands => Of("command");

    /// <summary>A path, and what stands in it afterwards.</summary>
    internal IEnumerable<(string Path, string Text)> Holds => Of("holds").Select(Pair);

    /// <summary>A path, and what does not stand in it afterwards.</summary>
    internal IEnumerable<(string Path, string Text)> Lacks => Of("lacks").Select(Pair);

    /// <summary>Whether the card has a twin, so that it is known by its address.</summary>
    internal bool HasTwins => Of("binding").Contains("address");

    internal static SystemDescription Read(string file)
    {
        string[] lines = File.ReadAllLines(file);
        SystemDescription system = new() { Kind = lines[0] };
        int at = 1;
        for (; at < lines.Length && !lines[at].StartsWith("-- ", Exact); at++)
        {
            if (lines[at].Split(':', 2) is [var key, var value])
            {
                system._expected.Add((key, value.Trim()));
            }
        }

        foreach (string part in system.Of("with").SelectMany(value => value.Split(' ')))
        {
            system._entries.AddRange(Read(Path.Combine(Path.GetDirectoryName(file)!, "parts", part + ".txt"))._entries);
        }

        while (at < lines.Length)
        {
            string head = lines[at][3..].TrimEnd(' ', '-');
            string[] parts = head.Split(" -> ");
            List<string> content = [];
            for (at++; at < lines.Length && !lines[at].StartsWith("-- ", Exact); at++)
            {
                content.Add(lines[at]);
            }

            system._entries.Add((parts[0], string.Concat(content.Select(line => line + "\n")), parts.Length > 1 ? parts[1] : null));
        }

        return system;
    }

    /// <summary>Lays it out below a target's root, and the machine it is on below another.</summary>
    internal void LayOut(SampleTarget target, SampleTarget machine)
    {
        foreach ((string name, string content, string? link) in _entries)
        {
            (SampleTarget root, string path) = name.StartsWith(Machine, Exact) ? (machine, name[Machine.Length..]) : (target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(root.Full(path))!);
            if (link is not null)
            {
                File.Delete(root.Full(path));
                File.CreateSymbolicLink(root.Full(path), link);
            }
            else if (path.EndsWith('/'))
            {
                Directory.CreateDirectory(root.Full(path));
            }
            else if (content.StartsWith("size ", Exact))
            {
                // A file that is long, and not worth anything.
                File.WriteAllText(root.Full(path), new string('#', int.Parse(content[5..], CultureInfo.InvariantCulture)));
            }
            else
            {
                root.Put(path, content.Replace("@TARGET@", target.Path, Exact), path.Contains("/bin/", Exact) || path.Contains("/sbin/", Exact) || path.Contains("/grub.d/", Exact) ? (UnixFileMode)0b111_101_101 : null);
            }
        }
    }

    private string[] Of(string key) => [.. _expected.Where(pair => pair.Key == key).Select(pair => pair.Value)];

    private static (string, string) Pair(string value) => value.Split(": ", 2) is [var path, var text] ? (path, text) : throw new FormatException(value);
}
