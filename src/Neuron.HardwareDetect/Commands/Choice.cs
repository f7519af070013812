// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;

namespace Neuron.HardwareDetect.Commands;

/// <summary>Which GPUs a plan is for.</summary>
/// <param name="Gpus">Their addresses. Empty when there is nothing suitable.</param>
/// <param name="IsDeliberate">Whether the user named them, and so knows what was said about them.</param>
/// <param name="Reason">Why those, or why none.</param>
internal sealed record Choice(IReadOnlyList<string> Gpus, bool IsDeliberate, string Reason)
{
    /// <summary>What the user named, or else what the installer's page would preselect.</summary>
    public static Choice Of(PassthroughSession session, IReadOnlyList<PciAddress>? named)
    {
        if (named is { Count: > 0 })
        {
            return new Choice([.. named.Select(address => address.ToString())], true, "");
        }

        Assessment assessment = session.Assess();
        InitialChoice initial = InitialChoice.Of(assessment, session.Settings);
        string reason = initial.Gpus.Count == 0 && assessment.Recommended is { } address
            ? $"The settings preselect nothing. To choose the recommended one, add --gpu {address}."
            : assessment.Reason.ToString();
        return new Choice([.. initial.Gpus.Select(gpu => gpu.ToString())], false, reason);
    }
}
