// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>
/// A boot menu that is taken back has the checksums of the images that were there before. Those made just now have others, and
/// those that somebody else is asked to make will have others.
/// </summary>
internal static class RestoredSums
{
    /// <summary>Puts the checksums of the images as they are now, or takes them out where nothing can be run.</summary>
    /// <exception cref="TargetException">A menu could not be read or written.</exception>
    internal static void Renew(PassthroughPlan plan, TargetRoot target, ITargetCommandRunner? runner)
    {
        (uint, uint, ulong)?[] images = [.. Generators.Named(plan.Initramfs).SelectMany(generator => generator.Images(target)).Select(target.Identity)];
        foreach (FileChange file in BootLoaders.All.SelectMany(loader => loader.ChangeSums(target, Now)).Where(file => file.After != file.Before))
        {
            new Transaction(target).Run([new TransactionFile(file.Path, TargetText.Encode(file.After!), null)], []);
        }

        string Now(TargetPath file, string sum) => target.Identity(file) is { } identity && images.Contains(identity) ? Sum(file) ?? "" : sum;

        // BLAKE2B, which is what coreutils has a program for.
        string? Sum(TargetPath file) => runner?.Run(new TargetCommand(["b2sum", file], TimeSpan.FromMinutes(2))) is { ExitCode: 0 } result
            && result.Output.Split(' ')[0].TrimStart('\\') is { Length: 128 } sum && sum.All(char.IsAsciiHexDigit) ? sum : null;
    }
}
