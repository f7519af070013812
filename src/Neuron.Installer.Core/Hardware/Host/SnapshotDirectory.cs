// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Formats.Tar;
using Neuron.Installer.Core.Linux;

namespace Neuron.Installer.Core.Hardware.Host;

/// <summary>A directory inside a snapshot: a tar archive, held in memory.</summary>
internal sealed class SnapshotDirectory : HostDirectory
{
    /// <summary>More than any machine's scan reads; a larger archive is something else.</summary>
    private const long LargestFile = 16 << 20;

    private const long LargestSnapshot = 64 << 20;
    private const int MostEntries = 500_000;
    private const int LongestPath = 4096;
    private const int DeepestPath = 64;

    private readonly IReadOnlyDictionary<string, Entry> _entries;
    private readonly string _prefix;

    private SnapshotDirectory(IReadOnlyDictionary<string, Entry> entries, string prefix)
    {
        _entries = entries;
        _prefix = prefix;
    }

    /// <summary>Reads a snapshot.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">Why it is no snapshot. Null when it is one.</param>
    public static SnapshotDirectory? TryOpen(string path, out string? problem)
    {
        problem = null;
        try
        {
            using FileStream file = RegularFile.Open(path);
            return Read(file);
        }
#pragma warning disable CA1031 // The reader of archives throws what it happens to meet in a damaged one.
        catch (Exception failure) when (failure is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            problem = $"The snapshot '{path}' cannot be read: {failure.Message}";
            return null;
        }
    }

    /// <summary>Reads a snapshot from an archive.</summary>
    public static SnapshotDirectory Read(Stream archive)
    {
        Dictionary<string, Entry> entries = new(StringComparer.Ordinal) { [""] = new Entry(null, null, []) };
        using TarReader reader = new(archive);
        long total = 0;
        int count = 0;
        while (reader.GetNextEntry() is { } entry)
        {
            total += Math.Max(0, entry.Length) + entry.Name.Length;
            if (++count > MostEntries || total > LargestSnapshot)
            {
                throw new InvalidDataException("It holds more than a snapshot does.");
            }

            if (entry.Name.Length > LongestPath || entry.LinkName.Length > LongestPath || entry.Name.Count(c => c == '/') > DeepestPath)
            {
                throw new InvalidDataException("It holds a path that is longer than any in a snapshot.");
            }

            string name = Normalize(entry.Name);
            switch (entry.EntryType)
            {
                case TarEntryType.SymbolicLink:
                    Add(entries, name, new Entry(null, entry.LinkName, null));
                    break;
                case TarEntryType.Directory:
                    Add(entries, name, new Entry(null, null, []));
                    break;
                case TarEntryType.RegularFile or TarEntryType.V7RegularFile:
                    if (entry.Length > LargestFile)
                    {
                        throw new InvalidDataException($"'{name}' has {entry.Length} bytes; a snapshot holds only small files.");
                    }

                    byte[] content = new byte[entry.Length];
                    entry.DataStream?.ReadExactly(content);
                    Add(entries, name, new Entry(content, null, null));
                    break;
            }
        }

        return entries.Count > 1 ? new SnapshotDirectory(entries, "") : throw new InvalidDataException("It is not a snapshot: nothing is in it.");
    }

    public override HostDirectory? OpenDirectory(string name) =>
        Find(name) is { Entry.Names: not null } found ? new SnapshotDirectory(_entries, found.Path) : null;

    public override int Read(string name, Span<byte> buffer)
    {
        if (Find(name) is not { Entry.Content: { } content })
        {
            return -NotFound;
        }

        int length = Math.Min(content.Length, buffer.Length);
        content.AsSpan(0, length).CopyTo(buffer);
        return length;
    }

    public override string? ReadLink(string name) =>
        Find(name, followLast: false) is { Entry.Link: { } link } ? link : null;

    public override IReadOnlyList<string> List(string name) => Find(name) is { Entry.Names: { } names } ? names : [];

    public override bool Exists(string name) => Find(name) is not null;

    private static void Add(Dictionary<string, Entry> entries, string path, Entry entry)
    {
        if (path.Length == 0 || entries.TryGetValue(path, out Entry? known) && known.Names is not null && entry.Names is not null)
        {
            return;
        }

        bool isNew = !entries.ContainsKey(path);
        entries[path] = entry;
        if (!isNew)
        {
            return;
        }

        int slash = path.LastIndexOf('/');
        string parent = slash < 0 ? "" : path[..slash];
        if (!entries.TryGetValue(parent, out Entry? directory) || directory.Names is null)
        {
            directory = new Entry(null, null, []);
            Add(entries, parent, directory);
        }

        entries[parent].Names!.Add(path[(slash + 1)..]);
    }

    private static string Normalize(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(parts.Count - 1, 0), Math.Min(parts.Count, 1));
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private (string Path, Entry Entry)? Find(string name, bool followLast = true)
    {
        string path = _prefix;
        string[] parts = name.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int links = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            path = Normalize(path + "/" + parts[i]);
            while (_entries.TryGetValue(path, out Entry? entry)
                && entry.Link is { } link
                && (followLast || i < parts.Length - 1))
            {
                if (++links > 40)
                {
                    return null;
                }

                string parent = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
                path = Normalize(link.StartsWith('/') ? link : parent + "/" + link);
            }
        }

        return _entries.TryGetValue(path, out Entry? found) ? (path, found) : null;
    }

    /// <summary>Exactly one of the three is not null: what a file holds, where a link points, what is in a directory.</summary>
    private sealed record Entry(byte[]? Content, string? Link, List<string>? Names);
}
