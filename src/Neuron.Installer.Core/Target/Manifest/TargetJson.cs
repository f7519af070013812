// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Target.Transactions;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>The documents that stay in the target, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PassthroughManifest))]
[JsonSerializable(typeof(Journal))]
internal sealed partial class TargetJson : JsonSerializerContext;
