// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>A program that starts the kernel, and so knows its command line.</summary>
internal interface IBootLoader
{
    /// <summary>What the settings call it.</summary>
    string Name { get; }

    /// <summary>Whether the target has its configuration.</summary>
    bool IsInstalled(TargetRoot target);

    /// <summary>Plans the files that give the kernel its parameters, and the entry without passthrough.</summary>
    void Plan(PlanDraft draft);

    /// <summary>The commands that carry them into what is read at boot.</summary>
    /// <param name="target">The target.</param>
    /// <param name="evenIfNew">Also when there is nothing yet that would become out of date.</param>
    /// <returns>Empty when there is nothing to run.</returns>
    IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew);

    /// <summary>From where a kernel of this system gets its command line.</summary>
    /// <param name="target">The target.</param>
    /// <param name="read">What a file will hold, or holds: so the same is asked of a plan and of what was written.</param>
    IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<TargetPath, string?> read);

    /// <summary>The files of the target's own root in which it, or what makes its entries, keeps the words of a kernel.</summary>
    IEnumerable<TargetPath> CommandLineFiles => [];

    /// <summary>What the entries of its format start a kernel with, whosever they are. Of a format that several read, one gives them.</summary>
    /// <param name="target">The target.</param>
    /// <param name="mount">Where a boot partition is mounted.</param>
    IEnumerable<IReadOnlyList<string>> EntryWords(TargetRoot target, TargetPath mount) => [];

    /// <summary>The initramfs images that such entries load, of those that start the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="mount">Where a boot partition is mounted.</param>
    IEnumerable<EntryImage> EntryImages(TargetRoot target, TargetPath mount) => [];

    /// <summary>Whether its menu has an entry without passthrough for the target now: what was written for one may still have to be run.</summary>
    bool OffersRescueEntry(TargetRoot target) => BootPartitions.In(target)
        .SelectMany(mount => EntryWords(target, mount))
        .Any(words => KernelWord.Rescue.All(words.Contains) && EntryOwner.Of(target, words) != Ownership.Other);

    /// <summary>Whether the entry without passthrough is written among its entries, which a forecast does not have yet.</summary>
    bool KeepsRescueEntryItself => false;

    /// <summary>How it counts the starts of a trial.</summary>
    TrialCount Trial => TrialCount.None;

    /// <summary>Whether a forecast takes it for granted where there is no system yet that would show its boot loader. True of one.</summary>
    bool IsUsual => false;

    /// <summary>Takes back what scripts of ours made since the setup, which nothing remembers. Asked of every boot loader, found or not.</summary>
    /// <param name="draft">The plan, with everything else in it.</param>
    void TakeBackLater(PlanDraft draft)
    {
    }

    /// <summary>Its configurations with other checksums of the files that they load. Empty for one that keeps none.</summary>
    /// <param name="target">The target.</param>
    /// <param name="change">Gets a file and its checksum, and returns the new one. Empty: it is taken out.</param>
    IEnumerable<FileChange> ChangeSums(TargetRoot target, Func<TargetPath, string, string> change) => [];

    /// <summary>Reads what was written as the boot loader will, and says what is not as it shall be.</summary>
    IEnumerable<Text> Problems(Readback proof);
}

/// <summary>An initramfs image as a boot entry names it.</summary>
/// <param name="Path">From the root of the partition, or of the target.</param>
/// <param name="Kernel">The path of the kernel beside it. Empty when the entry names none.</param>
/// <param name="IsOnlyOnRoot">Whether the entry does not say which system it starts: then it is the target's where the image is on the target's own root.</param>
internal sealed record EntryImage(string Path, string Kernel, bool IsOnlyOnRoot = false);
