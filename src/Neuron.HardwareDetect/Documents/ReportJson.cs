// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Neuron.Installer.Core.Planning;

namespace Neuron.HardwareDetect.Documents;

/// <summary>How the documents are written that only the command line has; the others are those of Core.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(SeverityConverter)])]
[JsonSerializable(typeof(IommuReport))]
[JsonSerializable(typeof(SnapshotReport))]
[JsonSerializable(typeof(VerificationReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>On one line.</summary>
    public static ReportJson Compact => field ??= Create(indented: false);

    /// <summary>Indented, for people.</summary>
    public static ReportJson Indented => field ??= Create(indented: true);

    private static ReportJson Create(bool indented) => new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
    });

    private sealed class SeverityConverter() : JsonStringEnumConverter<Severity>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
}
