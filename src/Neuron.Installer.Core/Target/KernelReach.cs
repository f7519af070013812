// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target;

/// <summary>Whether the words reach a kernel of this system, whatever boot loaders it has.</summary>
internal static class KernelReach
{
    /// <summary>
    /// The rule: when all is written, the words must stand where a kernel of this system gets
    /// them. Null when they do.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <param name="read">What a file will hold, or holds.</param>
    /// <param name="parameters">The words.</param>
    internal static Finding? Unreached(TargetRoot target, Func<TargetPath, string?> read, IReadOnlyList<string> parameters)
    {
        CommandLinePlace[] places = [.. BootLoaders.All.SelectMany(loader => loader.Places(target, read))];
        CommandLinePlace[] holding = [.. places.Where(place => KernelWord.Missing(parameters, place.Words).Count == 0)];
        if (holding.Any(place => place.Reach == Reach.Kernel))
        {
            return null;
        }

        CommandLinePlace? source = holding.OrderBy(place => place.Reach).FirstOrDefault();
        // GRUB's menu that nobody made yet will be made from there, unless something else starts the computer.
        bool isAlone = source is { Reach: Reach.Menu }
            && BootPartitions.NotMounted(target).Count == 0
            && places.All(place => place.Reach != Reach.Kernel)
            && BootLoaders.All.All(loader => !loader.IsInstalled(target) || loader.Places(target, read).Any(place => place.Path == source.Path));
        return source is null ? TargetFindings.NoKernelReached(parameters)
            : isAlone ? TargetFindings.BootMenuMissing(source.Path, source.Command ?? "", parameters)
            : TargetFindings.NoKernelReachedFrom(source.Path, source.Command ?? "", parameters);
    }
}
