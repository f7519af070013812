// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>
/// Displays that serve the host alone: the management controller of a server, and the emulated displays of a
/// virtual machine. They are no GPUs and never candidates, however well isolated they are.
/// </summary>
public static class HostOnlyDisplay
{
    /// <summary>Whether <paramref name="function"/> is such a display, and which kind. Null when it is none.</summary>
    public static HostOnlyDisplayKind? KindOf(PciFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.IsDisplay
            ? function.Id?.Vendor switch
            {
                0x1a03 // ASPEED
                or 0x102b // Matrox G200, as built into HPE iLO, Dell iDRAC and others
                or 0x18ca // XGI Volari Z
                or 0x126f // Silicon Motion SM750
                or 0x19e5 => HostOnlyDisplayKind.Management, // Huawei iBMC
                0x1af4 // virtio-gpu
                or 0x1234 // QEMU stdvga, bochs-display
                or 0x1013 // Cirrus Logic
                or 0x1b36 // QXL
                or 0x15ad // VMware SVGA
                or 0x1414 // Hyper-V
                or 0x80ee // VirtualBox
                or 0x1ab8 => HostOnlyDisplayKind.Virtual, // Parallels
                _ => null,
            }
            : null;
    }
}

/// <summary>What a display that serves the host alone belongs to.</summary>
public enum HostOnlyDisplayKind
{
    /// <summary>A server's management controller (BMC).</summary>
    Management,

    /// <summary>The hypervisor this machine is a guest of.</summary>
    Virtual,
}
