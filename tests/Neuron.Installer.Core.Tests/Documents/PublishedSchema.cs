// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Target.Root;
using NJsonSchema;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Documents;

/// <summary>A schema of docs/schema, made from the type of its document and the comments on it.</summary>
internal static class PublishedSchema
{
    /// <summary>Where a schema lies beside the tests.</summary>
    public static string FileOf(string name) => Path.Combine(AppContext.BaseDirectory, "schema", $"{name}.schema.json");

    /// <summary>What is published is what the type says. With NEURON_SCHEMA_DIR it is written there first.</summary>
    public static void ShouldBe(string name, JsonTypeInfo document, XmlDocumentation documentation)
    {
        JsonNode schema = document.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Describe(documentation, context, ListWords(context, schema)),
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

        File.ReadAllText(FileOf(name)).ShouldBe(text);
    }

    /// <summary>Each member has its description.</summary>
    public static void ShouldDescribeEverything(string name)
    {
        List<string> silent = [];
        Walk(JsonNode.Parse(File.ReadAllText(FileOf(name)))!, name);
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

            foreach (JsonNode? one in schema["oneOf"]?.AsArray() ?? [])
            {
                Walk(one!, place);
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

    /// <summary>A document has the members and types that its schema says.</summary>
    public static async Task ShouldKeepTo(string name, string document)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(FileOf(name), TestContext.Current.CancellationToken);
        schema.Validate(document).Select(error => $"{error.Path}: {error.Kind}").ShouldBeEmpty();
    }

    /// <summary>A member that writes an enumeration down, such as SeverityWord, is always there and has one of its words.</summary>
    private static JsonNode ListWords(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (IsText(context.TypeInfo.Type))
        {
            return new JsonObject { ["type"] = "string" };
        }

        if (context.TypeInfo.ElementType is { } element && IsText(element))
        {
            // The exporter does not say what is in a list of something that a converter writes.
            schema["items"] = new JsonObject { ["type"] = "string" };
            return schema;
        }

        if (EnumerationOf(context.PropertyInfo) is { } enumeration)
        {
            if (enumeration.IsGenericType && enumeration.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            {
                schema["type"] = "array";
                schema["items"] = new JsonObject { ["enum"] = WordsOf(enumeration.GetGenericArguments()[0]) };
                return schema;
            }

            Type? optional = Nullable.GetUnderlyingType(enumeration);
            JsonArray words = WordsOf(optional ?? enumeration);
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
    private static JsonNode Describe(XmlDocumentation documentation, JsonSchemaExporterContext context, JsonNode schema)
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
            { AttributeProvider: PropertyInfo property } => documentation.Of(property),
            null when !IsText(context.TypeInfo.Type) => documentation.Of(context.TypeInfo.Type),
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

    /// <summary>What is a type of its own in the code and a string in the document.</summary>
    private static bool IsText(Type type) => type == typeof(PciAddress) || type == typeof(TargetPath);

    private static JsonArray WordsOf(Type enumeration) =>
        [.. Enum.GetNames(enumeration).Select(name => (JsonNode)JsonNamingPolicy.KebabCaseLower.ConvertName(name))];

    /// <summary>What SeverityWord writes down is the type of Severity; BadgeWords writes down Badges, a list.</summary>
    private static Type? EnumerationOf(JsonPropertyInfo? member) =>
        member?.AttributeProvider is not PropertyInfo { DeclaringType: { } type } property ? null
        : property.Name.EndsWith("Word", StringComparison.Ordinal) ? TypeOf(type, property.Name[..^"Word".Length])
        : property.Name.EndsWith("Words", StringComparison.Ordinal) ? TypeOf(type, property.Name[..^"Words".Length] + "s")
        : null;

    private static Type? TypeOf(Type type, string property) =>
        type.GetProperty(property, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.PropertyType;
}
