// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>What can be said about a settings file.</summary>
internal static class SettingsFindings
{
    /// <summary>There is no file.</summary>
    public static Finding Missing(string file) => new(
        FindingKind.SettingsMissing,
        Severity.Info,
        null,
        new Text("There is no settings file {0}, so every setting has its default.", file),
        new Text("Nothing needs to be done. To change a setting, create that file and write the setting into it."));

    /// <summary>There is a file, but it does not open.</summary>
    public static Finding Unreadable(string file, string reason) => new(
        FindingKind.SettingsUnreadable,
        Severity.Warning,
        null,
        new Text("The settings file {0} cannot be opened, so nothing is set up unless you choose it.", file),
        new Text("Make {0} a text file that can be read. What the system says: {1}", file, OneLine(reason)));

    /// <summary>What is there is not a page of text.</summary>
    public static Finding TooLarge(string file, int largestKib) => new(
        FindingKind.SettingsUnreadable,
        Severity.Warning,
        null,
        new Text("The settings file {0} is too large to be one, so nothing is set up unless you choose it.", file),
        new Text("Make {0} a text file of at most {1} KiB.", file, Number(largestKib)));

    /// <summary>The file is not TOML.</summary>
    public static Finding Broken(SettingsPlace place, string reason) =>
        Unparsable(place, new Text("Correct the line. What the parser says: {0}", OneLine(reason)));

    /// <summary>The file is not UTF-8.</summary>
    public static Finding NotUtf8(SettingsPlace place) =>
        Unparsable(place, new Text("Save the file as UTF-8 text."));

    /// <summary>A key has a value that it cannot have.</summary>
    public static Finding Invalid(SettingsPlace place, string key, Text advice) => new(
        FindingKind.SettingsInvalid,
        Severity.Warning,
        null,
        new Text(
            "{0}, line {1}, column {2}: \"{3}\" cannot have this value. Nothing is set up unless you choose it.",
            place.File,
            Number(place.Line),
            Number(place.Column),
            OneLine(key)),
        advice);

    /// <summary>A table or key that nobody reads.</summary>
    public static Finding Unknown(SettingsPlace place, string name, string? nearest) => new(
        FindingKind.SettingsUnknownKey,
        Severity.Warning,
        null,
        new Text(
            "{0}, line {1}, column {2}: there is no key \"{3}\". The line has no effect.",
            place.File,
            Number(place.Line),
            Number(place.Column),
            OneLine(name)),
        nearest is null
            ? new Text("Remove the line, or look the name up in the comments of the settings file that was shipped.")
            : new Text("Write \"{0}\" if that is what is meant, or remove the line.", nearest));

    /// <summary>The settings decide alone, and not all of them are understood.</summary>
    public static Finding AsksNobody(string file) => new(
        FindingKind.SettingsInvalid,
        Severity.Warning,
        null,
        new Text("The settings file {0} decides without asking anybody, and a line of it has no effect, so nothing is set up unless you choose it.", file),
        new Text("Correct that line; then the file decides again."));

    private static Finding Unparsable(SettingsPlace place, Text advice) => new(
        FindingKind.SettingsInvalid,
        Severity.Warning,
        null,
        new Text(
            "The settings file {0} cannot be understood at line {1}, column {2}, so nothing is set up unless you choose it.",
            place.File,
            Number(place.Line),
            Number(place.Column)),
        advice);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // What stands in the file may end up here, and a sentence is one line of the log.
    private static string OneLine(string text)
    {
        const int Longest = 200;
        string line = string.Create(Math.Min(text.Length, Longest), text, static (span, from) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsWhiteSpace(from[i]) ? ' ' : char.IsControl(from[i]) || char.IsSurrogate(from[i]) ? '\uFFFD' : from[i];
            }
        });
        return text.Length > Longest ? line + "…" : line;
    }
}
