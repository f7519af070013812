// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core;

/// <summary>What a choice would do, before there is a target.</summary>
internal static class Forecast
{
    /// <summary>Opens what the settings name to stand for the target, else the running system: most media install themselves.</summary>
    internal static TargetRoot OpenStandIn(InstallerSettings settings, string hostRoot, ILogger log)
    {
        if (settings.ForecastRoot.Length > 0 && !Directory.Exists(settings.ForecastRoot))
        {
            DetectionLog.NoForecastRoot(log, settings.ForecastRoot);
        }

        return TargetRoot.OpenReadOnly(new[] { settings.ForecastRoot, hostRoot }.FirstOrDefault(Directory.Exists, "/"));
    }

    /// <summary>Plans for it.</summary>
    internal static PassthroughPlan Plan(BindingPlan binding, TargetRoot standIn, InstallerSettings settings, ILogger log)
    {
        // What is odd about the live system's own files says nothing about the target.
        PassthroughPlan plan = TargetPlanner.Plan(binding, standIn, For(standIn, settings), Stage.Forecast) with { Findings = binding.Findings };
        if (plan.Files.Count > 0)
        {
            DetectionLog.Forecast(log, standIn.Path, plan);
        }

        return plan;
    }

    /// <summary>A laid-out sample machine is no system; then the preview is for the usual one.</summary>
    private static InstallerSettings For(TargetRoot standIn, InstallerSettings settings) => settings with
    {
        Initramfs = settings.ForecastInitramfs ?? settings.Initramfs ?? (standIn.HasSystem ? null : Generators.Usual.Name),
        BootLoader = settings.ForecastBootLoader ?? settings.BootLoader ?? (standIn.HasSystem ? null : BootLoaders.Usual.Name),
    };
}
