// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>A file of a transaction.</summary>
/// <param name="Path">Absolute, as the target writes it.</param>
/// <param name="Sha256Before">What it was. Null when it did not exist.</param>
/// <param name="Sha256After">What it becomes. Null when it is deleted.</param>
internal sealed record JournalFile(string Path, string? Sha256Before, string? Sha256After);
