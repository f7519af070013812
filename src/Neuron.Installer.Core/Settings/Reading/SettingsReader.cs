// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Linux;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Neuron.Installer.Core.Settings.Reading;

/// <summary>
/// Reads the settings of the maintainer, <c>/etc/neuron-os/installer.toml</c>. Whatever is in the file, there are
/// settings afterwards: a mistake becomes a finding, and then nothing is set up unless the user chooses it.
/// </summary>
/// <remarks>
/// It walks Tomlyn's syntax tree instead of binding to a type: every value still knows its line and column, and no
/// reflection is involved.
/// </remarks>
internal static class SettingsReader
{
    /// <summary>Where the settings are when nobody says otherwise.</summary>
    public const string DefaultFile = "/etc/neuron-os/installer.toml";

    // A settings file is a page of text. The bound is there for a path that names something else, such as a disk.
    private const int LargestFile = 1024 * 1024;
    private const int UsualFile = 16 * 1024;

    // What holds when the file cannot be trusted: the page is shown, and it preselects nothing.
    private static readonly InstallerSettings Safe = new() { PageDefault = PageDefault.None };

    /// <summary>Reads a settings file.</summary>
    /// <param name="file">The file. That it does not exist is only worth a note: every key has a default.</param>
    public static SettingsReading Read(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using FileStream stream = RegularFile.Open(file, orDevice: true);
            // Room for the largest is a quarter of a millisecond in which the kernel clears pages.
            byte[] bytes = GC.AllocateUninitializedArray<byte>(UsualFile);
            int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, LargestFile + 1);
                length += stream.ReadAtLeast(bytes.AsSpan(length), bytes.Length - length, throwOnEndOfStream: false);
            }

            return length > LargestFile
                ? NotUsable(SettingsFindings.TooLarge(file, LargestFile / 1024))
                : Parse(bytes.AsSpan(0, length), file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new SettingsReading(new InstallerSettings(), [SettingsFindings.Missing(file)], IsUsable: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return NotUsable(SettingsFindings.Unreadable(file, e.Message));
        }
    }

    /// <summary>Reads settings that are in memory already.</summary>
    /// <param name="text">TOML.</param>
    /// <param name="fileName">What findings call the file.</param>
    public static SettingsReading Parse(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        DocumentSyntax document;
        try
        {
            document = SyntaxParser.Parse(text, fileName, validate: true);
        }
        catch (TomlException e)
        {
            // Nested deeper than Tomlyn goes. It does not always say where.
            return NotUsable(SettingsFindings.Broken(new SettingsPlace(fileName, e.Line ?? 1, e.Column ?? 1), e.Message));
        }

        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // Tomlyn does not expect a text that ends in the middle of an escape sequence.
            return NotUsable(SettingsFindings.Broken(EndOf(text, fileName), e.Message));
        }

        foreach (DiagnosticMessage message in document.Diagnostics)
        {
            if (message.Kind == DiagnosticMessageKind.Error)
            {
                // Only the first: the parser stumbles on from there, and most of what follows is its consequence.
                return NotUsable(SettingsFindings.Broken(SettingsPlace.Of(fileName, message.Span), message.Message));
            }
        }

        var walk = new SettingsWalk(fileName);
        walk.Visit(document);
        if (!walk.IsUsable)
        {
            return NotUsable([.. walk.Findings]);
        }

        // Where nobody is asked, a name that was not understood may be the one that keeps a card.
        bool asksNobody = walk.Settings.PageShow == PageShow.Never || walk.Settings.PageFixed;
        return asksNobody && walk.Findings.Count > 0
            ? NotUsable([.. walk.Findings, SettingsFindings.AsksNobody(fileName)])
            : new SettingsReading(walk.Settings, walk.Findings, IsUsable: true);
    }

    private static SettingsReading Parse(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < bytes.Length;)
        {
            if (bytes[i] == (byte)'\n')
            {
                line++;
                lineStart = i + 1;
            }

            if (Rune.DecodeFromUtf8(bytes[i..], out _, out int consumed) != System.Buffers.OperationStatus.Done)
            {
                int column = Encoding.UTF8.GetCharCount(bytes[lineStart..i]) + 1;
                return NotUsable(SettingsFindings.NotUtf8(new SettingsPlace(fileName, line, column)));
            }

            i += consumed;
        }

        return Parse(Encoding.UTF8.GetString(bytes), fileName);
    }

    private static SettingsPlace EndOf(string text, string fileName) =>
        new(fileName, text.Count(c => c == '\n') + 1, text.Length - text.LastIndexOf('\n'));

    private static SettingsReading NotUsable(params IReadOnlyList<Finding> findings) => new(Safe, findings, IsUsable: false);
}
