// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>A program that makes the early file system from which the kernel loads vfio-pci.</summary>
internal interface IInitramfsGenerator
{
    /// <summary>What the settings call it.</summary>
    string Name { get; }

    /// <summary>Whether a forecast takes it for granted where there is no system yet that would show its generator. True of one.</summary>
    bool IsUsual => false;

    /// <summary>How the names of its images begin, and of no other program's. Null: their names do not tell them.</summary>
    string? ImagePrefix => null;

    /// <summary>Whether a configuration of its own names an image.</summary>
    bool Names(TargetRoot target, TargetPath image) => false;

    /// <summary>Whether kernel-install's unified images, where it makes them, have the drop-ins of the kernel command line in them.</summary>
    bool ReadsCommandLineDropIns => false;

    /// <summary>Whether the target makes its images with it.</summary>
    bool IsInstalled(TargetRoot target);

    /// <summary>Whether the target has the program itself, not only a configuration of it.</summary>
    bool CanRun(TargetRoot target);

    /// <summary>Whether something runs it when a kernel is updated, or its images are those that are booted.</summary>
    /// <returns>Null when nothing speaks for it or against it.</returns>
    bool? IsActive(TargetRoot target);

    /// <summary>Plans the files that get vfio-pci and its options into every image.</summary>
    void Plan(PlanDraft draft);

    /// <summary>The commands that make every image again that is booted.</summary>
    /// <param name="target">The target.</param>
    /// <param name="evenIfNew">Also when there is no image yet that would become out of date.</param>
    /// <returns>Empty when there is nothing to run.</returns>
    IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew);

    /// <summary>Whether <see cref="Regeneration"/> makes an image that an entry loads and whose kernel is not known.</summary>
    bool MakesOfUnknownKernel(TargetRoot target, TargetPath image);

    /// <summary>The images there are: those that boot entries load, and those this generator keeps at a place of its own.</summary>
    IReadOnlyList<TargetPath> Images(TargetRoot target);

    /// <summary>What lists the files of an image: the program and its arguments.</summary>
    IReadOnlyList<string> Listing(TargetPath image);

    /// <summary>What prints the options of modules that are in an image, where it holds them in a file of its own. Null: it holds the files of modprobe.d.</summary>
    IReadOnlyList<string>? Options(TargetPath image) => null;

    /// <summary>Reads what was written as the generator will, and says what is not as it shall be.</summary>
    IEnumerable<Text> Problems(Readback proof);
}
