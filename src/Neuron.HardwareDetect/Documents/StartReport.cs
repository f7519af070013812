// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;

namespace Neuron.HardwareDetect.Documents;

/// <summary>What <c>next-start --json</c> and <c>switch --json</c> print.</summary>
/// <param name="IsDone">Whether the entry was chosen.</param>
/// <param name="Findings">What was chosen, or why nothing was.</param>
internal sealed record StartReport(bool IsDone, IReadOnlyList<FindingDocument> Findings);
