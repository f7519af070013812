// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Transactions;

/// <summary>How a transaction ended whose files are in their places.</summary>
/// <param name="Foreign">The files that somebody else wrote meanwhile: theirs stay.</param>
/// <param name="Unsettled">Why what lies about could not be taken away, or not be made safe against a power cut. Null when it was.</param>
internal sealed record TransactionEnd(IReadOnlyList<TargetPath> Foreign, TargetException? Unsettled);
