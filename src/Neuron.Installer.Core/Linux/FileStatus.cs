// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Linux;

/// <summary>What statx(2) says about a file, as far as replacing it needs.</summary>
internal readonly record struct FileStatus
{
    internal required ushort Mode { get; init; }

    internal required uint User { get; init; }

    internal required uint Group { get; init; }

    internal required long Size { get; init; }

    internal required (uint Major, uint Minor, ulong Inode) Identity { get; init; }

    internal required ulong Attributes { get; init; }

    internal bool IsRegular => (Mode & 0xF000) == 0x8000;

    internal bool IsDirectory => (Mode & 0xF000) == 0x4000;

    internal bool IsCharacterDevice => (Mode & 0xF000) == 0x2000;

    internal bool IsSymbolicLink => (Mode & 0xF000) == 0xA000;

    /// <summary>STATX_ATTR_IMMUTABLE: chattr(1) +i.</summary>
    internal bool IsImmutable => (Attributes & 0x10) != 0;

    /// <summary>STATX_ATTR_APPEND: chattr(1) +a.</summary>
    internal bool IsAppendOnly => (Attributes & 0x20) != 0;

    /// <summary>STATX_ATTR_MOUNT_ROOT: something is mounted there.</summary>
    internal bool IsMountPoint => (Attributes & 0x2000) != 0;

    internal bool IsSticky => (Mode & 0x200) != 0;

    /// <summary>The permission bits, with set-user-ID and its kin.</summary>
    internal uint Permissions => Mode & 0xFFFu;
}
