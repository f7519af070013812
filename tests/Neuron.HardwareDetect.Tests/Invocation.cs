// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.Json;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core.Tests.Documents;

namespace Neuron.HardwareDetect.Tests;

/// <summary>One run of the command line, and what came of it.</summary>
internal sealed record Invocation(int ExitCode, string Output, string Error)
{
    private static readonly HashSet<string> s_commands =
        ["scan", "iommu", "plan", "apply", "revert", "verify", "settings", "snapshot", "next-start", "switch", "vm-xml"];

    /// <summary>The JSON document on standard output. Fails when there is anything else.</summary>
    public JsonElement Document => JsonDocument.Parse(Output).RootElement;

    public static Invocation Of(params string[] arguments) => Of(Style.Plain, arguments);

    public static Invocation Of(Style style, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = new Terminal(output, error, style, style);
        int code = Application.Run(arguments, terminal);
        var run = new Invocation(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
        if (arguments.Contains("--json") && run.Output.Length > 0 && SchemaOf(arguments, run.Document) is { } schema)
        {
            // Whatever a test is about: each document that any of them sees is one that was published.
            PublishedSchema.ShouldKeepTo(schema, run.Output).GetAwaiter().GetResult();
        }

        return run;
    }

    private static string? SchemaOf(string[] arguments, JsonElement document)
    {
        bool isDry = arguments.Contains("--dry-run");
        return arguments.FirstOrDefault(argument => s_commands.Contains(argument)) switch
        {
            // What is not applied is answered with the plan that says why.
            "apply" => document.TryGetProperty("steps", out _) ? "apply" : "plan",
            "revert" => isDry ? "revert-plan" : "revert",
            "next-start" or "switch" => "start",
            "settings" => "settings-check",
            var command => command,
        };
    }
}
