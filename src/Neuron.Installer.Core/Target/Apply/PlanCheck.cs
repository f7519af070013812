// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>Whether the target is as planned, by what is there after everything was written and run.</summary>
internal static class PlanCheck
{
    /// <summary>What is said when no kernel of this system is started with the words that are on the disk now. Null: one is, or none has to be.</summary>
    internal static Finding? Unreached(Readback readback) =>
        readback.Plan.MustReachKernel
        && KernelReach.Unreached(readback.Target, readback.Target.ReadText, readback.Plan.Manifest?.KernelParameters ?? []) is { Severity: Severity.Warning } finding
            ? finding
            : null;

    /// <summary>What is not as it shall be.</summary>
    internal static IReadOnlyList<Text> Problems(Readback readback)
    {
        List<Text> problems = [];
        foreach (FileChange file in readback.Plan.Files.Where(file => readback.Target.ReadText(file.Path) != file.After))
        {
            problems.Add(new Text("{0} does not hold what was written into it.", file.Path));
        }

        if (readback.Plan.Binding.Gpus.Count > 0)
        {
            foreach (IInitramfsGenerator generator in Generators.Named(readback.Plan.Initramfs))
            {
                problems.AddRange(generator.Problems(readback));
                problems.AddRange(ImageProblems(readback, generator));
            }

            problems.AddRange(BootLoaders.Named(readback.Plan.BootLoaders).SelectMany(loader => loader.Problems(readback)));
        }

        return problems;
    }

    /// <summary>What the images lack that the boot entries load, whoever made them.</summary>
    private static IEnumerable<Text> ImageProblems(Readback readback, IInitramfsGenerator generator) =>
        readback.ImagesAreMade
            ? generator.Images(readback.Target).SelectMany(image => ImageContent.Problems(readback, image, generator))
            : [];
}
