// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>The words that were put into the command lines of one file and taken out of them, as they are found.</summary>
internal sealed class WordChanges
{
    internal List<string> Added { get; } = [];

    internal List<string> Removed { get; } = [];

    /// <summary>As the manifest remembers it.</summary>
    /// <param name="variable">The key before the words. Null where they stand alone.</param>
    internal ManifestEdit ToEdit(string? variable = null) => new(variable, Added, Removed);
}
