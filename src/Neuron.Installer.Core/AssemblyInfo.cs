// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.CompilerServices;

// Public is what an installer needs: the session, its requests, answers and words. The command shows more than that.
[assembly: InternalsVisibleTo("neuron-hardware-detect")]
[assembly: InternalsVisibleTo("Neuron.Installer.Core.Tests")]
[assembly: InternalsVisibleTo("Neuron.HardwareDetect.Tests")]
[assembly: InternalsVisibleTo("neuron-benchmarks")]
