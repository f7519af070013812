// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Target.Manifest;

namespace Neuron.Installer.Core.Verification;

/// <summary>What was set up, and so what a running system should look like.</summary>
/// <param name="Functions">The functions that vfio-pci should hold.</param>
/// <param name="KernelParameters">The parameters the kernel should have been started with.</param>
internal sealed record ExpectedPassthrough(IReadOnlyList<ExpectedFunction> Functions, IReadOnlyList<string> KernelParameters)
{
    /// <summary>What a manifest says. A function whose IDs it does not name properly is left out.</summary>
    public static ExpectedPassthrough Of(PassthroughManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        List<ExpectedFunction> functions = [];
        foreach (ManifestFunction function in manifest.Functions)
        {
            if (PciId.TryParse($"{function.VendorId}:{function.DeviceId}", out PciId id))
            {
                functions.Add(new ExpectedFunction(function.PciAddress, id));
            }
        }

        return new ExpectedPassthrough(functions, manifest.KernelParameters);
    }
}
