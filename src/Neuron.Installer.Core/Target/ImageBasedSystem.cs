// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target;

/// <summary>
/// Systems whose boot files are made from somewhere else, so that what is written here would be lost, or would not be
/// read at all: they have commands, or a configuration, of their own.
/// </summary>
internal static class ImageBasedSystem
{
    private static readonly TargetPath s_nixOS = TargetPath.Parse("/etc/NIXOS");

    private static bool IsNixOS(TargetRoot target) => target.IsFile(s_nixOS) || OsRelease.Id(target) == "nixos";

    /// <summary>What to do in place of writing. Null when the target is none of these.</summary>
    internal static Finding? Find(TargetRoot target, BindingPlan binding)
    {
        string[] parameters = [.. binding.KernelParameters.Where(KernelWord.IsSafe)];
        string ids = ModprobeConf.Ids(binding);
        return IsNixOS(target)
            ? TargetFindings.NixOS(
                string.Create(CultureInfo.InvariantCulture, $"boot.kernelParams = [ {string.Join(' ', parameters.Select(parameter => $"\"{parameter}\""))} ];"),
                $"boot.initrd.kernelModules = [ {string.Join(' ', VfioModules.InOrder.Select(module => $"\"{module}\""))} ];",
                $"boot.extraModprobeConfig = \"options vfio-pci ids={ids}\";")
            : OstreeDeployment.Is(target)
            ? TargetFindings.Ostree(
                "rpm-ostree kargs " + string.Join(' ', parameters.Append("rd.driver.pre=vfio-pci").Append(KernelWord.VfioIds + ids).Select(parameter => "--append-if-missing=" + parameter)),
                "rpm-ostree initramfs --enable --arg=--add-drivers --arg=\"vfio-pci vfio_iommu_type1\"")
            : null;
    }
}
