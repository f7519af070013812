// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;

namespace Neuron.Installer.Core.Documents;

/// <summary>What a plan was carried out for, as far as its report depends on it.</summary>
internal sealed record ApplyOccasion
{
    /// <summary>Why what was chosen does not count. Null when it does.</summary>
    public Finding? Objection { get; init; }

    /// <summary>What the system is called that has not started yet, empty where it has no name. Null for one that runs already.</summary>
    public string? NewSystem { get; init; }
}
