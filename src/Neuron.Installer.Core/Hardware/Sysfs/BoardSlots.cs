// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>The slots as the board has them printed: <c>PCIEX16_1</c>.</summary>
/// <remarks>
/// System slots, type 9 of SMBIOS (DMTF DSP0134, 7.10), from version 2.6 on with an address. Each is a file of its own
/// below <c>/sys/firmware/dmi/entries</c> (Documentation/ABI/testing/sysfs-firmware-dmi-entries,
/// drivers/firmware/dmi-sysfs.c, which may be a module that nobody loads); the whole table is always there
/// (sysfs-firmware-dmi-tables). Both are for root only. Boards fill this in carelessly: a slot without an address, or with
/// one that two slots claim, names nothing.
/// </remarks>
internal sealed class BoardSlots
{
    private const string Entries = "sys/firmware/dmi/entries";
    /// <summary>The whole table. It also has the serial numbers of the computer.</summary>
    public const string Table = "sys/firmware/dmi/tables/DMI";


    /// <summary>Well above the largest table seen, which has some ten thousand bytes.</summary>
    public const int LargestTable = 1 << 20;

    private const int LargestEntry = 4096;
    private const byte SystemSlot = 9;
    private const byte EndOfTable = 127;
    private const int HeaderLength = 4;
    private const int Designation = 0x04;
    private const int Segment = 0x0d;
    private const int Bus = 0x0f;
    private const int DeviceAndFunction = 0x10;
    private const int LengthWithAddress = 0x11;
    private const int LongestName = 64;

    /// <summary>By the address the board gives; null where two slots have the same.</summary>
    private readonly Dictionary<PciAddress, string?> _names = [];

    private BoardSlots()
    {
    }

    /// <summary>Reads what there is. Without it, or without the right to it, no slot has a name.</summary>
    public static BoardSlots Read(HostDirectory host)
    {
        ArgumentNullException.ThrowIfNull(host);
        BoardSlots slots = new();
        string prefix = string.Create(CultureInfo.InvariantCulture, $"{SystemSlot}-");
        bool hasEntries = false;
        foreach (string entry in host.List(Entries).Where(entry => entry.StartsWith(prefix, StringComparison.Ordinal)))
        {
            hasEntries = true;
            byte[] buffer = new byte[LargestEntry];
            int length = host.Read($"{Entries}/{entry}/raw", buffer);
            if (length > 0)
            {
                slots.AddAll(buffer.AsSpan(0, length));
            }
        }

        if (!hasEntries && host.ReadAll(Table, LargestTable) is { } table)
        {
            slots.AddAll(table);
        }

        return slots;
    }

    /// <summary>What of the whole table detection looks at: a snapshot is to hold no serial number.</summary>
    public static byte[] RelevantIn(ReadOnlySpan<byte> table)
    {
        List<byte> slots = [];
        while (TryTake(ref table, out ReadOnlySpan<byte> structure, out int length))
        {
            if (structure[0] == SystemSlot)
            {
                slots.AddRange(structure);
            }
        }

        return [.. slots];
    }

    /// <summary>
    /// The name of the slot a display is in. Boards give the address of the card or that of the port it hangs on; a card
    /// with a switch of its own hangs on that with the switch.
    /// </summary>
    public string? NameOf(PciFunction display, IReadOnlyList<PciFunction> functions, IReadOnlyDictionary<PciAddress, int> places)
    {
        ArgumentNullException.ThrowIfNull(display);
        ArgumentNullException.ThrowIfNull(functions);
        ArgumentNullException.ThrowIfNull(places);
        if (_names.Count == 0)
        {
            return null;
        }

        if (_names.GetValueOrDefault(new PciAddress(display.Address.Domain, display.Address.Bus, display.Address.Device, 0)) is { } own)
        {
            return own;
        }

        PciAddress? at = display.Parent;
        for (int depth = 0; depth < 256 && at is { } address; depth++)
        {
            if (_names.TryGetValue(address, out string? name))
            {
                return name;
            }

            // The first port that is not on the card ends the way: those above it have other slots.
            if (!places.TryGetValue(address, out int place) || functions[place].Id?.Vendor != display.Id?.Vendor)
            {
                return null;
            }

            at = functions[place].Parent;
        }

        return null;
    }

    private void AddAll(ReadOnlySpan<byte> table)
    {
        while (TryTake(ref table, out ReadOnlySpan<byte> structure, out int length))
        {
            if (structure[0] == SystemSlot && length >= LengthWithAddress)
            {
                Add(structure[..length], structure[length..]);
            }
        }
    }

    /// <summary>
    /// Takes the first structure of a table: its formatted part, of the length it says, then strings, each ended by a
    /// zero, then another zero. One that is cut off is still taken.
    /// </summary>
    private static bool TryTake(ref ReadOnlySpan<byte> table, out ReadOnlySpan<byte> structure, out int length)
    {
        structure = default;
        length = table.Length >= HeaderLength ? table[1] : 0;
        if (length < HeaderLength || length > table.Length || table[0] == EndOfTable)
        {
            return false;
        }

        int end = table[length..].IndexOf("\0\0"u8);
        structure = end < 0 ? table : table[..(length + end + 2)];
        table = table[structure.Length..];
        return true;
    }

    private void Add(ReadOnlySpan<byte> slot, ReadOnlySpan<byte> strings)
    {
        ushort segment = BinaryPrimitives.ReadUInt16LittleEndian(slot[Segment..]);
        byte bus = slot[Bus];
        byte place = slot[DeviceAndFunction];
        // Ones: not a PCI slot, or not known. Zeros: the board did not care, since that is the processor's own bridge.
        if (segment == 0xffff || (bus == 0xff && place == 0xff) || (segment | bus | place) == 0)
        {
            return;
        }

        PciAddress address = new(segment, bus, (byte)(place >> 3), (byte)(place & 7));
        string? name = StringOf(strings, slot[Designation]);
        if (name is not null)
        {
            _names[address] = _names.TryGetValue(address, out string? other) && other != name ? null : name;
        }
    }

    private static string? StringOf(ReadOnlySpan<byte> strings, int number)
    {
        for (int at = 1; at < number && !strings.IsEmpty; at++)
        {
            int end = strings.IndexOf((byte)0);
            strings = end < 0 ? default : strings[(end + 1)..];
        }

        int length = strings.IndexOf((byte)0);
        ReadOnlySpan<byte> text = (length < 0 ? strings : strings[..length]).Trim((byte)' ');
        return number == 0 || text.IsEmpty || text.Length > LongestName || text.ContainsAnyExceptInRange((byte)' ', (byte)'~')
            ? null
            : Encoding.ASCII.GetString(text);
    }
}
