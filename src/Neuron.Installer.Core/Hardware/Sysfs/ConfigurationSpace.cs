// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Binary;
using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>The beginning of a function's configuration space, from the device itself and not from the kernel's memory.</summary>
/// <remarks>
/// <c>config</c> of Documentation/ABI/testing/sysfs-bus-pci; pci_read_config in drivers/pci/pci-sysfs.c wakes the device
/// for it, so only those are asked of whom it matters. vendor, device and class are what was read at enumeration: a
/// card that fell off the bus since looks healthy there, and answers ones here.
/// </remarks>
internal static class ConfigurationSpace
{
    /// <summary>What everybody may read: the standard header.</summary>
    public const int HeaderLength = 64;

    private const int HeaderType = 0x0e;
    private const int FirstBar = 0x10;
    private const int Bars = 6;
    private const uint IsIo = 1;
    private const uint Is64Bit = 4;
    private const uint MemoryType = 0xe;

    /// <summary>Reads the header of the function whose <c>config</c> is at <paramref name="name"/>.</summary>
    /// <returns>How much was read; nothing when it cannot be.</returns>
    public static int Read(HostDirectory directory, string name, Span<byte> header) => Math.Max(directory.Read(name, header), 0);

    /// <summary>Whether nobody answers: every read gives ones.</summary>
    public static bool IsSilent(ReadOnlySpan<byte> header) => header.Length >= 4 && header.IndexOfAnyExcept((byte)0xff) < 0;

    /// <summary>
    /// Whether a memory region found no room: the kernel then shows it like one that does not exist (reset_resource in
    /// drivers/pci/setup-bus.c), but the register still has its type.
    /// </summary>
    /// <param name="header">The configuration space.</param>
    /// <param name="resources">The text of <c>resource</c>, whose first six lines are the registers.</param>
    public static bool HasUnassignedMemory(ReadOnlySpan<byte> header, ReadOnlySpan<char> resources)
    {
        if (header.Length < FirstBar + (4 * Bars) || IsSilent(header) || (header[HeaderType] & 0x7f) != 0)
        {
            return false;
        }

        int bar = 0;
        bool isUpperHalf = false;
        foreach (ReadOnlySpan<char> line in resources.EnumerateLines())
        {
            if (bar == Bars)
            {
                break;
            }

            uint register = BinaryPrimitives.ReadUInt32LittleEndian(header[(FirstBar + (4 * bar++))..]);
            if (isUpperHalf)
            {
                isUpperHalf = false;
                continue;
            }

            bool isMemory = (register & IsIo) == 0;
            isUpperHalf = isMemory && (register & Is64Bit) != 0;
            if (PciResource.TryParse(line, out PciResource resource)
                && isMemory
                && (resource.IsUnset || (resource.IsEmpty && (register & MemoryType) != 0)))
            {
                return true;
            }
        }

        return false;
    }
}
