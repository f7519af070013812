// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Neuron.Installer.Core.Documents;

/// <summary>How the documents of docs/contract.md are written and read, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [
        typeof(KebabCase<Planning.Severity>),
        typeof(KebabCase<Planning.Binding>),
        typeof(KebabCase<Planning.FileChangeKind>),
        typeof(KebabCase<Hardware.CpuVendor>),
        typeof(KebabCase<Hardware.ConnectorState>),
        typeof(KebabCase<GpuRole>),
        typeof(KebabCase<Target.ApplyOutcome>),
        typeof(KebabCase<Target.StepState>),
        typeof(KebabCase<Settings.PageDefault>),
        typeof(KebabCase<Settings.OnFailure>),
    ])]
[JsonSerializable(typeof(ScanDocument))]
[JsonSerializable(typeof(OpenDocument))]
[JsonSerializable(typeof(TextDocument))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(ApplyDocument))]
[JsonSerializable(typeof(RevertDocument))]
[JsonSerializable(typeof(ErrorDocument))]
[JsonSerializable(typeof(OpenRequest))]
[JsonSerializable(typeof(DetectRequest))]
[JsonSerializable(typeof(PlanRequest))]
[JsonSerializable(typeof(ApplyRequest))]
[JsonSerializable(typeof(RevertRequest))]
public sealed partial class Json : JsonSerializerContext
{
    /// <summary>For programs: one line, names and sentences as they are instead of escaped.</summary>
    public static Json Compact => field ??= Create(indented: false);

    /// <summary>For people: indented.</summary>
    public static Json Indented => field ??= Create(indented: true);

    private static Json Create(bool indented) => new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
    });

    private sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
        where T : struct, Enum;
}
