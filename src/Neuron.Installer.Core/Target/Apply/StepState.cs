// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>What came of a step.</summary>
public enum StepState
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was tried and failed.</summary>
    Failed,

    /// <summary>There was nothing to do, or it could not be tried.</summary>
    Skipped,
}
