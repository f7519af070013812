// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>What became of the transaction that an earlier run was interrupted at.</summary>
/// <param name="IsFinished">It was finished, not undone.</param>
/// <param name="End">How it ended.</param>
internal sealed record Recovery(bool IsFinished, TransactionEnd End);
