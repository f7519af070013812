// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>
/// What will be done to one target root, as a value: the page previews it, the job applies it, the tests read
/// it. Applying it makes no decision.
/// </summary>
internal sealed record PassthroughPlan
{
    /// <summary>What is bound, and how.</summary>
    public required BindingPlan Binding { get; init; }

    /// <summary>The names of the initramfs generators the files are for. Empty when there is none or it is not to be touched.</summary>
    public required IReadOnlyList<string> Initramfs { get; init; }

    /// <summary>The names of the boot loaders the files are for. Empty when there is none or it is not to be touched.</summary>
    public required IReadOnlyList<string> BootLoaders { get; init; }

    /// <summary>Every file that changes, in the order it is written. A file that is already as it shall be is not in it.</summary>
    public required IReadOnlyList<FileChange> Files { get; init; }

    /// <summary>The commands to run in the target root afterwards, in order.</summary>
    public required IReadOnlyList<TargetCommand> Commands { get; init; }

    /// <summary>What makes again what this and earlier runs changed, be it due now or not: for who cannot run commands there.</summary>
    internal IReadOnlyList<TargetCommand> MakingAgain { get; init; } = [];

    /// <summary>Those of <see cref="BindingPlan.Findings"/>, and what there is to know about the target.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Whether it must not be applied.</summary>
    public bool IsBlocked => Verdict.IsBlocked(Findings);

    /// <summary>Whether it is applied only after the user confirmed a warning.</summary>
    public bool NeedsConfirmation => Binding.Gpus.Count > 0 && Verdict.NeedsConfirmation(Findings);

    /// <summary>Whether the boot menu will have an entry without passthrough.</summary>
    public bool HasRescueEntry { get; init; }

    /// <summary>Whether something that resembles the target stood for it.</summary>
    public bool IsForecast { get; init; }

    /// <summary>Whether what the boot loader reads does not exist yet, so that its files are missing here.</summary>
    public bool IsBootLoaderOpen { get; init; }

    /// <summary>Whether the target has the command that undoes a setup.</summary>
    public bool HasUndoCommand { get; init; }

    /// <summary>How to bring up the boot menu where it is not shown by itself. Null where it is.</summary>
    public Text? MenuKey { get; init; }

    /// <summary>Whether some kernel of this system must be started with the words when all is done: the boot loader is installed, and it is to be set up.</summary>
    public bool MustReachKernel { get; init; }

    /// <summary>Whether the settings leave nothing to be made again by somebody else.</summary>
    public bool IsMadeAgain { get; init; } = true;

    /// <summary>
    /// Whether the images must hold what was planned when the commands have been run: they make them, or the images
    /// were made before. Otherwise somebody else makes them later.
    /// </summary>
    public bool ImagesAreMade { get; init; }

    /// <summary>What the target will remember of it, without the time. Null: nothing, since nothing is set up any more.</summary>
    public PassthroughManifest? Manifest { get; init; }
}
