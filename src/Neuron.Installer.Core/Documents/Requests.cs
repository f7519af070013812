// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Documents;

/// <summary>How a session is opened.</summary>
public sealed record OpenRequest
{
    /// <summary>The settings file. Null: <c>/etc/neuron-os/installer.toml</c>.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>The machine to look at instead of the one the settings name. Null: the settings decide.</summary>
    public string? HostRoot { get; init; }

    /// <summary>Who asks, for the log: <c>calamares 3.3.14</c>.</summary>
    public string? Client { get; init; }

    /// <summary>The language of whoever asks, for the log: <c>de_DE</c>.</summary>
    public string? Language { get; init; }
}

/// <summary>Nothing to say: detection takes no arguments.</summary>
public sealed record DetectRequest;

/// <summary>Nothing to say: what was set up is compared with what is.</summary>
public sealed record VerifyRequest;

/// <summary>What to plan for.</summary>
public sealed record PlanRequest
{
    /// <summary>The addresses of the chosen GPUs.</summary>
    public IReadOnlyList<string>? Gpus { get; init; }

    /// <summary>The target root. Null: it does not exist yet, and the host root stands for it.</summary>
    public string? TargetRoot { get; init; }

    /// <summary>With a target root: when it will be applied, as in the request to apply. Null: the system is finished.</summary>
    public string? Stage { get; init; }
}

/// <summary>What to apply.</summary>
public sealed record ApplyRequest
{
    /// <summary>The addresses of the chosen GPUs. Null: nobody chose, the settings decide.</summary>
    public IReadOnlyList<string>? Gpus { get; init; }

    /// <summary>The target root. Empty: the installer has mounted nothing.</summary>
    public string? TargetRoot { get; init; }

    /// <summary>The report of the stage before, as that stage answered it: the answer is then one report of both. Null: none.</summary>
    public JsonElement? Before { get; init; }

    /// <summary>Whether the user confirmed the warnings of this choice.</summary>
    public bool Confirmed { get; init; }

    /// <summary>Whether somebody could see the choice and its warnings before this.</summary>
    public bool? ChoiceOffered { get; init; }

    /// <summary>The older name of <see cref="ChoiceOffered"/>.</summary>
    public bool? PageShown { get; init; }

    /// <summary>
    /// <c>before_boot_loader</c>: it is installed later. <c>after_boot_loader</c>: it is there now, going on with what was
    /// set up before. <c>installed</c>: a finished system. Null: <c>before_boot_loader</c>. The older names <c>install</c>
    /// and <c>boot</c> of the first two are taken too.
    /// </summary>
    public string? Stage { get; init; }

    /// <summary><see cref="ChoiceOffered"/>, under whichever name; nobody saw it where nothing is said.</summary>
    internal bool WasChoiceOffered => ChoiceOffered ?? PageShown ?? false;

    /// <summary>What <see cref="Stage"/> names. Null when it names none.</summary>
    internal Stage? NamedStage => Stage is null ? Target.Plan.Stage.BeforeBootLoader : ContractWord.StageOf(Stage);
}

/// <summary>What to take back.</summary>
public sealed record RevertRequest
{
    /// <summary>The target root.</summary>
    public string? TargetRoot { get; init; }
}
