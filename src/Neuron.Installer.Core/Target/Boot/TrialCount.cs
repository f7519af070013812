// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>How a boot loader counts the starts of a trial, so that after a failed one it goes on to the entry without passthrough by itself.</summary>
internal enum TrialCount
{
    /// <summary>Not at all: that entry is chosen by hand.</summary>
    None,

    /// <summary>By a script of ours in its menu, whatever else the menu has.</summary>
    InMenu,

    /// <summary>In the names of its entries (automatic boot assessment), so that their order and its default decide.</summary>
    InEntryNames,
}
