// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Verification;

namespace Neuron.Installer.Core.VirtualMachines;

/// <summary>What a system has reserved for virtual machines.</summary>
/// <param name="Functions">The functions, in order of their addresses. Empty when a finding says why there are none.</param>
/// <param name="Findings">What keeps a virtual machine from getting them.</param>
internal sealed record ReservedFunctions(IReadOnlyList<PciAddress> Functions, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads what was set up in a system and looks whether all of it is where it was.</summary>
    public static ReservedFunctions Of(HostDirectory host)
    {
        ArgumentNullException.ThrowIfNull(host);
        (PassthroughManifest? manifest, Finding? problem) = Verification.Verification.ReadManifest(host);
        if (manifest is null)
        {
            return new ReservedFunctions([], [problem!]);
        }

        // A virtual machine that names a device which is elsewhere starts with a stranger, or not at all. A wrong driver or a
        // missing kernel parameter is another matter: the description is right, and "verify" says what to do.
        var expected = ExpectedPassthrough.Of(manifest);
        Machine machine = SysfsReader.Read(host);
        Finding[] gone = [.. expected.Functions.Select(function => Verification.Verification.Find(function, machine).Problem).OfType<Finding>()];
        return gone.Length > 0
            ? new ReservedFunctions([], gone)
            : new ReservedFunctions([.. expected.Functions.Select(function => function.Address).Order()], []);
    }
}
