// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Neuron.Installer.Core.Tests")]
[assembly: InternalsVisibleTo("neuron-hardware-detect")]
