// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Commands;

/// <summary>How far applying a plan is.</summary>
/// <param name="Fraction">From 0 to 1.</param>
/// <param name="Text">What is being done.</param>
internal sealed record ApplyProgress(double Fraction, Text Text);
