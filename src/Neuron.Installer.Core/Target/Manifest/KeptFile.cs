// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>A file that others changed since.</summary>
/// <param name="Path">Absolute, as the target writes it.</param>
/// <param name="Reason">What was done about it.</param>
internal sealed record KeptFile(TargetPath Path, Text Reason);
