// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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

    private static readonly XmlDocumentation s_documentation = new("Neuron.Installer.Core");

    public static TheoryData<string> Documents => [.. s_documents.Keys];

    public static TheoryData<string> Machines =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "machines"), "*.json").Select(file => Path.GetFileName(file)).Order()];

    /// <summary>To publish a change: run this with NEURON_SCHEMA_DIR naming docs/schema, then look at the difference.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void A_published_schema_is_that_of_the_document(string name)
    {
        PublishedSchema.ShouldBe(name, s_documents[name], s_documentation);
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

        await PublishedSchema.ShouldKeepTo("open", Text(session.Opened, Json.Default.OpenDocument));
        ScanDocument scan = session.Detect();
        await PublishedSchema.ShouldKeepTo("scan", Text(scan, Json.Default.ScanDocument));
        foreach (GpuDocument gpu in scan.Gpus)
        {
            await PublishedSchema.ShouldKeepTo("plan", Text(session.Plan(new PlanRequest { Gpus = [gpu.PciAddress] }), Json.Default.PlanDocument));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_member_of_a_schema_is_described(string name)
    {
        PublishedSchema.ShouldDescribeEverything(name);
    }

    /// <summary>Those that are written by hand.</summary>
    [Theory]
    [InlineData("answer")]
    [InlineData("manifest")]
    [InlineData("settings")]
    public void Every_member_of_a_schema_that_is_written_by_hand_is_described(string name) => PublishedSchema.ShouldDescribeEverything(name);

    [Fact]
    public void Each_schema_has_its_name() =>
        Directory.GetFiles(Path.GetDirectoryName(PublishedSchema.FileOf("plan"))!)
            .Where(file => (string?)JsonNode.Parse(File.ReadAllText(file))!["$id"] != $"https://neuron-os.invalid/schema/1/{Path.GetFileName(file)}")
            .ShouldBeEmpty();

    [Fact]
    public async Task The_requests_of_the_contract_keep_to_their_schemas()
    {
        await PublishedSchema.ShouldKeepTo("open-request", """{"settings_file": null, "host_root": "/", "client": "calamares 3.3.14"}""");
        await PublishedSchema.ShouldKeepTo("detect-request", "{}");
        await PublishedSchema.ShouldKeepTo("plan-request", """{"gpus": ["0000:01:00.0"], "target_root": null}""");
        await PublishedSchema.ShouldKeepTo("apply-request", """{"gpus": null, "target_root": "/mnt", "confirmed": true, "choice_offered": true, "stage": "before_boot_loader"}""");
        await PublishedSchema.ShouldKeepTo("apply-request", """{"gpus": [], "target_root": "/mnt", "confirmed": true, "page_shown": true, "stage": "install"}""");
        await PublishedSchema.ShouldKeepTo("revert-request", """{"target_root": "/mnt"}""");
    }

    [Fact]
    public async Task What_was_written_down_in_a_target_keeps_to_its_schema()
    {
        using SampleTarget sample = new();
        sample.Put("/etc/mkinitcpio.conf", "MODULES=(btrfs)\nHOOKS=(base systemd autodetect modconf block filesystems)\n");
        sample.Put("/usr/bin/mkinitcpio", "_d_config=/etc/mkinitcpio.conf.d\n");
        sample.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
        sample.Apply(SampleTarget.OneGpu);
        await PublishedSchema.ShouldKeepTo("manifest", sample.Read(PassthroughManifest.Path).ShouldNotBeNull());
    }

    [Fact]
    public async Task An_answer_has_a_value_or_an_error()
    {
        await PublishedSchema.ShouldKeepTo("answer", Encoding.UTF8.GetString(Json.Answer(new VerificationDocument(true, []), Json.Default.VerificationDocument)));
        await PublishedSchema.ShouldKeepTo("answer", Encoding.UTF8.GetString(Json.Refusal(ErrorDocument.InEnglish("a", "b", "c"))));
        await PublishedSchema.ShouldKeepTo("progress", Encoding.UTF8.GetString(Json.Progress(0.5, TextDocument.Of(new Text("Done")))));
        JsonSchema schema = await JsonSchema.FromFileAsync(PublishedSchema.FileOf("answer"), TestContext.Current.CancellationToken);
        schema.Validate("""{"ok": true}""").ShouldNotBeEmpty();
        schema.Validate("""{"ok": false, "value": {}}""").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_document_with_a_member_missing_does_not_keep_to_its_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(PublishedSchema.FileOf("scan"), TestContext.Current.CancellationToken);
        schema.Validate("""{"cpu_vendor": "intel"}""").ShouldNotBeEmpty();
    }

    private static string Text<T>(T document, JsonTypeInfo<T> type) => Encoding.UTF8.GetString(Json.Write(document, type, Json.Compact));

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
