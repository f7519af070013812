// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Text;
using System.Text;
using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>The kernel's ways to write a value into an attribute.</summary>
/// <param name="unreadable">Gets a sentence for each attribute that cannot be read.</param>
internal sealed class SysfsAttributes(List<string> unreadable)
{
    /// <summary>The two numbers of an identity.</summary>
    public PciId? ReadId(HostDirectory directory, PciAddress address, string vendorName, string deviceName, bool isOptional = false)
    {
        int? vendor = ReadHexadecimal(directory, address, vendorName, 0xffff, isOptional);
        int? device = ReadHexadecimal(directory, address, deviceName, 0xffff, isOptional);
        // A function that is gone or asleep answers every read with ones; no vendor has the number ffff.
        return vendor is { } v && device is { } d && v != 0xffff ? new PciId((ushort)v, (ushort)d) : null;
    }

    /// <summary>0 or 1. Null where there is no such attribute.</summary>
    public bool? ReadFlag(HostDirectory directory, PciAddress address, string name) =>
        ReadHexadecimal(directory, address, name, 1, isOptional: true) is { } value ? value == 1 : null;

    /// <summary>A number with or without 0x before it.</summary>
    public int? ReadHexadecimal(HostDirectory directory, PciAddress address, string name, int largest, bool isOptional = false)
    {
        Span<byte> buffer = stackalloc byte[32];
        int length = directory.Read(name, buffer);
        if (length < 0)
        {
            if (!isOptional || length != -HostDirectory.NotFound)
            {
                unreadable.Add($"{name} of {address} cannot be read (error {-length}).");
            }

            return null;
        }

        ReadOnlySpan<byte> text = buffer[..length].TrimEnd("\n\r\t \0"u8);
        if (text.StartsWith("0x"u8))
        {
            text = text[2..];
        }

        if (text.Length is 0 or > 8
            || !Utf8Parser.TryParse(text, out uint value, out int read, 'x')
            || read != text.Length
            || value > (uint)largest)
        {
            unreadable.Add($"{name} of {address} holds no number: '{Printable(Encoding.UTF8.GetString(text))}'.");
            return null;
        }

        return (int)value;
    }

    /// <summary>Words with spaces between them: the ways to reset a function.</summary>
    public static EqualList<string>? SplitMethods(string? methods) =>
        methods is { Length: > 0 } ? new(methods.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : null;

    /// <summary>Names from sysfs go into sentences and logs: what could break a line there is replaced.</summary>
    public static string Printable(string name) =>
        name.Any(char.IsControl) ? string.Concat(name.Select(c => char.IsControl(c) ? '?' : c)) : name;
}
