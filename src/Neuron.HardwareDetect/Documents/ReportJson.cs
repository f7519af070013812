// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Documents;

namespace Neuron.HardwareDetect.Documents;

/// <summary>How the documents are written that only the command line has; the others are those of Core.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(IommuReport))]
[JsonSerializable(typeof(RevertPlanDocument))]
[JsonSerializable(typeof(SettingsReport))]
[JsonSerializable(typeof(SnapshotReport))]
[JsonSerializable(typeof(StartReport))]
[JsonSerializable(typeof(VirtualMachineReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
