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
/// The file is read once and searched, not parsed: a scan asks for a dozen names out of forty thousand lines.
/// What was found once is remembered. Not safe for several threads at once.
/// Its format: a vendor line <c>vvvv  Name</c>, then <c>TAB dddd  Name</c> for each device, then
/// <c>TAB TAB vvvv dddd  Name</c> for each board; <c>#</c> begins a comment.
/// </remarks>
internal sealed class PciNames
{
    /// <summary>Well above the size of the list, which has 1.5 MB after twenty-five years.</summary>
    private const int LargestList = 16 << 20;

    private static readonly string[] s_usualPlaces = ["/usr/share/hwdata/pci.ids", "/usr/share/misc/pci.ids"];

    private readonly byte[] _list;
    private readonly Dictionary<ushort, (string? Name, int Devices)> _vendors = [];
    private readonly Dictionary<PciId, string> _devices = [];

    private PciNames(byte[] list) => _list = list;

    /// <summary>No names at all: everything is called by its ID.</summary>
    public static PciNames None { get; } = new([]);

    /// <summary>Whether there is a list.</summary>
    public bool IsEmpty => _list.Length == 0;

    /// <summary>
    /// Reads the list at <paramref name="path"/> of the host root, or else of this machine, or else from
    /// where distributions keep it.
    /// </summary>
    /// <returns><see cref="None"/> when there is no list.</returns>
    public static PciNames Read(HostDirectory host, string path)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(path);
        byte[]? list = host.ReadAll(path.TrimStart('/'), LargestList);
        if (list is null)
        {
            using LiveDirectory? root = LiveDirectory.Open("/");
            list = root?.ReadAll(path.TrimStart('/'), LargestList);
            foreach (string usual in s_usualPlaces)
            {
                list ??= root?.ReadAll(usual.TrimStart('/'), LargestList);
            }
        }

        return list is null ? None : new PciNames(list);
    }

    /// <summary>Reads a list from its text.</summary>
    public static PciNames Parse(ReadOnlySpan<byte> list) => new(list.ToArray());

    /// <summary>The vendor's name, or <c>Vendor vvvv</c>.</summary>
    public string Vendor(ushort vendor) =>
        FindVendor(vendor, out string? name, out _) ? name! : string.Create(CultureInfo.InvariantCulture, $"Vendor {vendor:x4}");

    /// <summary>The device's name, or <c>Device dddd</c>.</summary>
    public string Device(PciId id)
    {
        if (!_devices.TryGetValue(id, out string? known))
        {
            known = FindVendor(id.Vendor, out _, out ReadOnlySpan<byte> devices) && FindDevice(devices, id.Device, out string? name, out _)
                ? name!
                : string.Create(CultureInfo.InvariantCulture, $"Device {id.Device:x4}");
            _devices[id] = known;
        }

        return known;
    }

    /// <summary>The board's name. Null when the list does not have it: a board without a name is nothing worth saying.</summary>
    public string? Subsystem(PciId id, PciId subsystem)
    {
        if (!FindVendor(id.Vendor, out _, out ReadOnlySpan<byte> devices)
            || !FindDevice(devices, id.Device, out _, out ReadOnlySpan<byte> boards))
        {
            return null;
        }

        while (!boards.IsEmpty)
        {
            ReadOnlySpan<byte> line = TakeLine(ref boards);
            if (line.StartsWith("\t\t"u8)
                && line.Length > 13
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

    private bool FindVendor(ushort vendor, out string? name, out ReadOnlySpan<byte> devices)
    {
        if (!_vendors.TryGetValue(vendor, out (string? Name, int Devices) known))
        {
            known = SearchVendor(vendor);
            _vendors[vendor] = known;
        }

        name = known.Name;
        devices = _list.AsSpan(known.Devices);
        return name is not null;
    }

    private (string? Name, int Devices) SearchVendor(ushort vendor)
    {
        Span<byte> start = stackalloc byte[5];
        start[0] = (byte)'\n';
        _ = Utf8Formatter.TryFormat(vendor, start[1..], out _, new System.Buffers.StandardFormat('x', 4));
        // The first line has no line break before it.
        int at = _list.AsSpan().StartsWith(start[1..]) ? 0 : _list.AsSpan().IndexOf(start);
        if (at < 0)
        {
            return (null, _list.Length);
        }

        ReadOnlySpan<byte> rest = _list.AsSpan(at).TrimStart((byte)'\n');
        string name = Name(TakeLine(ref rest)[4..]);
        return (name, _list.Length - rest.Length);
    }

    private static bool FindDevice(ReadOnlySpan<byte> devices, ushort device, out string? name, out ReadOnlySpan<byte> boards)
    {
        while (!devices.IsEmpty)
        {
            ReadOnlySpan<byte> line = TakeLine(ref devices);
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
                boards = devices[..EndOfBoards(devices)];
                return true;
            }
        }

        name = null;
        boards = default;
        return false;
    }

    private static int EndOfBoards(ReadOnlySpan<byte> lines)
    {
        ReadOnlySpan<byte> rest = lines;
        while (!rest.IsEmpty)
        {
            int at = lines.Length - rest.Length;
            ReadOnlySpan<byte> line = TakeLine(ref rest);
            if (!line.StartsWith("\t\t"u8) && !line.StartsWith("#"u8))
            {
                return at;
            }
        }

        return lines.Length;
    }

    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..];
        return line;
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out ushort value) =>
        Utf8Parser.TryParse(digits, out value, out int read, 'x') && read == 4;

    /// <summary>Names go into sentences, logs and terminals: control characters do not.</summary>
    private static string Name(ReadOnlySpan<byte> text)
    {
        return Printable.Of(Encoding.UTF8.GetString(text).Trim());
    }
}
