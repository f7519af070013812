// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.HardwareDetect;

/// <summary>What was asked for cannot be done the way it was asked.</summary>
/// <param name="message">What is wrong and what to do, for the user.</param>
internal sealed class UsageException(string message) : Exception(message);
