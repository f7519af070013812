// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Formats.Tar;

namespace Neuron.Installer.Core.Hardware.Host;

/// <summary>
/// Passes everything on to another directory and remembers what was read, so that a scan through it leaves a
/// snapshot of exactly what the scan saw.
/// </summary>
internal sealed class RecordedDirectory : HostDirectory
{
    private readonly HostDirectory _source;
    private readonly string _prefix;
    private readonly SortedDictionary<string, TarEntryType> _kinds;
    private readonly Dictionary<string, byte[]> _contents;
    private readonly Dictionary<string, string> _links;

    /// <summary>Starts recording what is read from <paramref name="source"/>, which stays the caller's.</summary>
    public RecordedDirectory(HostDirectory source)
        : this(source, "", new SortedDictionary<string, TarEntryType>(StringComparer.Ordinal), [], [])
    {
    }

    private RecordedDirectory(
        HostDirectory source,
        string prefix,
        SortedDictionary<string, TarEntryType> kinds,
        Dictionary<string, byte[]> contents,
        Dictionary<string, string> links)
    {
        _source = source;
        _prefix = prefix;
        _kinds = kinds;
        _contents = contents;
        _links = links;
    }

    /// <inheritdoc/>
    public override HostDirectory? OpenDirectory(string name)
    {
        HostDirectory? directory = _source.OpenDirectory(name);
        if (directory is null)
        {
            return null;
        }

        string place = PlaceOf(name);
        _kinds.TryAdd(place, TarEntryType.Directory);
        return new RecordedDirectory(directory, place + "/", _kinds, _contents, _links);
    }

    /// <inheritdoc/>
    public override int Read(string name, Span<byte> buffer)
    {
        int length = _source.Read(name, buffer);
        if (length >= 0)
        {
            string place = PlaceOf(name);
            _kinds[place] = TarEntryType.RegularFile;
            _contents[place] = buffer[..length].ToArray();
        }

        return length;
    }

    /// <inheritdoc/>
    public override string? ReadLink(string name)
    {
        string? link = _source.ReadLink(name);
        if (link is not null)
        {
            string place = PlaceOf(name);
            _kinds[place] = TarEntryType.SymbolicLink;
            _links[place] = link;
        }

        return link;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string name)
    {
        IReadOnlyList<string> names = _source.List(name);
        if (name.Length > 0 && names.Count > 0)
        {
            _kinds.TryAdd(PlaceOf(name), TarEntryType.Directory);
        }

        return names;
    }

    /// <inheritdoc/>
    public override bool Exists(string name)
    {
        bool exists = _source.Exists(name);
        if (exists)
        {
            // Only that it is there was asked, so that is all a snapshot tells: an ACPI table stays unread.
            _ = _kinds.TryAdd(PlaceOf(name), TarEntryType.RegularFile);
        }

        return exists;
    }

    /// <summary>Has the snapshot say something else than was read, where that is nobody's business.</summary>
    public void Replace(string name, string content) => Replace(name, System.Text.Encoding.UTF8.GetBytes(content));

    /// <inheritdoc cref="Replace(string, string)"/>
    public void Replace(string name, byte[] content)
    {
        if (_contents.ContainsKey(name))
        {
            _contents[name] = content;
        }
    }

    /// <summary>Writes what was read so far as a tar archive, without owners and times.</summary>
    public void WriteTo(Stream archive)
    {
        using TarWriter writer = new(archive, TarEntryFormat.Pax, leaveOpen: true);
        foreach ((string path, TarEntryType kind) in _kinds)
        {
            PaxTarEntry entry = new(kind, path) { ModificationTime = DateTimeOffset.UnixEpoch };
            switch (kind)
            {
                case TarEntryType.SymbolicLink:
                    entry.LinkName = _links[path];
                    break;
                case TarEntryType.RegularFile:
                    entry.DataStream = new MemoryStream(_contents.GetValueOrDefault(path, []));
                    break;
            }

            writer.WriteEntry(entry);
        }
    }

    /// <summary>Where something really is: what is read through a link is kept where the link leads, and the link with it.</summary>
    private string PlaceOf(string name)
    {
        string place = _prefix.TrimEnd('/');
        string[] parts = name.Split('/');
        for (int i = 0; i < parts.Length; i++)
        {
            string here = place.Length == 0 ? parts[i] : $"{place}/{parts[i]}";
            if (i < parts.Length - 1 && _source.ReadLink(string.Join('/', parts[..(i + 1)])) is { } link && !link.StartsWith('/'))
            {
                _kinds[here] = TarEntryType.SymbolicLink;
                _links[here] = link;
                here = Follow(place, link);
            }

            place = here;
        }

        return place;
    }

    private static string Follow(string directory, string link)
    {
        List<string> place = [.. directory.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string part in link.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part != "..")
            {
                place.Add(part);
            }
            else if (place.Count > 0)
            {
                place.RemoveAt(place.Count - 1);
            }
        }

        return string.Join('/', place);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (_prefix.Length > 0)
        {
            _source.Dispose();
        }

        base.Dispose(disposing);
    }
}
