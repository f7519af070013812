// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>The boot menus that a running system can talk to, each one file; what tells them apart stands only here.</summary>
internal static class BootMenus
{
    /// <summary>The menu that this start went through. Null when it is none of those that are known.</summary>
    internal static IBootMenu? OfThisStart(TargetRoot target, HostDirectory host, ITargetCommandRunner runner) =>
        SystemdBootMenu.StartedBy(host) ? new EntryBootMenu(target, host, runner) : GrubBootMenu.In(target, host, runner);

    /// <summary>The menu that the next start goes through. Both may be there; then the variables of systemd-boot say whether it is the one.</summary>
    internal static IBootMenu? OfNextStart(TargetRoot target, HostDirectory host, ITargetCommandRunner runner)
    {
        IBootMenu? grub = GrubBootMenu.In(target, host, runner);
        EntryBootMenu entries = new(target, host, runner);
        return entries.Entries.Count > 0 && (grub is null || SystemdBootMenu.StartedBy(host)) ? entries : grub;
    }

    /// <summary>Forgets what was counted beside the entries.</summary>
    /// <param name="target">The system.</param>
    /// <param name="runner">Null: it stays, as a program would have to be run for it.</param>
    internal static void ForgetTries(TargetRoot target, ITargetCommandRunner? runner)
    {
        if (runner is not null)
        {
            GrubBootMenu.ForgetTries(target, runner);
        }
    }

    /// <summary>Forgets what was counted in the names of entries. Only after a trial: others count starts there, too.</summary>
    internal static void ForgetNames(TargetRoot target) => CountedEntries.In(target).Bless();

    /// <summary>The kernel that the boot loader wrote on the command line, as GRUB and the firmware's own stub do.</summary>
    internal static string? KernelOnCommandLine(HostDirectory host) =>
        KernelCommandLine.Words(host.ReadText("proc/cmdline", 65536) ?? "")
            .Where(word => word.StartsWith("BOOT_IMAGE=", StringComparison.Ordinal))
            .Select(word => new MenuEntry("", word, []).KernelName)
            .FirstOrDefault();

    /// <summary>How long one of their programs may take.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs one of them. Null when it ended well.</summary>
    internal static Finding? Tell(string[] command, ITargetCommandRunner runner)
    {
        CommandResult result = runner.Run(new TargetCommand(command, Patience));
        return result.ExitCode == 0 ? null : StartFindings.CommandFailed(command, result.ExitCode, result.Output);
    }
}
