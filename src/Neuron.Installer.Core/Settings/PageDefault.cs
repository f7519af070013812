// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Settings;

/// <summary>What the page preselects.</summary>
public enum PageDefault
{
    /// <summary>The recommended GPU.</summary>
    Recommended,

    /// <summary>Nothing.</summary>
    None,
}
