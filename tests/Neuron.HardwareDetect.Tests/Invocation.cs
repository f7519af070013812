// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.Json;
using Neuron.HardwareDetect.Output;

namespace Neuron.HardwareDetect.Tests;

/// <summary>One run of the command line, and what came of it.</summary>
internal sealed record Invocation(int ExitCode, string Output, string Error)
{
    /// <summary>The JSON document on standard output. Fails when there is anything else.</summary>
    public JsonElement Document => JsonDocument.Parse(Output).RootElement;

    public static Invocation Of(params string[] arguments) => Of(Style.Plain, arguments);

    public static Invocation Of(Style style, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = new Terminal(output, error, style, style);
        int code = Application.Run(arguments, terminal);
        return new Invocation(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
