// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>
/// A shell script of ours: a <c>.sh</c> file beside the code that needs it, which shellcheck reads as it is. <c>@name@</c>
/// stands for a value, a line that sources <c>./NAME.sh</c> for the lines of that file, and a line that ends with
/// <c># @if name@</c> is left out unless the name is given. What is meant for our own repository, licence and directives
/// of shellcheck, is not written.
/// </summary>
internal static class ShellScript
{
    private const StringComparison Exact = StringComparison.Ordinal;
    private const string Include = ". ./";
    private const string Condition = " # @if ";

    private static readonly string[] s_ours = ["# SPDX-", "# shellcheck "];

    /// <summary>A script that is a file of ours, with its first lines.</summary>
    internal static string Of(string name, GeneratedFile own, IReadOnlyDictionary<string, string> values) =>
        Read(name, values).Replace("# @undo@", own.Undo, Exact).Replace("# @mark@", own.Mark, Exact);

    /// <summary>The script, with a line break at its end.</summary>
    /// <param name="name">The name of the file, without <c>.sh</c>.</param>
    /// <param name="values">What its names stand for.</param>
    internal static string Read(string name, IReadOnlyDictionary<string, string> values)
    {
        StringBuilder script = new();
        foreach (string line in Lines(name, values))
        {
            script.Append(line).Append('\n');
        }

        foreach ((string key, string value) in values)
        {
            script.Replace($"@{key}@", value);
        }

        return script.ToString();
    }

    /// <summary>A script that reads configuration, with or without the directory of additions that goes with it.</summary>
    internal static string WithDropIns(string name, bool hasDropIns) =>
        hasDropIns ? Read(name, new Dictionary<string, string> { ["drop_ins"] = "" }) : Read(name);

    /// <summary>A script in which nothing is left to fill in.</summary>
    internal static string Read(string name) => Read(name, new Dictionary<string, string>());

    private static IEnumerable<string> Lines(string name, IReadOnlyDictionary<string, string> values)
    {
        using Stream stream = typeof(ShellScript).Assembly.GetManifestResourceStream(name + ".sh")
            ?? throw new ArgumentException($"There is no script {name}.sh among the resources.", nameof(name));
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            string text = line.TrimStart(' ');
            string indent = line[..^text.Length];
            if (s_ours.Any(start => text.StartsWith(start, Exact)))
            {
                continue;
            }

            if (text.StartsWith(Include, Exact) && text.IndexOf(".sh", Exact) is > 0 and int end)
            {
                string[] included = [.. Lines(text[Include.Length..end], values)];
                included[^1] += text[(end + ".sh".Length)..];
                foreach (string other in included)
                {
                    yield return indent + other;
                }
            }
            else if (line.IndexOf(Condition, Exact) is >= 0 and int condition)
            {
                if (values.ContainsKey(line[(condition + Condition.Length)..].TrimEnd('@')))
                {
                    yield return line[..condition];
                }
            }
            else
            {
                yield return line;
            }
        }
    }
}
