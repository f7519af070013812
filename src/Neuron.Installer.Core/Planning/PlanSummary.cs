// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>A choice in one sentence, for the summary before the installation starts.</summary>
internal static class PlanSummary
{
    /// <summary>Sums a choice up.</summary>
    /// <param name="plan">The choice.</param>
    /// <param name="isBlocked">It must not be applied, be it for the hardware's sake or the target's.</param>
    /// <param name="isForecast">The system does not exist yet; its first start is the next.</param>
    /// <param name="assessment">The machine: its names go into the sentence.</param>
    public static Text Of(BindingPlan plan, bool isBlocked, bool isForecast, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(assessment);
        string names = string.Join(", ", plan.Gpus.Select(gpu => assessment.Gpu(gpu)?.Name.Full ?? gpu.ToString()));
        return plan.Gpus.Count == 0
            // Blocked with nothing chosen: none of what was asked for is a graphics card, or the target is not to be written to.
            ? isBlocked ? new Text("Nothing is changed.") : new Text("Your desktop keeps all graphics cards.")
            : isBlocked
                ? new Text("{0} cannot be reserved for virtual machines. Nothing is changed.", names)
                : isForecast
                    ? new Text("{0} will be reserved for virtual machines when the installed system first starts.", names)
                    : new Text("{0} will be reserved for virtual machines after the next start.", names);
    }
}
