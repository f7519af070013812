// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Settings.Reading;

/// <summary>Finds what somebody probably meant who misspelled a name.</summary>
internal static class NearestName
{
    /// <summary>The candidate with the fewest typing mistakes between, the first of equals. Null when all need more than a third of the letters.</summary>
    public static string? Among(IEnumerable<string> candidates, string name)
    {
        string? nearest = null;
        int fewest = Math.Max(2, name.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            // Cheap, and it bounds the table below however long the misspelled name is.
            if (Math.Abs(candidate.Length - name.Length) >= fewest)
            {
                continue;
            }

            int mistakes = Distance(candidate, name);
            if (mistakes < fewest && mistakes < candidate.Length)
            {
                (nearest, fewest) = (candidate, mistakes);
            }
        }

        return nearest;
    }

    /// <summary>
    /// How many letters must be added, left out, replaced or swapped with their neighbour to turn one into the other;
    /// upper and lower case, <c>-</c> and <c>_</c> count as the same (optimal string alignment).
    /// </summary>
    public static int Distance(string from, string to)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = new int[to.Length + 1];
        int[] current = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                }

                current[j] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[to.Length];
    }

    private static bool Same(char a, char b) => Fold(a) == Fold(b);

    private static char Fold(char c) => c == '-' ? '_' : char.ToLowerInvariant(c);
}
