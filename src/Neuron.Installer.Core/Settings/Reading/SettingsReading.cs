// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;

namespace Neuron.Installer.Core.Settings.Reading;

/// <summary>What came of reading a settings file.</summary>
/// <param name="Settings">What holds now. Never null: where the file cannot be used, the safe defaults.</param>
/// <param name="Findings">What is wrong with the file, in the order of its lines. Empty when nothing is.</param>
/// <param name="IsUsable">
/// Whether <paramref name="Settings"/> is what the maintainer wrote. False when the file has a mistake or cannot
/// be opened: then every key has its default, except that nothing is preselected.
/// </param>
internal sealed record SettingsReading(InstallerSettings Settings, IReadOnlyList<Finding> Findings, bool IsUsable);
