// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Hardware;

/// <summary>
/// The names of vendors, devices and boards, from a <c>pci.ids</c> file. What the file does not have is called
/// by its ID, so a name is never empty.
/// </summary>
/// <remarks>
/// The file is searched piece by piece where something is asked, not read as a whole and not parsed: a scan asks for a dozen
/// names out of forty thousand lines, and memory for all of them takes longer to get than they take to be found.
/// What was found once is remembered, so a list is not safe for several threads at once; <see cref="None"/> is, since sessions share it.
/// Its format: a vendor line <c>vvvv  Name</c>, then <c>TAB dddd  Name</c> for each device, then
/// <c>TAB TAB vvvv dddd  Name</c> for each board; <c>#</c> begins a comment.
/// </remarks>
internal sealed class PciNames : IDisposable
{
    /// <summary>Well above the size of the list, which has 1.5 MB after twenty-five years.</summary>
    private const int LargestList = 16 << 20;

    private static readonly string[] s_usualPlaces = ["/usr/share/hwdata/pci.ids", "/usr/share/misc/pci.ids"];

    /// <summary>Longer than any line.</summary>
    private const int LongestLine = 4096;

    private const int PieceLength = 65536;

    private readonly HostFile? _list;
    private readonly Dictionary<ushort, (string? Name, long Devices)> _vendors = [];
    private readonly Dictionary<PciId, string> _devices = [];
    private readonly byte[] _piece;
    private long _pieceStart;
    private int _pieceEnd;

    private PciNames(HostFile? list)
    {
        _list = list;
        _piece = list is null ? [] : GC.AllocateUninitializedArray<byte>(PieceLength);
    }

    /// <summary>No names at all: everything is called by its ID.</summary>
    public static PciNames None { get; } = new(null);

    /// <summary>Whether there is a list.</summary>
    public bool IsEmpty => _list is null;

    /// <summary>
    /// Opens the list at <paramref name="path"/> of the host root, or else of this machine, or else from
    /// where distributions keep it.
    /// </summary>
    /// <returns><see cref="None"/> when there is no list.</returns>
    public static PciNames Read(HostDirectory host, string path)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(path);
        HostFile? list = host.OpenFile(path.TrimStart('/'), LargestList);
        if (list is null)
        {
            using LiveDirectory? root = LiveDirectory.Open("/");
            list = root?.OpenFile(path.TrimStart('/'), LargestList);
            foreach (string usual in s_usualPlaces)
            {
                list ??= root?.OpenFile(usual.TrimStart('/'), LargestList);
            }
        }

