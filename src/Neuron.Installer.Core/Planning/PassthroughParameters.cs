// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.KernelParameters;

namespace Neuron.Installer.Core.Planning;

/// <summary>Kernel parameters for and against passthrough.</summary>
/// <remarks>Documentation/admin-guide/kernel-parameters.txt. There is no <c>amd_iommu=on</c>: AMD's is on when the firmware has it on.</remarks>
internal static class PassthroughParameters
{
    private static readonly string[] s_contradicting = ["intel_iommu=off", "amd_iommu=off", "iommu=off"];

    private static readonly string[] s_relevant =
    [
        "intel_iommu=",
        "amd_iommu=",
        "iommu=",
        "iommu.",
        "pcie_acs_override=",
        "vfio",
        "module_blacklist=",
        "modprobe.blacklist=",
        "neuron.",
        "nomodeset",
        "video=",
    ];

    /// <summary>The parameters a machine must boot with.</summary>
    /// <param name="vendor">The processor's maker.</param>
    /// <param name="additional">The maintainer's own, after ours.</param>
    public static IReadOnlyList<string> Required(CpuVendor vendor, IReadOnlyList<string> additional)
    {
        ArgumentNullException.ThrowIfNull(additional);
        string[] ours = vendor == CpuVendor.Intel ? ["intel_iommu=on", "iommu=pt"] : ["iommu=pt"];
        return [.. ours.Concat(additional).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Parameters that switch the IOMMU off, whatever the processor.</summary>
    public static IReadOnlyList<string> Contradicting => s_contradicting;

    /// <summary>Those parameters of a command line that keep the IOMMU of this processor off.</summary>
    public static IReadOnlyList<string> ContradictingIn(string commandLine, CpuVendor vendor)
    {
        ArgumentNullException.ThrowIfNull(commandLine);
        string? others = vendor switch
        {
            CpuVendor.Intel => "amd_iommu=off",
            CpuVendor.Amd => "intel_iommu=off",
            _ => null,
        };
        return [.. KernelCommandLine.Words(commandLine).Where(word => s_contradicting.Any(off => off != others && KernelWord.Says(word, off))).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The parameter that pretends the hardware separates more than it does. Null when the command line has none.</summary>
    public static string? AcsOverrideIn(string commandLine)
    {
        ArgumentNullException.ThrowIfNull(commandLine);
        return KernelCommandLine.Words(commandLine).FirstOrDefault(word => word.StartsWith("pcie_acs_override=", StringComparison.Ordinal));
    }

    /// <summary>The words of a command line that say something about passthrough: no disks, no user's own.</summary>
    public static string RelevantIn(string commandLine)
    {
        ArgumentNullException.ThrowIfNull(commandLine);
        return string.Join(' ', KernelCommandLine.Words(commandLine).Where(word => s_relevant.Any(name => word.StartsWith(name, StringComparison.Ordinal))));
    }
}
