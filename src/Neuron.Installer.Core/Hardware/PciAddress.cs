// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;

namespace Neuron.Installer.Core.Hardware;

/// <summary>
/// Where a PCI function sits: domain, bus, device and function, written <c>0000:01:00.0</c> as in
/// <c>/sys/bus/pci/devices</c>.
/// </summary>
/// <remarks>
/// Domains behind an Intel Volume Management Device have five or more hexadecimal digits
/// (<c>10000:00:1d.0</c>): the kernel pads to four digits but never cuts.
/// </remarks>
internal readonly record struct PciAddress : IComparable<PciAddress>
{
    /// <summary>Creates an address from its parts.</summary>
    /// <param name="domain">The PCI domain (segment), any 32-bit number.</param>
    /// <param name="bus">The bus, 0 to 255.</param>
    /// <param name="device">The device (slot) on the bus, 0 to 31.</param>
    /// <param name="function">The function of the device, 0 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is larger than PCI allows.</exception>
    public PciAddress(uint domain, byte bus, byte device, byte function)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(device, 31);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(function, 7);
        Domain = domain;
        Bus = bus;
        Device = device;
        Function = function;
    }

    /// <summary>The PCI domain (segment).</summary>
    public uint Domain { get; }

    /// <summary>The bus, 0 to 255.</summary>
    public byte Bus { get; }

    /// <summary>The device (slot) on the bus, 0 to 31.</summary>
    public byte Device { get; }

    /// <summary>The function of the device, 0 to 7.</summary>
    public byte Function { get; }

    /// <summary>Whether <paramref name="other"/> is a function of the same device, that is, of the same slot.</summary>
    public bool IsSameSlot(PciAddress other) => Domain == other.Domain && Bus == other.Bus && Device == other.Device;

    /// <summary>Reads an address as the kernel writes it, with at least four digits of domain.</summary>
    /// <returns>False when <paramref name="text"/> is anything else; <paramref name="address"/> is then the default.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PciAddress address)
    {
        address = default;
        int colon = text.IndexOf(':');
        // DDDD:BB:DD.F: what follows the domain has a fixed width.
        if (colon is < 4 or > 8 || text.Length != colon + 8 || text[colon + 3] != ':' || text[colon + 6] != '.')
        {
            return false;
        }

        const NumberStyles Hex = NumberStyles.AllowHexSpecifier;
        CultureInfo invariant = CultureInfo.InvariantCulture;
        if (!uint.TryParse(text[..colon], Hex, invariant, out uint domain)
            || !byte.TryParse(text.Slice(colon + 1, 2), Hex, invariant, out byte bus)
            || !byte.TryParse(text.Slice(colon + 4, 2), Hex, invariant, out byte device)
            || !byte.TryParse(text[(colon + 7)..], Hex, invariant, out byte function)
            || device > 31
            || function > 7)
        {
            return false;
        }

        address = new PciAddress(domain, bus, device, function);
        return true;
    }

    /// <summary>
    /// Reads the name of a directory in sysfs. Only as the kernel writes it, in lower case and without more zeros than the
    /// domain's four digits want: 00000:01:00.0 would be the same function once more.
    /// </summary>
    /// <returns>False when <paramref name="text"/> is anything else; <paramref name="address"/> is then the default.</returns>
    public static bool TryParseName(ReadOnlySpan<char> text, out PciAddress address)
    {
        address = default;
        return !text.ContainsAnyInRange('A', 'F') && (text.IndexOf(':') == 4 || !text.StartsWith('0')) && TryParse(text, out address);
    }

    /// <summary>Reads an address as the kernel writes it.</summary>
    /// <exception cref="FormatException">The text is not a PCI address.</exception>
    public static PciAddress Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out PciAddress address)
            ? address
            : throw new FormatException($"'{text}' is not a PCI address such as 0000:01:00.0.");

    /// <summary>Orders by domain, bus, device and function.</summary>
    public int CompareTo(PciAddress other) =>
        (Domain, Bus, Device, Function).CompareTo((other.Domain, other.Bus, other.Device, other.Function));

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PciAddress left, PciAddress right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PciAddress left, PciAddress right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(PciAddress left, PciAddress right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(PciAddress left, PciAddress right) => left.CompareTo(right) >= 0;

    /// <summary>The address as the kernel writes it, lower case, the domain with at least four digits.</summary>
    public override string ToString() => $"{Domain:x4}:{Bus:x2}:{Device:x2}.{Function:x}";
}
