// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>What the listing program of a generator says is in an image.</summary>
internal static class ImageContent
{
    /// <summary>What is missing in an image: the module, its options, and the udev rule when there is one.</summary>
    /// <param name="proof">What was applied.</param>
    /// <param name="image">The image, as the target writes it.</param>
    /// <param name="generator">What made it, and can list it.</param>
    internal static IEnumerable<Text> Problems(Readback proof, TargetPath image, IInitramfsGenerator generator)
    {
        IReadOnlyList<string> command = generator.Listing(image);
        if (!proof.CanRun(command[0]))
        {
            yield break;
        }

        if (proof.RunFor(["vfio-pci.ko", "vfio_pci.ko", InImage(ModprobeConf.Path), InImage(UdevRule.Path)], command) is not { } listing)
        {
            yield return new Text("The image {0} could not be read.", image);
            yield break;
        }

        // A module may be compressed, and a kernel may have it built in. Booster names files as modprobe does modules.
        bool isBuiltIn = HostDrivers.BuiltInto(proof.Target).Contains("vfio_pci");
        if (!isBuiltIn && !listing.Contains("vfio-pci.ko", StringComparison.Ordinal) && !listing.Contains("vfio_pci.ko", StringComparison.Ordinal))
        {
            yield return new Text("The image {0} does not hold {1}.", image, "vfio-pci");
        }

        if (generator.Options(image) is { } options)
        {
            string ids = "ids=" + ModprobeConf.Ids(proof.Plan.Binding);
            if (proof.Plan.Binding.Binding == Binding.Ids && proof.Run(options)?.Contains(ids, StringComparison.Ordinal) != true)
            {
                yield return new Text("The image {0} does not hold {1}.", image, ids);
            }

            yield break;
        }

        TargetPath[] files = [ModprobeConf.Path, UdevRule.Path];
        foreach (TargetPath file in files.Where(file => proof.Plan.Manifest?.Files.Any(known => known.Path == file) == true))
        {
            if (!listing.Contains(InImage(file), StringComparison.Ordinal))
            {
                yield return new Text("The image {0} does not hold {1}.", image, file);
            }
        }
    }

    private static string InImage(TargetPath path) => path.Text[1..];
}
