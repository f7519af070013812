// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Settings;

/// <summary>How vfio-pci learns which functions to take.</summary>
public enum Binding
{
    /// <summary>By vendor and device: <c>options vfio-pci ids=…</c>. It takes every function with one of the pairs.</summary>
    Ids,

    /// <summary>By address: <c>driver_override</c> is set early at boot, for when a function that stays on the host has the same pair.</summary>
    Address,
}
