// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;

namespace Neuron.Installer.Core;

/// <summary>A request of a session cannot be answered, for a reason the user can act on.</summary>
public sealed class SessionException : Exception
{
    internal SessionException(ErrorDocument error, Exception? cause = null)
        : base($"{error.Message} {error.Advice}", cause) => Error = error;

    /// <summary>What happened and what to do.</summary>
    public ErrorDocument Error { get; }
}
