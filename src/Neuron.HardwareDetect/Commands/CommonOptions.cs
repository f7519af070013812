// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;

namespace Neuron.HardwareDetect.Commands;

/// <summary>The options that every command has, before or after its name.</summary>
internal sealed class CommonOptions
{
    /// <summary><c>--host-root</c>: which machine is looked at.</summary>
    public Option<string?> HostRoot { get; } = new("--host-root")
    {
        Description = "Look at the machine laid out in this directory, or recorded in this snapshot, instead of this one.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary><c>--settings</c>: what the maintainer decided.</summary>
    public Option<string?> Settings { get; } = new("--settings")
    {
        Description = $"Take the settings from this file instead of {SettingsReader.DefaultFile}.",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary><c>--json</c>: the result as a document instead of text.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print the result as one JSON document; messages go to standard error.",
        Recursive = true,
    };
}
