// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
}

/// <summary>Nothing to say: detection takes no arguments.</summary>
public sealed record DetectRequest;

/// <summary>What to plan for.</summary>
public sealed record PlanRequest
{
    /// <summary>The addresses of the chosen GPUs.</summary>
    public IReadOnlyList<string>? Gpus { get; init; }

    /// <summary>The target root. Null: it does not exist yet, and the host root stands for it.</summary>
    public string? TargetRoot { get; init; }
}

/// <summary>What to apply.</summary>
public sealed record ApplyRequest
{
    /// <summary>The addresses of the chosen GPUs. Null: nobody chose, the settings decide.</summary>
    public IReadOnlyList<string>? Gpus { get; init; }

    /// <summary>The target root.</summary>
    public string? TargetRoot { get; init; }

    /// <summary>Whether the user confirmed the warnings of this choice.</summary>
    public bool Confirmed { get; init; }

    /// <summary>Whether the page was really there to be seen.</summary>
    public bool PageShown { get; init; }

    /// <summary>
    /// <c>install</c>: before the boot loader is there. <c>boot</c>: after it, going on with what was set up then.
    /// <c>installed</c>: a finished system. Null: <c>install</c>.
    /// </summary>
    public string? Stage { get; init; }
}

/// <summary>What to take back.</summary>
public sealed record RevertRequest
{
    /// <summary>The target root.</summary>
    public string? TargetRoot { get; init; }
}
