// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Neuron.Installer.Core.Target.Root;

/// <summary>A path in what is remembered in a target. Anything else makes the document a damaged one: others can write there.</summary>
internal sealed class TargetPathText : JsonConverter<TargetPath>
{
    /// <summary>Null is no path either.</summary>
    public override bool HandleNull => true;

    public override TargetPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TargetPath.TryParse(reader.GetString(), out TargetPath? path) ? path : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TargetPath value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
