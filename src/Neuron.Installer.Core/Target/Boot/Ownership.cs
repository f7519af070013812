// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>Which system a boot entry starts.</summary>
internal enum Ownership
{
    /// <summary>The target.</summary>
    Target,

    /// <summary>Another one, or a live or recovery system.</summary>
    Other,

    /// <summary>That cannot be told, so the entry is left alone.</summary>
    Unknown,
}
