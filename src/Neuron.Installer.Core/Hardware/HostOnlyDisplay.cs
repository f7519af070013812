// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>
/// Displays that serve the host alone: the management controller of a server, and the emulated displays of a
/// virtual machine. They are no GPUs and never candidates, however well isolated they are.
/// </summary>
internal static class HostOnlyDisplay
{
    /// <summary>Whether <paramref name="function"/> is such a display, and which kind. Null when it is none.</summary>
    public static HostOnlyDisplayKind? KindOf(PciFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (!function.IsDisplay || function.Id is not { } id)
        {
            return null;
        }

        VendorTable.Vendor vendor = VendorTable.Known.Of(id.Vendor);
        return vendor.HostOnly ?? (vendor.ManagementDevices.Contains(id.Device) ? HostOnlyDisplayKind.Management : null);
    }
}

/// <summary>What a display that serves the host alone belongs to.</summary>
internal enum HostOnlyDisplayKind
{
    /// <summary>A server's management controller (BMC).</summary>
    Management,

    /// <summary>The hypervisor this machine is a guest of.</summary>
    Virtual,
}