        return list is null ? None : new PciNames(list);
    }

    /// <summary>Reads a list from its text.</summary>
    public static PciNames Parse(ReadOnlySpan<byte> list) => list.IsEmpty ? None : new(HostFile.Of(list.ToArray()));

    /// <summary>Closes the list: from then on only what was asked before has a name.</summary>
    public void Dispose() => _list?.Dispose();

    /// <summary>The vendor's name, or <c>Vendor vvvv</c>.</summary>
    public string Vendor(ushort vendor) =>
        FindVendor(vendor, out string? name, out _) ? name! : string.Create(CultureInfo.InvariantCulture, $"Vendor {vendor:x4}");

    /// <summary>The device's name, or <c>Device dddd</c>.</summary>
    public string Device(PciId id)
    {
        if (_devices.TryGetValue(id, out string? known))
        {
            return known;
        }

        known = FindVendor(id.Vendor, out _, out long devices) && FindDevice(devices, id.Device, out string? name, out _)
            ? name!
            : string.Create(CultureInfo.InvariantCulture, $"Device {id.Device:x4}");
        return _list is null ? known : _devices[id] = known;
    }

    /// <summary>The board's name. Null when the list does not have it: a board without a name is nothing worth saying.</summary>
    public string? Subsystem(PciId id, PciId subsystem)
    {
        if (!FindVendor(id.Vendor, out _, out long devices) || !FindDevice(devices, id.Device, out _, out long at))
        {
            return null;
        }

        while (TryTakeLine(ref at, out ReadOnlySpan<byte> line) && (line.StartsWith("\t\t"u8) || line.StartsWith("#"u8)))
        {
            if (line.Length > 13
                && TryHex(line.Slice(2, 4), out ushort vendor)
                && TryHex(line.Slice(7, 4), out ushort device)
                && vendor == subsystem.Vendor
                && device == subsystem.Device)
            {
                return Name(line[11..]);
            }
        }

        return null;
    }

    private bool FindVendor(ushort vendor, out string? name, out long devices)
    {
        if (_list is null)
        {
            (name, devices) = (null, 0);
            return false;
        }

        if (!_vendors.TryGetValue(vendor, out (string? Name, long Devices) known))
        {
            known = SearchVendor(vendor);
            _vendors[vendor] = known;
        }

        (name, devices) = known;
        return name is not null;
    }

    /// <summary>Lists are in order of the IDs, so what was found of a vendor before is a place to begin at; but nobody promises it.</summary>
    private (string? Name, long Devices) SearchVendor(ushort vendor)
    {
        long begin = 0;
        foreach ((ushort other, (_, long devices)) in _vendors)
        {
            if (other < vendor && devices > begin)
            {
                begin = devices;
            }
        }

        return SearchVendor(vendor, begin) ?? (begin > 0 ? SearchVendor(vendor, 0) : null) ?? (null, 0);
    }

    private (string? Name, long Devices)? SearchVendor(ushort vendor, long begin)
    {
        Span<byte> start = stackalloc byte[5];
        start[0] = (byte)'\n';
        _ = Utf8Formatter.TryFormat(vendor, start[1..], out _, new System.Buffers.StandardFormat('x', 4));
        // The first line has no line break before it.
        if (begin == 0 && PieceAt(0, start.Length).StartsWith(start[1..]))
        {
            return VendorAt(0);
        }

        long at = Math.Max(0, begin - 1);
        while (true)
        {
            ReadOnlySpan<byte> piece = PieceAt(at, start.Length);
            int found = piece.IndexOf(start);
            if (found >= 0)
            {
                return VendorAt(at + found + 1);
            }

            if (piece.Length < start.Length)
            {
                return null;
            }

            // What is sought may begin in this piece and end in the next.
            at += piece.Length - start.Length + 1;
        }
    }

    private (string? Name, long Devices)? VendorAt(long at) =>
        TryTakeLine(ref at, out ReadOnlySpan<byte> line) && line.Length > 4 ? (Name(line[4..]), at) : null;

    private bool FindDevice(long at, ushort device, out string? name, out long boards)
    {
        boards = 0;
        name = null;
        while (TryTakeLine(ref at, out ReadOnlySpan<byte> line))
        {
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            if (line[0] != '\t')
            {
                break; // the next vendor
            }

            if (line.Length > 5 && line[1] != '\t' && TryHex(line.Slice(1, 4), out ushort found) && found == device)
            {
                name = Name(line[5..]);
                boards = at;
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the line at a place, without its end, and goes behind it. It is there until the next one is taken.</summary>
    private bool TryTakeLine(ref long at, out ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> piece = PieceAt(at, LongestLine);
        int end = piece.IndexOf((byte)'\n');
        line = end < 0 ? piece : piece[..end];
        at += end < 0 ? piece.Length : end + 1;
        return !piece.IsEmpty;
    }

    /// <summary>What is at a place of the list: as many bytes as are needed, or more; fewer only at its end.</summary>
    private ReadOnlySpan<byte> PieceAt(long at, int needed)
    {
        long known = _pieceStart + _pieceEnd - at;
        bool isKnown = at >= _pieceStart && (known >= needed || (known >= 0 && _pieceEnd is > 0 and < PieceLength));
        if (!isKnown && _list is not null)
        {
            _pieceStart = at;
            _pieceEnd = _list.Read(at, _piece);
        }

        return _piece.AsSpan((int)(at - _pieceStart).._pieceEnd);
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out ushort value) =>
        Utf8Parser.TryParse(digits, out value, out int read, 'x') && read == 4;

    /// <summary>Names go into sentences, logs and terminals: control characters do not.</summary>
    private static string Name(ReadOnlySpan<byte> text)
    {
        return Printable.Of(Encoding.UTF8.GetString(text).Trim());
    }
}
