// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Drivers;

/// <summary>
/// The udev rule that gives single functions to vfio-pci by their address, in the initramfs, before any other
/// driver is loaded: <c>driver_override</c> of Documentation/ABI/testing/sysfs-bus-pci in the Linux kernel.
/// </summary>
internal static class UdevRule
{
    /// <summary>Sorts before the rules that load modules (80-drivers.rules).</summary>
    internal static readonly TargetPath Path = TargetPath.Parse("/etc/udev/rules.d/10-neuron-passthrough.rules");

    private const string End = "neuron_passthrough_end";

    /// <param name="own">How the file begins.</param>
    /// <param name="functions">Those it is for.</param>
    internal static string Compose(GeneratedFile own, IReadOnlyList<BoundFunction> functions)
    {
        List<string> lines =
        [
            $"ACTION!=\"add\", GOTO=\"{End}\"",
            $"SUBSYSTEM!=\"pci\", GOTO=\"{End}\"",
            "# The boot entry without passthrough says so on the kernel command line.",
            "IMPORT{cmdline}=\"neuron.passthrough\"",
            $"ENV{{neuron.passthrough}}==\"off\", GOTO=\"{End}\"",
            "# A function that is bound already may be in use by a virtual machine.",
            $"DRIVER==\"vfio-pci\", GOTO=\"{End}\"",
        ];
        foreach (BoundFunction function in functions)
        {
            // Vendor and device are checked again: bus numbers move when cards do.
            string match = $"KERNEL==\"{function.Address}\", ATTR{{vendor}}==\"0x{function.Id.Vendor:x4}\", ATTR{{device}}==\"0x{function.Id.Device:x4}\"";
            // A driver that is built in, or that the initramfs loads before udev's events, has it already and must let go:
            // drivers_probe does nothing for a function that has a driver (drivers/base/bus.c).
            lines.Add(match + ", ATTR{driver_override}=\"vfio-pci\"");
            lines.Add(match + ", DRIVER==\"?*\", ATTR{driver/unbind}=\"$kernel\"");
            lines.Add(match + ", ATTR{[subsystem/pci]drivers_probe}=\"$kernel\"");
        }

        lines.Add($"LABEL=\"{End}\"");
        return own.Compose(
            ["The functions named here belong to vfio-pci, whatever else has the same vendor and device."],
            lines);
    }
}
