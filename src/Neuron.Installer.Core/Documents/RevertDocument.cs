// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Documents;

/// <summary>What was taken back: docs/schema/revert.schema.json.</summary>
/// <param name="Restored">The files that are as they were.</param>
/// <param name="Kept">The files others changed since, and why they were kept.</param>
/// <param name="Findings">What there is to know.</param>
public sealed record RevertDocument(
    IReadOnlyList<string> Restored,
    IReadOnlyList<KeptFileDocument> Kept,
    IReadOnlyList<FindingDocument> Findings);

/// <summary>A file that was kept.</summary>
/// <param name="Path">Where it is in the target.</param>
/// <param name="Reason">Why.</param>
public sealed record KeptFileDocument(string Path, TextDocument Reason);
