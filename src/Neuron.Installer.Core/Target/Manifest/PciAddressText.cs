// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.Json.Serialization;
using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>An address in the manifest: <c>"0000:01:00.0"</c>. Anything else makes the manifest a damaged one.</summary>
internal sealed class PciAddressText : JsonConverter<PciAddress>
{
    public override PciAddress Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PciAddress.TryParse(reader.GetString(), out PciAddress address) ? address : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, PciAddress value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
