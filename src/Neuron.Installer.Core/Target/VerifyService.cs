// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target;

/// <summary>The units that look once per boot whether all is as it was set up, where their package is in the target.</summary>
internal static class VerifyService
{
    /// <summary>Counts the starts of a setup on trial, and takes away what GRUB cannot.</summary>
    internal const string TrialUnit = "neuron-vfio-trial.service";

    /// <summary>Judges the starts of a setup on trial.</summary>
    internal const string PictureUnit = "neuron-vfio-picture.service";

    private static readonly string[] s_own = ["neuron-vfio-verify.service", TrialUnit, PictureUnit];

    /// <summary>Whether the package with a unit is in the target.</summary>
    internal static bool IsThere(TargetRoot target, string unit) => s_units.Any(directory => target.IsFile(directory / unit));

    private static readonly TargetPath s_local = TargetPath.Parse("/etc/systemd/system");
    private static readonly TargetPath[] s_units = [TargetPath.Parse("/usr/lib/systemd/system"), TargetPath.Parse("/lib/systemd/system"), s_local];

    /// <summary>What switches them on, or off again when nothing is set up any more. Null when there is nothing to do.</summary>
    /// <param name="target">The target.</param>
    /// <param name="isSetUp">Whether passthrough is set up afterwards.</param>
    internal static TargetCommand? Switch(TargetRoot target, bool isSetUp)
    {
        string[] wrong = [.. s_own.Where(unit => IsThere(target, unit) && IsEnabled(target, unit) != isSetUp)];
        return wrong.Length > 0 && TargetPrograms.Find(target, "systemctl") is not null
            ? new TargetCommand(["systemctl", isSetUp ? "enable" : "disable", .. wrong], TimeSpan.FromMinutes(1))
            : null;
    }

    /// <summary>Their package says with WantedBy= where the link to each stands. A masked one is not started all the same.</summary>
    internal static bool IsEnabled(TargetRoot target, string unit) =>
        !target.IsSpecial(s_local / unit) && target.List(s_local, ".wants").Any(wants => target.IsFile(wants / unit));
}
