// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Text;
using System.Text;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>What the kernel tells udev about a PCI function, all in one file.</summary>
/// <param name="Id">Vendor and device (<c>PCI_ID=10DE:1401</c>). Null when all ones.</param>
/// <param name="SubsystemId">The board (<c>PCI_SUBSYS_ID</c>). Null when it names none.</param>
/// <param name="Class">The class code (<c>PCI_CLASS=30000</c>, without leading zeros). Null when all ones.</param>
/// <param name="Driver">The driver that holds it (<c>DRIVER</c>). Null when none does.</param>
internal readonly record struct PciUevent(PciId? Id, PciId? SubsystemId, PciClass? Class, string? Driver)
{
    /// <summary>Reads the file's text.</summary>
    /// <returns>False when it lacks class or ID: then the attributes are read one by one.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out PciUevent uevent)
    {
        PciId? id = null;
        PciId? subsystem = null;
        uint? kind = null;
        string? driver = null;
        while (!text.IsEmpty)
        {
            int end = text.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            if (line.StartsWith("PCI_CLASS="u8))
            {
                kind = Hexadecimal(line[10..], 6);
            }
            else if (line.StartsWith("PCI_ID="u8))
            {
                id = Pair(line[7..]);
            }
            else if (line.StartsWith("PCI_SUBSYS_ID="u8))
            {
                subsystem = Pair(line[14..]);
            }
            else if (line.StartsWith("DRIVER="u8) && line.Length > 7)
            {
                driver = Encoding.UTF8.GetString(line[7..]);
            }
        }

        uevent = new PciUevent(
            id is { Vendor: 0xffff } ? null : id,
            subsystem is { Vendor: 0, Device: 0 } or { Vendor: 0xffff } ? null : subsystem,
            kind is null or 0xffffff ? null : new PciClass(kind.Value),
            driver);
        return id is not null && kind is not null;
    }

    private static PciId? Pair(ReadOnlySpan<byte> text) =>
        text.Length == 9 && text[4] == ':' && Hexadecimal(text[..4], 4) is { } vendor && Hexadecimal(text[5..], 4) is { } device
            ? new PciId((ushort)vendor, (ushort)device)
            : null;

    private static uint? Hexadecimal(ReadOnlySpan<byte> text, int longest) =>
        text.Length > 0 && text.Length <= longest && Utf8Parser.TryParse(text, out uint value, out int read, 'x') && read == text.Length ? value : null;
}
