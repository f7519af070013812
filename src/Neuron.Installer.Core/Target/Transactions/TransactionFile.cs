// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>A file to change in a transaction.</summary>
/// <param name="Path">Absolute, as the target writes it.</param>
/// <param name="After">What it becomes; null deletes it.</param>
/// <param name="Mode">The permission bits when it is new, or null for 0644.</param>
internal sealed record TransactionFile(TargetPath Path, byte[]? After, uint? Mode);
