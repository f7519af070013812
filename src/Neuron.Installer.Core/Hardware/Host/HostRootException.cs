// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware.Host;

/// <summary>The machine cannot be looked at: the host root is missing, or not what it should be.</summary>
/// <param name="message">What is wrong, one sentence with the path.</param>
internal sealed class HostRootException(string message) : Exception(message);
