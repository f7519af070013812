// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Settings;

/// <summary>Whether images and boot configuration are made again after writing.</summary>
internal enum Regenerate
{
    /// <summary>Only what is there already: in the installer's sequence its own modules make them later.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
