// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>A step of applying a plan.</summary>
/// <param name="Name"><c>write</c>, <c>regenerate</c> or <c>check</c>.</param>
/// <param name="Text">What it is for people.</param>
/// <param name="State">What came of it.</param>
/// <param name="Detail">More about it. Null when there is no more to say.</param>
internal sealed record ApplyStep(string Name, Text Text, StepState State, Text? Detail);
