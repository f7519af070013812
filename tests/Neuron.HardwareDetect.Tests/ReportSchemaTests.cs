// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Neuron.HardwareDetect.Documents;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Tests.Documents;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

/// <summary>The published schemas of the documents that only the command line has.</summary>
public sealed partial class ReportSchemaTests
{
    private static readonly Dictionary<string, JsonTypeInfo> s_documents = new()
    {
        ["iommu"] = Described.Default.IommuReport,
        ["revert-plan"] = Described.Default.RevertPlanDocument,
        ["settings-check"] = Described.Default.SettingsReport,
        ["snapshot"] = Described.Default.SnapshotReport,
        ["start"] = Described.Default.StartReport,
        ["vm-xml"] = Described.Default.VirtualMachineReport,
    };

    private static readonly XmlDocumentation s_documentation = new("Neuron.Installer.Core", "neuron-hardware-detect");

    public static TheoryData<string> Documents => [.. s_documents.Keys];

    /// <summary>To publish a change: run this with NEURON_SCHEMA_DIR naming docs/schema, then look at the difference.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void A_published_schema_is_that_of_the_document(string name) =>
        PublishedSchema.ShouldBe(name, s_documents[name], s_documentation);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_member_of_a_schema_is_described(string name) => PublishedSchema.ShouldDescribeEverything(name);

    /// <summary>The documents with their members described; what is shipped can only write them.</summary>
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
    [JsonSerializable(typeof(IommuReport))]
    [JsonSerializable(typeof(RevertPlanDocument))]
    [JsonSerializable(typeof(SettingsReport))]
    [JsonSerializable(typeof(SnapshotReport))]
    [JsonSerializable(typeof(StartReport))]
    [JsonSerializable(typeof(VirtualMachineReport))]
    private sealed partial class Described : JsonSerializerContext;
}
