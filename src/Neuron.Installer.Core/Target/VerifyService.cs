// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target;

/// <summary>The unit that looks once per boot whether all is as it was set up, where its package is in the target.</summary>
internal static class VerifyService
{
    private const string Unit = "neuron-vfio-verify.service";

    private static readonly string[] s_units = ["/usr/lib/systemd/system/", "/lib/systemd/system/", "/etc/systemd/system/"];

    /// <summary>What switches it on, or off again when nothing is set up any more. Null when there is nothing to do.</summary>
    /// <param name="target">The target.</param>
    /// <param name="isSetUp">Whether passthrough is set up afterwards.</param>
    internal static TargetCommand? Switch(TargetRoot target, bool isSetUp) =>
        s_units.Any(directory => target.IsFile(directory + Unit)) && TargetPrograms.Find(target, "systemctl") is not null && IsEnabled(target) != isSetUp
            ? new TargetCommand(["systemctl", isSetUp ? "enable" : "disable", Unit], TimeSpan.FromMinutes(1))
            : null;

    /// <summary>Its package says with WantedBy= where the link to it stands.</summary>
    private static bool IsEnabled(TargetRoot target) =>
        target.List("/etc/systemd/system").Any(name => name.EndsWith(".wants", StringComparison.Ordinal) && target.IsFile($"/etc/systemd/system/{name}/{Unit}"));
}
