// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Settings;

/// <summary>Whether the page is shown.</summary>
internal enum PageShow
{
    /// <summary>Where there is something to decide: a GPU that can be chosen.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never: <see cref="PageDefault"/> decides alone.</summary>
    Never,
}
