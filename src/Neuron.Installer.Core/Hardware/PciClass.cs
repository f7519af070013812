// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>
/// The class code of a PCI function: base class, subclass and programming interface, as
/// <c>/sys/bus/pci/devices/*/class</c> has it (<c>0x030000</c> is a VGA controller).
/// </summary>
/// <param name="Code">The 24-bit code, base class in the highest byte.</param>
/// <remarks>The codes are those of the PCI Code and ID Assignment Specification; the kernel's names are in pci_ids.h.</remarks>
internal readonly record struct PciClass(uint Code)
{
    /// <summary>The base class, the first two digits: 03 is a display controller.</summary>
    public byte Base => (byte)(Code >> 16);

    /// <summary>Base class and subclass, the first four digits: 0x0300 is a VGA controller.</summary>
    public ushort BaseAndSub => (ushort)(Code >> 8);

    /// <summary>A display controller (03xx): VGA, XGA, 3D or other.</summary>
    public bool IsDisplay => Base == 0x03;

    /// <summary>A VGA-compatible controller (0300), the only kind for which the kernel has <c>boot_vga</c>.</summary>
    public bool IsVga => BaseAndSub == 0x0300;

    /// <summary>A 3D controller (0302): it renders, but usually has no outputs of its own.</summary>
    public bool Is3D => BaseAndSub == 0x0302;

    /// <summary>A processing accelerator (1200).</summary>
    public bool IsAccelerator => BaseAndSub == 0x1200;

    /// <summary>A bridge (06xx), host bridges included. Bridges are never handed to a virtual machine.</summary>
    public bool IsBridge => Base == 0x06;

    /// <summary>A mass storage controller (01xx), or a Fibre Channel adapter (0c04), behind which disks are.</summary>
    public bool IsStorage => Base == 0x01 || BaseAndSub == 0x0c04;

    /// <summary>A network controller (02xx), or an InfiniBand adapter (0c06).</summary>
    public bool IsNetwork => Base == 0x02 || BaseAndSub == 0x0c06;

    /// <summary>A multimedia audio device (0403 or the older 0401).</summary>
    public bool IsAudio => BaseAndSub is 0x0403 or 0x0401;

    /// <summary>A USB controller (0c03), whatever its generation.</summary>
    public bool IsUsb => BaseAndSub == 0x0c03;

    /// <summary>An encryption controller (1080), as the security processor of an AMD APU calls itself.</summary>
    public bool IsEncryption => BaseAndSub == 0x1080;

    /// <summary>The code as <c>lspci -n</c> writes it, four digits: <c>0300</c>.</summary>
    public override string ToString() => BaseAndSub.ToString("x4", System.Globalization.CultureInfo.InvariantCulture);
}
