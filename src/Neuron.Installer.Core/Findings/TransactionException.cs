// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>A transaction could neither be finished nor be undone: some files are as planned, the others as before.</summary>
internal sealed class TransactionException : TargetException
{
    internal TransactionException(Text text, Text advice, IReadOnlyList<string> after, int errorNumber)
        : base(FindingKind.SetupHalfDone, text, advice, errorNumber) => After = after;

    /// <summary>The files that are as planned.</summary>
    internal IReadOnlyList<string> After { get; }
}
