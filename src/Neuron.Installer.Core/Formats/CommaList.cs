// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Formats;

/// <summary>A list with commas in the value of a YAML key.</summary>
internal static class CommaList
{
    /// <summary>Puts the missing words in front.</summary>
    internal static string Prepend(string value, IReadOnlyList<string> words, ICollection<string> added)
    {
        string[] present = [.. value.Split(',').Select(word => word.Trim(' ', '"', '\''))];
        string[] missing = [.. words.Where(word => !present.Contains(word))];
        foreach (string word in missing)
        {
            added.Add(word);
        }

        if (missing.Length == 0)
        {
            return value;
        }

        int quote = value.Length > 0 && value[0] is '"' or '\'' ? 1 : 0;
        string separator = value.Trim(' ', '"', '\'').Length == 0 ? "" : ",";
        return value[..quote] + string.Join(',', missing) + separator + value[quote..];
    }

    /// <summary>Takes words out.</summary>
    internal static string Remove(string value, IReadOnlyList<string> words)
    {
        int quote = value.Length > 0 && value[0] is '"' or '\'' ? 1 : 0;
        List<string> left = [.. value[quote..].Split(',')];
        foreach (string word in words)
        {
            left.RemoveAll(item => item.Trim() == word);
        }

        return value[..quote] + string.Join(',', left);
    }
}
