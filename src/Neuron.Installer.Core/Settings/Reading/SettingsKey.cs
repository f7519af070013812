// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Texts;
using Tomlyn.Syntax;

namespace Neuron.Installer.Core.Settings.Reading;

/// <summary>A key of the settings: its name, what it may be set to, and where that goes.</summary>
internal sealed class SettingsKey
{
    private readonly Func<InstallerSettings, SyntaxNode, Result> _take;
    private readonly Text _advice;

    private SettingsKey(string table, string name, Text advice, Func<InstallerSettings, SyntaxNode, Result> take)
    {
        Table = table;
        Name = name;
        _advice = advice;
        _take = take;
    }

    /// <summary>The table it stands in.</summary>
    public string Table { get; }

    /// <summary>Its name in the table.</summary>
    public string Name { get; }

    /// <summary>Table and name: <c>page.show</c>.</summary>
    public string FullName => $"{Table}.{Name}";

    /// <summary>What to write instead of a wrong value.</summary>
    public Text Advice => _advice;

    /// <summary>Puts a value into the settings.</summary>
    /// <param name="settings">The settings so far; afterwards those with the value.</param>
    /// <param name="value">What stands in the file.</param>
    /// <param name="wrong">What of it is wrong, when the result is false: the value, or an item of a list.</param>
    /// <returns>Whether it is a value this key can have.</returns>
    public bool TryTake(ref InstallerSettings settings, SyntaxNode value, out SyntaxNode wrong)
    {
        Result result = _take(settings, value);
        settings = result.Settings ?? settings;
        wrong = result.Wrong ?? value;
        return result.Settings is not null;
    }

    /// <summary>A key that is true or false.</summary>
    public static SettingsKey Flag(string table, string name, Func<InstallerSettings, bool, InstallerSettings> set) => new(
        table,
        name,
        new Text("Set \"{0}\" to true or false, without quotes.", $"{table}.{name}"),
        (settings, value) => value is BooleanValueSyntax flag ? new Result(set(settings, flag.Value)) : new Result(value));

    /// <summary>A key that is a whole number.</summary>
    public static SettingsKey Number(string table, string name, int least, int most, Func<InstallerSettings, int, InstallerSettings> set) => new(
        table,
        name,
        new Text(
            "Set \"{0}\" to a whole number from {1} to {2}, without quotes.",
            $"{table}.{name}",
            least.ToString(CultureInfo.InvariantCulture),
            most.ToString(CultureInfo.InvariantCulture)),
        (settings, value) => value is IntegerValueSyntax number && number.Value >= least && number.Value <= most
            ? new Result(set(settings, (int)number.Value))
            : new Result(value));

    /// <summary>A key that is true, false or <c>"auto"</c>, which is null.</summary>
    public static SettingsKey FlagOrAuto(string table, string name, Func<InstallerSettings, bool?, InstallerSettings> set) => new(
        table,
        name,
        new Text("Set \"{0}\" to true or false, without quotes, or to \"auto\".", $"{table}.{name}"),
        (settings, value) => value is BooleanValueSyntax flag ? new Result(set(settings, flag.Value))
            : TextOf(value) == "auto" ? new Result(set(settings, null))
            : new Result(value));

    /// <summary>A key that is an absolute path.</summary>
    public static SettingsKey Path(string table, string name, string example, Func<InstallerSettings, string, InstallerSettings> set) => new(
        table,
        name,
        new Text("Set \"{0}\" to an absolute path in quotes, such as \"{1}\".", $"{table}.{name}", example),
        (settings, value) => TextOf(value) is { } text && IsAbsolutePath(text) ? new Result(set(settings, text)) : new Result(value));

    /// <summary>A key that is an absolute path inside the target, or empty.</summary>
    public static SettingsKey TargetPath(string table, string name, string example, Func<InstallerSettings, string, InstallerSettings> set) => new(
        table,
        name,
        new Text(
            "Set \"{0}\" to an absolute path in quotes without \"..\" in it, such as \"{1}\", or to \"\" for none.",
            $"{table}.{name}",
            example),
        (settings, value) => TextOf(value) is { } text && (text.Length == 0 || IsFileBelowRoot(text)) ? new Result(set(settings, text)) : new Result(value));

    /// <summary>A key that is one of a few words.</summary>
    public static SettingsKey Choice<T>(string table, string name, Func<InstallerSettings, T, InstallerSettings> set, params (string Word, T Value)[] choices) => new(
        table,
        name,
        new Text("Set \"{0}\" to one of {1}.", $"{table}.{name}", string.Join(", ", choices.Select(c => $"\"{c.Word}\""))),
        (settings, value) =>
        {
            string? word = TextOf(value);
            foreach ((string candidate, T meaning) in choices)
            {
                if (candidate == word)
                {
                    return new Result(set(settings, meaning));
                }
            }

            return new Result(value);
        });

    /// <summary>A key that is a list of texts, each of which <paramref name="parse"/> understands or answers with null.</summary>
    public static SettingsKey List<T>(
        string table, string name, Text advice, Func<string, T?> parse, Func<InstallerSettings, IReadOnlyList<T>, InstallerSettings> set)
        where T : class => new(
        table,
        name,
        advice,
        (settings, value) =>
        {
            if (value is not ArraySyntax array)
            {
                return new Result(value);
            }

            List<T> items = [];
            foreach (ArrayItemSyntax item in array.Items)
            {
                if (item.Value is null || TextOf(item.Value) is not { } text || parse(text) is not { } parsed)
                {
                    return new Result((SyntaxNode?)item.Value ?? item);
                }

                items.Add(parsed);
            }

            // An empty list is the one of the defaults, so that settings that say the same are equal.
            return new Result(set(settings, items.Count == 0 ? [] : [.. items]));
        });

    private static string? TextOf(SyntaxNode value) => (value as StringValueSyntax)?.Value;

    private static bool IsAbsolutePath(string text) => text.StartsWith('/') && !text.Any(char.IsControl);

    private static bool IsFileBelowRoot(string text) =>
        IsAbsolutePath(text) && !text.EndsWith('/') && !text.Split('/').Any(part => part is "." or "..");

    // Either the settings with the value in them, or what is wrong.
    private readonly struct Result
    {
        public Result(InstallerSettings settings) => Settings = settings;

        public Result(SyntaxNode wrong) => Wrong = wrong;

        public InstallerSettings? Settings { get; }

        public SyntaxNode? Wrong { get; }
    }
}
