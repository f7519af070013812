// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Target.Plan;

namespace Neuron.Installer.Core;

/// <summary>A request to apply a choice, understood.</summary>
/// <param name="Request">As it came.</param>
/// <param name="TargetRoot">Where to.</param>
/// <param name="Chosen">The GPUs. Null when nobody chose any.</param>
/// <param name="Stage">Before or after the boot loader is installed, or a finished system.</param>
internal sealed record ApplyOrder(ApplyRequest Request, string TargetRoot, IReadOnlyList<PciAddress>? Chosen, Stage Stage)
{
    /// <summary>Whether it goes on with what an earlier stage began.</summary>
    internal bool GoesOn => Stage == Stage.AfterBootLoader;

    /// <exception cref="SessionException">The request is not one: an address is none, or there is no target root.</exception>
    internal static ApplyOrder Of(ApplyRequest request)
    {
        PciAddress[]? chosen = request.Gpus is null ? null : SessionRequest.Addresses(request.Gpus);
        Stage stage = request.NamedStage ?? throw SessionRequest.NoStage(request.Stage);
        return new ApplyOrder(request, SessionRequest.TargetRoot(request.TargetRoot), chosen, stage);
    }
}
