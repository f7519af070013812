// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.Json.Serialization.Metadata;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core.Documents;

namespace Neuron.HardwareDetect;

/// <summary>
/// Where output goes: results to standard output, messages to standard error. Neither goes through
/// <see cref="Console"/>, which takes as long to set up as a scan takes.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private readonly Stream _output;

    /// <summary>Creates a terminal.</summary>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where messages go.</param>
    /// <param name="outputStyle">How results look.</param>
    /// <param name="errorStyle">How messages look.</param>
    public Terminal(Stream output, Stream error, Style outputStyle, Style errorStyle)
    {
        _output = output;
        Error = new StreamWriter(error, Utf8) { AutoFlush = true, NewLine = "\n" };
        OutputStyle = outputStyle;
        ErrorStyle = errorStyle;
    }

    /// <summary>Where messages go.</summary>
    public TextWriter Error { get; }

    /// <summary>How results look.</summary>
    public Style OutputStyle { get; }

    /// <summary>How messages look.</summary>
    public Style ErrorStyle { get; }

    /// <summary>The terminal this process was started in.</summary>
    public static Terminal OfProcess()
    {
        bool mayColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } term
            && term != "dumb";
        var output = new DescriptorStream(StandardOutput);
        var error = new DescriptorStream(StandardError);
        return new Terminal(output, error, StyleOf(output, mayColour), StyleOf(error, mayColour));
    }

    /// <summary>Writes a result.</summary>
    public void Write(string text) => _output.Write(Utf8.GetBytes(text));

    /// <summary>Writes a result as JSON: indented where a person reads it, else on one line.</summary>
    /// <param name="document">The result.</param>
    /// <param name="type">Its type.</param>
    public void WriteDocument<T>(T document, JsonTypeInfo<T> type)
    {
        _output.Write(Json.Write(document, type, OutputStyle.Width > 0 ? Json.Indented : Json.Compact));
        _output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a result as one line, for a program that reads while this one works.</summary>
    public void WriteLine(ReadOnlySpan<byte> document)
    {
        // In one piece, so that nobody gets half a line.
        byte[] line = new byte[document.Length + 1];
        document.CopyTo(line);
        line[^1] = (byte)'\n';
        _output.Write(line);
    }

    /// <summary>Writes a message.</summary>
    public void WriteError(string text) => Error.Write(text);

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Flush();
        Error.Dispose();
        _output.Dispose();
    }

    private static Style StyleOf(DescriptorStream stream, bool mayColour) => stream.TerminalWidth switch
    {
        null => Style.Plain,
        0 => new Style(mayColour, 80),
        int width => new Style(mayColour, Math.Clamp(width, 40, 120)),
    };
}
