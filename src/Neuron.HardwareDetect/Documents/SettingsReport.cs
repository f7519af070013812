// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;

namespace Neuron.HardwareDetect.Documents;

/// <summary>What <c>settings --check --json</c> prints.</summary>
/// <param name="File">The file.</param>
/// <param name="IsUsable">Whether it counts as it stands: it can be read, and every value is one its key can have.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record SettingsReport(string File, bool IsUsable, IReadOnlyList<FindingDocument> Findings);
