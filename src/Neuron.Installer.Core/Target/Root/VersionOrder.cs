// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Root;

/// <summary>
/// The order of <c>sort -V</c>, in which mkinitcpio reads its drop-ins: numbers by their value, letters before
/// everything else, a tilde before all.
/// </summary>
/// <remarks>GNU coreutils manual, "Version sort ordering", for names that do not begin with a dot.</remarks>
internal sealed class VersionOrder : IComparer<string>
{
    internal static readonly VersionOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = CompareParts(WithoutSuffix(x), WithoutSuffix(y));
        order = order != 0 ? order : CompareParts(x, y);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>Without what looks like file name extensions: dots, each with a letter and letters or digits behind it.</summary>
    private static ReadOnlySpan<char> WithoutSuffix(string name)
    {
        int end = name.Length;
        for (int i = name.Length - 1; i > 0; i--)
        {
            if (name[i] == '.' && i + 1 < name.Length && (char.IsAsciiLetter(name[i + 1]) || name[i + 1] == '~'))
            {
                end = i;
            }
            else if (!char.IsAsciiLetterOrDigit(name[i]) && name[i] != '~')
            {
                break;
            }
        }

        return name.AsSpan(0, end);
    }

    private static int CompareParts(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0;
        int j = 0;
        while (i < a.Length || j < b.Length)
        {
            while ((i < a.Length && !char.IsAsciiDigit(a[i])) || (j < b.Length && !char.IsAsciiDigit(b[j])))
            {
                int order = Weight(a, i) - Weight(b, j);
                if (order != 0)
                {
                    return order;
                }

                i++;
                j++;
            }

            ReadOnlySpan<char> left = Number(a, ref i);
            ReadOnlySpan<char> right = Number(b, ref j);
            int numbers = left.Length != right.Length ? left.Length - right.Length : left.SequenceCompareTo(right);
            if (numbers != 0)
            {
                return numbers;
            }
        }

        return 0;
    }

    private static int Weight(ReadOnlySpan<char> text, int at) => at >= text.Length || char.IsAsciiDigit(text[at]) ? 0
        : char.IsAsciiLetter(text[at]) ? text[at]
        : text[at] == '~' ? -1
        : text[at] + 256;

    /// <summary>The digits from there on, without leading zeros.</summary>
    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text[start..at].TrimStart('0');
    }
}
