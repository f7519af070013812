// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Binary;
using System.Text;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootFiles;

/// <summary>A unified kernel image: a PE file, in which the kernel's command line is a section (the UAPI group's specification).</summary>
internal static class UnifiedImage
{
    private const int HeadSize = 8192;
    private const int SectionSize = 40;
    private const int LengthLimit = 64 * 1024;

    /// <summary>The command line in an image. Null when there is none, or it is no such image.</summary>
    internal static string? CommandLine(TargetRoot target, TargetPath path)
    {
        ReadOnlySpan<byte> head = target.ReadPart(path, 0, HeadSize);
        if (head.Length < 64 || head[0] != 'M' || head[1] != 'Z')
        {
            return null;
        }

        long header = BinaryPrimitives.ReadUInt32LittleEndian(head[0x3c..]);
        if (header > head.Length - 24 || !head[(int)header..].StartsWith("PE\0\0"u8))
        {
            return null;
        }

        ReadOnlySpan<byte> coff = head[((int)header + 4)..];
        int count = BinaryPrimitives.ReadUInt16LittleEndian(coff[2..]);
        int table = (int)header + 24 + BinaryPrimitives.ReadUInt16LittleEndian(coff[16..]);
        for (int i = 0; i < count && table + ((i + 1) * SectionSize) <= head.Length; i++)
        {
            ReadOnlySpan<byte> section = head[(table + (i * SectionSize))..];
            if (section.StartsWith(".cmdline"u8))
            {
                int size = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(section[8..]), LengthLimit);
                return Encoding.UTF8.GetString(target.ReadPart(path, BinaryPrimitives.ReadUInt32LittleEndian(section[20..]), size)).TrimEnd('\0', '\n');
            }
        }

        return null;
    }
}
