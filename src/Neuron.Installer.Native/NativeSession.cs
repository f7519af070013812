// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core;

namespace Neuron.Installer.Native;

/// <summary>A session and what the caller gave with it. Its lock makes calls run one after another.</summary>
internal sealed record NativeSession(PassthroughSession Session, Callbacks Callbacks)
{
    public Lock Lock { get; } = new();
}
