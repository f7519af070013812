// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Commands;

/// <summary>Runs commands in a target root: through the installer's own call, or chroot(8).</summary>
public interface ITargetCommandRunner
{
    /// <summary>Runs a command and waits for it. Neither a shell nor a working directory is involved.</summary>
    /// <returns>How it ended. Whatever goes wrong is an exit code below zero, not an exception.</returns>
    CommandResult Run(TargetCommand command);
}
