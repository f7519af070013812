// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>What came of applying a plan, all in all.</summary>
public enum ApplyOutcome
{
    /// <summary>Everything is as planned.</summary>
    Done,

    /// <summary>The files are written, but a command or a check failed.</summary>
    Partly,

    /// <summary>The files are not written.</summary>
    Failed,

    /// <summary>There was nothing to do and nothing is set up.</summary>
    Nothing,
}
