// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Neuron.Installer.Core.Tests.Documents;

/// <summary>What the compiler wrote down of the comments on types and members.</summary>
internal sealed partial class XmlDocumentation(params string[] assemblies)
{
    private readonly Dictionary<string, XElement> _members =
        assemblies.Select(assembly => XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")))
            .SelectMany(file => file.Descendants("member"))
            .ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>What a type is.</summary>
    public string? Of(Type type) => _members.TryGetValue("T:" + type.FullName?.Replace('+', '.'), out XElement? member) ? Plain(member.Element("summary")) : null;

    /// <summary>What a member is: by its own comment, else by that of the parameter that it comes from.</summary>
    public string? Of(PropertyInfo property)
    {
        string type = property.DeclaringType!.FullName!.Replace('+', '.');
        // SeverityWord writes Severity down.
        string[] names = property.Name.EndsWith("Word", StringComparison.Ordinal) ? [property.Name[..^"Word".Length], property.Name] : [property.Name];
        foreach (string name in names)
        {
            XElement? text = _members.GetValueOrDefault($"P:{type}.{name}")?.Element("summary")
                ?? _members.GetValueOrDefault($"T:{type}")?.Elements("param").FirstOrDefault(parameter => (string?)parameter.Attribute("name") == name);
            if (Plain(text) is { } plain)
            {
                return plain;
            }
        }

        return null;
    }

    private static string? Plain(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        foreach (XElement reference in element.Descendants().ToArray())
        {
            string text = (string?)reference.Attribute("cref") is { } target
                ? JsonNamingPolicy.SnakeCaseLower.ConvertName(target[(target.LastIndexOfAny(['.', ':']) + 1)..])
                : (string?)reference.Attribute("langword") ?? reference.Value;
            reference.ReplaceWith(text);
        }

        return Blanks().Replace(element.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
