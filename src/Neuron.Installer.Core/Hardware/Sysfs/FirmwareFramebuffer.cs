// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Binary;
using System.Globalization;
using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>The memory the firmware drew its picture into, as it told the kernel at boot.</summary>
/// <remarks>
/// <c>/sys/kernel/boot_params/data</c> (Documentation/ABI/testing/sysfs-kernel-boot_params) is the zero page of
/// Documentation/arch/x86/zero-page.rst and begins with <c>struct screen_info</c> of include/uapi/linux/screen_info.h.
/// The display whose memory holds the address is the kernel's own idea of the boot display
/// (arch/x86/video/video-common.c). Only x86 has it.
/// </remarks>
internal static class FirmwareFramebuffer
{
    private const int VideoIsVga = 0x0f;
    private const int LfbBase = 0x18;
    private const int Capabilities = 0x36;
    private const int ExtendedLfbBase = 0x3a;
    private const int Length = 0x40;
    private const byte VesaFramebuffer = 0x23;
    private const byte EfiFramebuffer = 0x70;
    private const int Has64BitBase = 1 << 1;

    /// <summary>
    /// The platform devices that stand below the function while no graphics driver has taken the display over
    /// (drivers/firmware/sysfb.c, sysfb_simplefb.c). They also stand where a driver has moved nothing yet.
    /// </summary>
    private static readonly string[] s_platformDevices = ["simple-framebuffer.0", "efi-framebuffer.0", "vesa-framebuffer.0"];

    /// <summary>Its address. Null when the firmware set none up, as in text mode.</summary>
    public static ulong? ReadAddress(HostDirectory host)
    {
        Span<byte> screen = stackalloc byte[Length];
        if (host.Read("sys/kernel/boot_params/data", screen) < Length || screen[VideoIsVga] is not (VesaFramebuffer or EfiFramebuffer))
        {
            return null;
        }

        ulong address = BinaryPrimitives.ReadUInt32LittleEndian(screen[LfbBase..]);
        if ((BinaryPrimitives.ReadUInt32LittleEndian(screen[Capabilities..]) & Has64BitBase) != 0)
        {
            address |= (ulong)BinaryPrimitives.ReadUInt32LittleEndian(screen[ExtendedLfbBase..]) << 32;
        }

        return address == 0 ? null : address;
    }

    /// <summary>Whether the function in <paramref name="directory"/> holds it.</summary>
    /// <param name="directory">The function's directory in sysfs.</param>
    /// <param name="resources">The text of its <c>resource</c>.</param>
    /// <param name="address">What <see cref="ReadAddress"/> found.</param>
    public static bool IsIn(HostDirectory directory, ReadOnlySpan<char> resources, ulong? address) =>
        (address is { } framebuffer && IsIn(resources, framebuffer)) || s_platformDevices.Any(directory.Exists);

    private static bool IsIn(ReadOnlySpan<char> resources, ulong address)
    {
        foreach (ReadOnlySpan<char> line in resources.EnumerateLines())
        {
            if (PciResource.TryParse(line, out PciResource resource) && resource.IsMemory && resource.Start <= address && address <= resource.End)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A line of <c>resource</c>: first and last address, and the flags of include/linux/ioport.h.</summary>
internal readonly record struct PciResource(ulong Start, ulong End, ulong Flags)
{
    private const ulong Memory = 0x200;
    private const ulong Unset = 0x20000000;

    /// <summary>Whether it is memory, and in use.</summary>
    public bool IsMemory => (Flags & Memory) != 0 && !IsUnset && End > Start;

    /// <summary>Whether the kernel says itself that no room was found.</summary>
    public bool IsUnset => (Flags & Unset) != 0;

    /// <summary>Whether there is nothing: no such resource, or one that found no room and was reset.</summary>
    public bool IsEmpty => this is { Start: 0, End: 0, Flags: 0 };

    /// <summary>Reads a line such as <c>0x00000000e0000000 0x00000000efffffff 0x000000000014220c</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> line, out PciResource resource)
    {
        resource = default;
        Span<Range> parts = stackalloc Range[4];
        if (line.Trim().Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries) != 3)
        {
            return false;
        }

        ReadOnlySpan<char> text = line.Trim();
        if (!TryHexadecimal(text[parts[0]], out ulong start) || !TryHexadecimal(text[parts[1]], out ulong end) || !TryHexadecimal(text[parts[2]], out ulong flags))
        {
            return false;
        }

        resource = new PciResource(start, end, flags);
        return true;
    }

    private static bool TryHexadecimal(ReadOnlySpan<char> text, out ulong value)
    {
        value = 0;
        return text.StartsWith("0x") && ulong.TryParse(text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
