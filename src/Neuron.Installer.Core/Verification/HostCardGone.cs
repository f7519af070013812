// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Verification;

/// <summary>
/// The card of the computer itself is gone, taken out or dead: every start would be dark for good. Then what was
/// set aside goes back to its usual drivers, early in the start, whether it was bound by IDs or by address. vfio-pci
/// took it in the initramfs already, where nothing of ours runs; so it stays dark until then.
/// </summary>
/// <remarks>Documentation/ABI/testing/sysfs-bus-pci of the Linux kernel.</remarks>
internal static class HostCardGone
{
    private const string Vfio = "vfio-pci";
    private const string Bus = "/sys/bus/pci/";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether every display of a machine is one that was set aside, though another was there when it was set up.</summary>
    internal static bool IsSo(PassthroughManifest manifest, Machine machine)
    {
        HashSet<PciAddress> reserved = [.. ExpectedPassthrough.Of(manifest).Functions.Select(function => function.Address)];
        PciFunction[] displays = [.. machine.Functions.Where(function => function.Class is { IsDisplay: true })];
        return manifest.LeavesDisplay && displays.Length > 0 && displays.All(display => reserved.Contains(display.Address));
    }

    /// <summary>Whether there is a display that was not set aside. A class is read from memory, whatever the device does.</summary>
    private static bool HasOtherDisplay(PassthroughManifest manifest, HostDirectory host)
    {
        HashSet<PciAddress> reserved = [.. ExpectedPassthrough.Of(manifest).Functions.Select(function => function.Address)];
        return host.List("sys/bus/pci/devices").Any(name =>
            PciAddress.TryParse(name, out PciAddress address)
            && !reserved.Contains(address)
            && host.ReadText($"sys/bus/pci/devices/{name}/class", 64)?.StartsWith("0x03", StringComparison.Ordinal) == true);
    }

    /// <summary>Gives back what vfio-pci holds, where it is so.</summary>
    /// <param name="target">The running system.</param>
    /// <param name="host">The same, to look at.</param>
    /// <param name="runner">Runs programs there.</param>
    /// <param name="write">Writes a text into a file of sysfs; what it cannot write it leaves.</param>
    /// <returns>The functions that were given back.</returns>
    /// <exception cref="TargetException">What was set up cannot be read.</exception>
    public static IReadOnlyList<PciAddress> GiveBack(TargetRoot target, HostDirectory host, ITargetCommandRunner runner, Action<string, string> write)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(runner);
        ArgumentNullException.ThrowIfNull(write);
        // Early in a start drivers are being loaded, and a whole look takes its time: only where it may be so.
        if (PassthroughManifest.Read(target) is not { } manifest || HasOtherDisplay(manifest, host))
        {
            return [];
        }

        Machine machine = SysfsReader.Read(host);
        if (KernelCommandLine.Words(machine.KernelCommandLine).Any(KernelWord.Rescue.Contains)
            || !IsSo(manifest, machine))
        {
            return [];
        }

        ExpectedFunction[] held = [.. ExpectedPassthrough.Of(manifest).Functions
            .Where(wanted => machine.Functions.Any(function => function.Address == wanted.Address && function.Driver == Vfio))];
        foreach (ExpectedFunction function in held)
        {
            // Neither the override nor the IDs may bring it back.
            write($"{Bus}devices/{function.Address}/driver_override", "\n");
            write($"{Bus}drivers/{Vfio}/remove_id", $"{function.Id.Vendor:x4} {function.Id.Device:x4}");
            write($"{Bus}drivers/{Vfio}/unbind", function.Address.ToString());
        }

        foreach (ExpectedFunction function in held)
        {
            if (host.ReadText($"sys/bus/pci/devices/{function.Address}/modalias") is { } alias)
            {
                runner.Run(new TargetCommand(["modprobe", "-a", "-q", alias], s_patience));
            }

            // Where its driver was loaded already.
            write($"{Bus}drivers_probe", function.Address.ToString());
        }

        return [.. held.Select(function => function.Address)];
    }
}
