// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Settings;

/// <summary>What a failure to write the target means for the installation.</summary>
public enum OnFailure
{
    /// <summary>It goes on, and the report page says what is missing.</summary>
    Continue,

    /// <summary>It ends with an error.</summary>
    Abort,
}
