// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.HardwareDetect.Documents;

/// <summary>What <c>snapshot --json</c> prints.</summary>
/// <param name="File">The archive that was written.</param>
/// <param name="Bytes">How large it is.</param>
internal sealed record SnapshotReport(string File, long Bytes);
