// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Texts;
using Neuron.Machines;
using NJsonSchema;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Documents;

/// <summary>The published schemas of docs/schema against the code that writes the documents.</summary>
public sealed partial class SchemaTests
{
    private static readonly Dictionary<string, JsonTypeInfo> s_documents = new()
    {
        ["open"] = Described.Default.OpenDocument,
        ["scan"] = Described.Default.ScanDocument,
        ["plan"] = Described.Default.PlanDocument,
        ["apply"] = Described.Default.ApplyDocument,
        ["revert"] = Described.Default.RevertDocument,
    };

    public static TheoryData<string> Documents => [.. s_documents.Keys];

    public static TheoryData<string> Machines =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "machines"), "*.json").Select(file => Path.GetFileName(file)).Order()];

    /// <summary>To publish a change: run this with NEURON_SCHEMA_DIR naming docs/schema, then look at the difference.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void A_published_schema_is_that_of_the_document(string name)
    {
        JsonNode schema = s_documents[name].GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = ListWords,
        });
        JsonObject published = new() { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = name };
        foreach ((string key, JsonNode? value) in schema.AsObject().ToArray())
        {
            published[key] = value?.DeepClone();
        }

        string text = published.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n";
        if (Environment.GetEnvironmentVariable("NEURON_SCHEMA_DIR") is { Length: > 0 } directory)
        {
            File.WriteAllText(Path.Combine(directory, $"{name}.schema.json"), text);
        }

        File.ReadAllText(SchemaFile(name)).ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task Scan_and_plan_of_every_machine_keep_to_their_schemas(string file)
    {
        using TemporaryDirectory root = new();
        HostRootLayout.Write(MachineDescription.Read(Path.Combine(AppContext.BaseDirectory, "machines", file)), root.Path);
        using PassthroughSession session = PassthroughSession.Open(
            new OpenRequest { HostRoot = root.Path, SettingsFile = Path.Combine(root.Path, "none.toml") },
            NullLogger.Instance,
            TimeProvider.System);

        await ShouldKeepTo("open", Text(session.Opened, Json.Default.OpenDocument));
        ScanDocument scan = session.Detect();
        await ShouldKeepTo("scan", Text(scan, Json.Default.ScanDocument));
        foreach (GpuDocument gpu in scan.Gpus)
        {
            await ShouldKeepTo("plan", Text(session.Plan(new PlanRequest { Gpus = [gpu.PciAddress] }), Json.Default.PlanDocument));
        }
    }

    [Fact]
    public async Task A_document_with_a_member_missing_does_not_keep_to_its_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(SchemaFile("scan"), TestContext.Current.CancellationToken);
        schema.Validate("""{"cpu_vendor": "intel"}""").ShouldNotBeEmpty();
    }

    private static string Text<T>(T document, JsonTypeInfo<T> type) => Encoding.UTF8.GetString(Json.Write(document, type, Json.Compact));

    /// <summary>A member that writes an enumeration down, such as SeverityWord, is always there and has one of its words.</summary>
    private static JsonNode ListWords(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (EnumerationOf(context.PropertyInfo) is { } enumeration)
        {
            Type? optional = Nullable.GetUnderlyingType(enumeration);
            JsonArray words = [.. Enum.GetNames(optional ?? enumeration).Select(name => (JsonNode)JsonNamingPolicy.KebabCaseLower.ConvertName(name))];
            if (optional is not null)
            {
                words.Add(null);
            }

            return new JsonObject { ["enum"] = words };
        }

        string[] always = [.. context.TypeInfo.Properties.Where(member => EnumerationOf(member) is not null).Select(member => member.Name)];
        // A type that was described before is only referred to.
        if (always.Length > 0 && schema["properties"] is { } properties)
        {
            string[] order = [.. properties.AsObject().Select(member => member.Key)];
            IEnumerable<string> required = schema["required"]?.AsArray().Select(name => (string)name!) ?? [];
            schema["required"] = new JsonArray([.. required.Concat(always).OrderBy(name => Array.IndexOf(order, name)).Select(name => (JsonNode)name)]);
        }

        return schema;
    }

    private static Type? EnumerationOf(JsonPropertyInfo? member) =>
        member?.AttributeProvider is PropertyInfo { DeclaringType: { } type } property && property.Name.EndsWith("Word", StringComparison.Ordinal)
            ? type.GetProperty(property.Name[..^"Word".Length])?.PropertyType
            : null;

    private static string SchemaFile(string name) => Path.Combine(AppContext.BaseDirectory, "schema", $"{name}.schema.json");

    private static async Task ShouldKeepTo(string name, string document)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(SchemaFile(name), TestContext.Current.CancellationToken);
        schema.Validate(document).Select(error => $"{error.Path}: {error.Kind}").ShouldBeEmpty();
    }

    /// <summary>The documents with their members described; what is shipped can only write them.</summary>
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
    [JsonSerializable(typeof(ScanDocument))]
    [JsonSerializable(typeof(OpenDocument))]
    [JsonSerializable(typeof(PlanDocument))]
    [JsonSerializable(typeof(ApplyDocument))]
    [JsonSerializable(typeof(RevertDocument))]
    private sealed partial class Described : JsonSerializerContext;
}
