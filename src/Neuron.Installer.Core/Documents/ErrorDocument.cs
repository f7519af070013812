// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;

namespace Neuron.Installer.Core.Documents;

/// <summary>Why there is no answer.</summary>
/// <param name="Code">A stable name.</param>
/// <param name="Message">What happened, one sentence.</param>
/// <param name="Advice">What to do, one sentence.</param>
public sealed record ErrorDocument(string Code, string Message, string Advice)
{
    /// <summary>Whether what was asked for is wrong, and not the target or the machine.</summary>
    [JsonIgnore]
    public bool IsAboutRequest { get; init; }
}
