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
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Tests.Target;
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
        ["verify"] = Described.Default.VerificationDocument,
        ["error"] = Described.Default.ErrorDocument,
        ["text"] = Described.Default.TextDocument,
        ["open-request"] = Described.Default.OpenRequest,
        ["detect-request"] = Described.Default.DetectRequest,
        ["plan-request"] = Described.Default.PlanRequest,
        ["apply-request"] = Described.Default.ApplyRequest,
        ["revert-request"] = Described.Default.RevertRequest,
        ["verify-request"] = Described.Default.VerifyRequest,
        ["manifest"] = ManifestJson.Default.PassthroughManifest,
    };

    private static readonly XmlDocumentation s_documentation = new(Path.Combine(AppContext.BaseDirectory, "Neuron.Installer.Core.xml"));

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
            TransformSchemaNode = (context, schema) => Describe(context, ListWords(context, schema)),
        });
        JsonObject published = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            // A name, not a place: there is nothing to fetch.
            ["$id"] = $"https://neuron-os.invalid/schema/1/{name}.schema.json",
            ["title"] = name,
        };
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

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_member_of_a_schema_is_described(string name)
    {
        List<string> silent = [];
        Walk(JsonNode.Parse(File.ReadAllText(SchemaFile(name)))!, name);
        silent.ShouldBeEmpty();

        void Walk(JsonNode node, string place)
        {
            if (node is not JsonObject schema)
            {
                return;
            }

            if (!schema.ContainsKey("description") && !schema.ContainsKey("$ref"))
            {
                silent.Add(place);
            }

            foreach ((string member, JsonNode? value) in schema["properties"]?.AsObject() ?? [])
            {
                Walk(value!, $"{place}.{member}");
            }

            // What a list consists of is said with the list, unless it has members of its own.
            if (schema["items"] is JsonObject items && items.ContainsKey("properties"))
            {
                foreach ((string member, JsonNode? value) in items["properties"]!.AsObject())
                {
                    Walk(value!, $"{place}[].{member}");
                }
            }
        }
    }

    [Fact]
    public async Task The_requests_of_the_contract_keep_to_their_schemas()
    {
        await ShouldKeepTo("open-request", """{"settings_file": null, "host_root": "/", "client": "calamares 3.3.14"}""");
        await ShouldKeepTo("detect-request", "{}");
        await ShouldKeepTo("plan-request", """{"gpus": ["0000:01:00.0"], "target_root": null}""");
        await ShouldKeepTo("apply-request", """{"gpus": null, "target_root": "/mnt", "confirmed": true, "choice_offered": true, "stage": "before_boot_loader"}""");
        await ShouldKeepTo("apply-request", """{"gpus": [], "target_root": "/mnt", "confirmed": true, "page_shown": true, "stage": "install"}""");
        await ShouldKeepTo("revert-request", """{"target_root": "/mnt"}""");
    }

    [Fact]
    public async Task What_was_written_down_in_a_target_keeps_to_its_schema()
    {
        using SampleTarget sample = new();
        sample.Put("/etc/mkinitcpio.conf", "MODULES=(btrfs)\nHOOKS=(base systemd autodetect modconf block filesystems)\n");
        sample.Put("/usr/bin/mkinitcpio", "_d_config=/etc/mkinitcpio.conf.d\n");
        sample.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
        sample.Apply(SampleTarget.OneGpu);
        await ShouldKeepTo("manifest", sample.Read(PassthroughManifest.Path).ShouldNotBeNull());
    }

    [Fact]
    public async Task An_answer_has_a_value_or_an_error()
    {
        await ShouldKeepTo("answer", Encoding.UTF8.GetString(Json.Answer(new VerificationDocument(true, []), Json.Default.VerificationDocument)));
        await ShouldKeepTo("answer", Encoding.UTF8.GetString(Json.Refusal(new ErrorDocument("a", "b", "c"))));
        await ShouldKeepTo("progress", Encoding.UTF8.GetString(Json.Progress(0.5, TextDocument.Of(new Text("Done")))));
        JsonSchema schema = await JsonSchema.FromFileAsync(SchemaFile("answer"), TestContext.Current.CancellationToken);
        schema.Validate("""{"ok": true}""").ShouldNotBeEmpty();
        schema.Validate("""{"ok": false, "value": {}}""").ShouldNotBeEmpty();
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

    /// <summary>What the code says about a member or a type, so that it is said once.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Options.DefaultIgnoreCondition == JsonIgnoreCondition.WhenWritingNull && schema is JsonObject && schema["required"] is JsonArray required)
        {
            foreach (JsonNode? name in required.Where(name => schema["properties"]![(string)name!]!["type"] is JsonArray types && types.Any(type => (string?)type == "null")).ToArray())
            {
                required.Remove(name);
            }
        }

        string? text = context.PropertyInfo switch
        {
            { AttributeProvider: PropertyInfo property } => s_documentation.Of(property),
            null => s_documentation.Of(context.TypeInfo.Type),
            _ => null,
        };
        if (schema.GetValueKind() == JsonValueKind.True)
        {
            // Anything at all: the same as true, and what every reader of schemas takes.
            schema = new JsonObject();
        }

        if (text is not null && schema is JsonObject node && !node.ContainsKey("$ref"))
        {
            node.Insert(0, "description", text);
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
    [JsonSerializable(typeof(VerificationDocument))]
    [JsonSerializable(typeof(ErrorDocument))]
    [JsonSerializable(typeof(OpenRequest))]
    [JsonSerializable(typeof(DetectRequest))]
    [JsonSerializable(typeof(PlanRequest))]
    [JsonSerializable(typeof(ApplyRequest))]
    [JsonSerializable(typeof(RevertRequest))]
    [JsonSerializable(typeof(VerifyRequest))]
    private sealed partial class Described : JsonSerializerContext;
}
