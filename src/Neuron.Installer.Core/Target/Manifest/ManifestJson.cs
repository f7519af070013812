// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>The manifest as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(PciAddressText), typeof(TargetPathText)])]
[JsonSerializable(typeof(PassthroughManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
