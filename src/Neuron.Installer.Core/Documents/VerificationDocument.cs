// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;

namespace Neuron.Installer.Core.Documents;

/// <summary>Whether the running system is as it was set up: docs/schema/verify.schema.json.</summary>
/// <param name="IsWorking">Whether nothing must be done.</param>
/// <param name="Findings">What is not as it should be, or that all is well.</param>
public sealed record VerificationDocument(bool IsWorking, IReadOnlyList<FindingDocument> Findings)
{
    /// <summary>Writes down what was found.</summary>
    internal static VerificationDocument Of(IReadOnlyList<Finding> findings) => new(Verification.Verification.IsWorking(findings), FindingDocument.Of(findings));
}
