// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>Shows a change the way diff -u does, for people and for patch(1).</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Files beyond this many lines are shown as wholly replaced: the comparison takes lines times lines.</summary>
    private const int LineLimit = 3000;

    /// <summary>The difference, ending in a line break. Empty when there is none.</summary>
    public static string Of(FileChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Before == change.After)
        {
            return "";
        }

        List<string> before = Lines(change.Before);
        List<string> after = Lines(change.After);
        StringBuilder diff = new();
        diff.Append("--- ").Append(change.Before is null ? "/dev/null" : "a" + change.Path).Append('\n');
        diff.Append("+++ ").Append(change.After is null ? "/dev/null" : "b" + change.Path).Append('\n');
        AppendHunks(diff, Compare(before, after));
        return diff.ToString();
    }

    /// <summary>The lines with their line breaks; the last may have none.</summary>
    private static List<string> Lines(string? text)
    {
        List<string> lines = [];
        for (int start = 0; start < text?.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>The longest common subsequence, as a script of kept, removed and added lines.</summary>
    private static List<(char Mark, string Line)> Compare(List<string> before, List<string> after)
    {
        int head = 0;
        while (head < before.Count && head < after.Count && before[head] == after[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < before.Count - head && tail < after.Count - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        List<(char, string)> script = [.. before.Take(head).Select(line => (' ', line))];
        List<string> left = before[head..(before.Count - tail)];
        List<string> right = after[head..(after.Count - tail)];
        if (left.Count > LineLimit || right.Count > LineLimit)
        {
            script.AddRange(left.Select(line => ('-', line)));
            script.AddRange(right.Select(line => ('+', line)));
        }
        else
        {
            AppendMiddle(script, left, right);
        }

        script.AddRange(before.Skip(before.Count - tail).Select(line => (' ', line)));
        return script;
    }

    private static void AppendMiddle(List<(char Mark, string Line)> script, List<string> left, List<string> right)
    {
        // common[i, j]: how many lines left[i..] and right[j..] share.
        int[,] common = new int[left.Count + 1, right.Count + 1];
        for (int i = left.Count - 1; i >= 0; i--)
        {
            for (int j = right.Count - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < left.Count || j < right.Count;)
        {
            if (i < left.Count && j < right.Count && left[i] == right[j])
            {
                script.Add((' ', left[i++]));
                j++;
            }
            else if (j == right.Count || (i < left.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                script.Add(('-', left[i++]));
            }
            else
            {
                script.Add(('+', right[j++]));
            }
        }
    }

    private static void AppendHunks(StringBuilder diff, List<(char Mark, string Line)> script)
    {
        int oldLine = 1;
        int newLine = 1;
        for (int i = 0; i < script.Count;)
        {
            int change = script.FindIndex(i, step => step.Mark != ' ');
            if (change < 0)
            {
                return;
            }

            int start = Math.Max(i, change - Context);
            int end = change;
            for (int quiet = 0, at = change; at < script.Count && quiet <= 2 * Context; at++)
            {
                quiet = script[at].Mark == ' ' ? quiet + 1 : 0;
                end = quiet == 0 ? at + 1 : end;
            }

            int last = Math.Min(script.Count, end + Context);
            oldLine += start - i;
            newLine += start - i;
            List<(char Mark, string Line)> hunk = script[start..last];
            int oldCount = hunk.Count(step => step.Mark != '+');
            int newCount = hunk.Count(step => step.Mark != '-');
            diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(oldLine, oldCount)} +{Range(newLine, newCount)} @@\n");
            foreach ((char mark, string line) in hunk)
            {
                diff.Append(mark).Append(line);
                if (!line.EndsWith('\n'))
                {
                    diff.Append("\n\\ No newline at end of file\n");
                }
            }

            oldLine += oldCount;
            newLine += newCount;
            i = last;
        }
    }

    private static string Range(int line, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? line - 1 : line)}{(count == 1 ? "" : "," + count.ToString(CultureInfo.InvariantCulture))}");
}
