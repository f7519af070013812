// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Planning;

/// <summary>A choice in one sentence, for the summary before the installation starts.</summary>
public static class PlanSummary
{
    /// <summary>Sums a choice up.</summary>
    public static Text Of(BindingPlan plan, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(assessment);
        string names = string.Join(", ", plan.Gpus.Select(gpu => assessment.Gpu(gpu)?.Name.Full ?? gpu.ToString()));
        return plan.Gpus.Count == 0
            ? new Text("All graphics cards stay with this computer.")
            : plan.IsBlocked
                ? new Text("{0} cannot be set aside for virtual machines; nothing is changed.", names)
                : new Text("{0} is set aside for virtual machines from the first start on.", names);
    }
}
