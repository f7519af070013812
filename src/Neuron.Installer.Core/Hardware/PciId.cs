// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;

namespace Neuron.Installer.Core.Hardware;

/// <summary>
/// A vendor and what the vendor numbers: a device, or in a subsystem ID the board. Written
/// <c>10de:1401</c>, as in <c>lspci -n</c> and in the <c>ids</c> option of vfio-pci.
/// </summary>
/// <param name="Vendor">The vendor, assigned by the PCI-SIG. 0xffff is what a function answers that is gone or asleep.</param>
/// <param name="Device">The device or board, assigned by the vendor.</param>
internal readonly record struct PciId(ushort Vendor, ushort Device)
{
    /// <summary>Reads <c>vvvv:dddd</c>.</summary>
    /// <returns>False when <paramref name="text"/> is anything else; <paramref name="id"/> is then the default.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PciId id)
    {
        id = default;
        if (text.Length != 9
            || text[4] != ':'
            || !ushort.TryParse(text[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort vendor)
            || !ushort.TryParse(text[5..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort device))
        {
            return false;
        }

        id = new PciId(vendor, device);
        return true;
    }

    /// <summary>The ID as <c>vvvv:dddd</c>, lower case.</summary>
    public override string ToString() => $"{Vendor:x4}:{Device:x4}";
}
