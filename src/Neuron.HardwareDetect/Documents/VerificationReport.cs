// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;

namespace Neuron.HardwareDetect.Documents;

/// <summary>What <c>verify --json</c> prints.</summary>
/// <param name="IsWorking">Whether nothing must be done.</param>
/// <param name="Findings">What is not as it should be, or that all is well.</param>
internal sealed record VerificationReport(bool IsWorking, IReadOnlyList<FindingDocument> Findings);
