// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Tomlyn.Syntax;

namespace Neuron.Installer.Core.Findings;

/// <summary>Where in a settings file something stands, for people: lines and columns count from 1.</summary>
internal readonly record struct SettingsPlace(string File, int Line, int Column)
{
    /// <summary>The beginning of <paramref name="span"/>.</summary>
    public static SettingsPlace Of(string file, SourceSpan span) => new(file, span.Start.Line + 1, span.Start.Column + 1);
}
