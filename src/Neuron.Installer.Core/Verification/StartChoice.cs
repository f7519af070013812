// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.BootMenu;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Verification;

/// <summary>The boot menu as a switch: says to the boot loader which entry the next start takes, or every start from then on.</summary>
internal static class StartChoice
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <summary>Chooses the entry.</summary>
    /// <param name="target">The system whose menu it is.</param>
    /// <param name="host">The running system: which entry it was started with.</param>
    /// <param name="assessment">The machine, for the names of its cards.</param>
    /// <param name="wish">Which entry, and for how long.</param>
    /// <param name="runner">Runs the boot loader's programs.</param>
    /// <returns>A single finding: an info says what was chosen, a warning why nothing was.</returns>
    public static Finding Make(TargetRoot target, HostDirectory host, Assessment assessment, StartWish wish, ITargetCommandRunner runner)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(runner);
        (CardUse use, bool isForGood) = wish;
        PassthroughManifest? manifest;
        try
        {
            manifest = PassthroughManifest.Read(target);
        }
        catch (TargetException problem)
        {
            return problem.ToFinding();
        }

        if (manifest is null)
        {
            return VerificationFindings.NotSetUp();
        }

        GrubMenu? grub = GrubMenu.In(target);
        IReadOnlyList<MenuEntry> entries = SystemdBootMenu.In(target);
        // Both may be there; the variables of systemd-boot say whether it was the one.
        bool isSystemdBoot = entries.Count > 0 && (SystemdBootMenu.StartedBy(host) || grub is null);
        if (!isSystemdBoot && grub is null)
        {
            return StartFindings.UnknownMenu(manifest.BootLoader);
        }

        MenuEntry? entry = Choose(isSystemdBoot ? entries : grub!.Entries, use, RunningKernel(host, isSystemdBoot ? entries : []));
        if (entry is null)
        {
            return StartFindings.NoEntry(use == CardUse.Host);
        }

        Finding? refusal = isSystemdBoot ? Tell(["bootctl", isForGood ? "set-default" : "set-oneshot", isForGood ? DefaultOf(target, entry) : entry.Id], runner)
            : isForGood ? SetDefault(grub!, entry, runner)
            : SetNext(target, grub!, entry, runner);
        if (refusal is null && use == CardUse.VirtualMachine && isForGood)
        {
            try
            {
                // After a trial that failed the menu starts without passthrough whatever its default is.
                Trial.Of(target, host, runner)?.Restart();
            }
            catch (TargetException problem)
            {
                return problem.ToFinding();
            }
        }

        return refusal ?? StartFindings.Chosen(use == CardUse.Host, isForGood, Names(manifest, assessment), Others(manifest, assessment));
    }

    /// <summary>The entry of the kernel that runs, else the first of its kind; recovery entries only where there is no other.</summary>
    internal static MenuEntry? Choose(IEnumerable<MenuEntry> entries, CardUse use, string? kernel)
    {
        MenuEntry[] possible = [.. entries
            .Where(entry => entry.IsWithoutPassthrough == (use == CardUse.Host))
            .OrderBy(entry => entry.IsRecovery)];
        return possible.FirstOrDefault(entry => !entry.IsRecovery && entry.KernelName == kernel) ?? possible.FirstOrDefault();
    }

    /// <summary>GRUB writes the path of the kernel on the command line; of systemd-boot the entry is known.</summary>
    private static string? RunningKernel(HostDirectory host, IReadOnlyList<MenuEntry> entries)
    {
        string? selected = SystemdBootMenu.Selected(host);
        return entries.FirstOrDefault(entry => string.Equals(entry.Id, selected, StringComparison.OrdinalIgnoreCase))?.KernelName
            ?? KernelCommandLine.Words(host.ReadText("proc/cmdline", 65536) ?? "")
                .Where(word => word.StartsWith("BOOT_IMAGE=", StringComparison.Ordinal))
                .Select(word => new MenuEntry("", word, []).KernelName)
                .FirstOrDefault();
    }

    /// <summary>Where the usual entry comes first anyway no default is set: systemd-boot starts one that is named even when its tries are used up.</summary>
    private static string DefaultOf(TargetRoot target, MenuEntry entry) =>
        !entry.IsWithoutPassthrough && CountedEntries.In(target).StartsUsual() ? "" : entry.Id;

    private static Finding? SetDefault(GrubMenu menu, MenuEntry entry, ITargetCommandRunner runner) =>
        menu.StartsSaved ? Tell([menu.Prefix + "set-default", "--boot-directory=/boot", entry.Id], runner)
            // Then the entry that always starts is a usual one, and a failed trial alone keeps GRUB from it.
            : entry.IsWithoutPassthrough ? StartFindings.DefaultIsFixed(menu.Prefix, menu.Directory) : null;

    private static Finding? SetNext(TargetRoot target, GrubMenu menu, MenuEntry entry, ITargetCommandRunner runner) =>
        // What GRUB cannot take away again would hold for good, unless the start itself does it.
        !new GrubEnvironment(target, menu, runner).IsWritableByGrub() && !VerifyService.IsEnabled(target, VerifyService.TrialUnit)
            ? StartFindings.NextWouldStay(menu.Directory)
            : Tell([menu.Prefix + "reboot", "--boot-directory=/boot", entry.Id], runner);

    private static Finding? Tell(string[] command, ITargetCommandRunner runner)
    {
        CommandResult result = runner.Run(new TargetCommand(command, s_patience));
        return result.ExitCode == 0 ? null : StartFindings.CommandFailed(command, result.ExitCode, result.Output);
    }

    private static string[] Names(PassthroughManifest manifest, Assessment assessment) =>
        [.. manifest.Gpus.Select(text => PciAddress.TryParse(text, out PciAddress address) && assessment.Gpu(address) is { } gpu ? $"{gpu.Name.Full} ({address})" : text)];

    private static string[] Others(PassthroughManifest manifest, Assessment assessment) =>
        [.. assessment.Displays.Gpus.Select(gpu => gpu.Function).Concat(assessment.Displays.HostOnly)
            .Where(function => !manifest.Gpus.Contains(function.Address.ToString()))
            .OrderBy(function => function.Address)
            .Select(function => $"{GpuName.Of(function, assessment.Names).Full} ({function.Address})")];
}
