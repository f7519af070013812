// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
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

        if (BootMenus.OfNextStart(target, host, runner) is not { } menu)
        {
            return StartFindings.UnknownMenu(manifest.BootLoader);
        }

        MenuEntry? entry = Choose(menu.Entries, use, menu.RunningKernel);
        if (entry is null)
        {
            return StartFindings.NoEntry(use == CardUse.Host);
        }

        Finding? refusal = isForGood ? menu.SetDefault(entry) : menu.SetNext(entry, VerifyService.IsEnabled(target, VerifyService.TrialUnit));
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

    private static string[] Names(PassthroughManifest manifest, Assessment assessment) =>
        [.. manifest.Gpus.Select(address => assessment.Gpu(address) is { } gpu ? $"{gpu.Name.Full} ({address})" : address.ToString())];

    private static string[] Others(PassthroughManifest manifest, Assessment assessment) =>
        [.. assessment.Displays.Gpus.Select(gpu => gpu.Function).Concat(assessment.Displays.HostOnly)
            .Where(function => !manifest.Gpus.Contains(function.Address))
            .OrderBy(function => function.Address)
            .Select(function => $"{GpuName.Of(function, assessment.Names).Full} ({function.Address})")];
}
