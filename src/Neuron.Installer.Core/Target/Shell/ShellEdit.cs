// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Shell;

/// <summary>What came of changing a variable in a shell file.</summary>
/// <param name="Text">The file afterwards; as it was when <paramref name="Refusal"/> is not null.</param>
/// <param name="Changed">The words that were put in or taken out.</param>
/// <param name="Refusal">Why it was left alone, null when it was not.</param>
internal sealed record ShellEdit(string Text, IReadOnlyList<string> Changed, ShellRefusal? Refusal = null);
