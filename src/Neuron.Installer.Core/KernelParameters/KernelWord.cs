// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.KernelParameters;

/// <summary>
/// The rules for single words of a kernel command line (Documentation/admin-guide/kernel-parameters.rst).
/// </summary>
internal static class KernelWord
{
    /// <summary>What the rescue entry adds: the first keeps vfio-pci from loading, the second keeps our udev rule quiet.</summary>
    internal static readonly IReadOnlyList<string> Rescue = ["module_blacklist=vfio_pci", "neuron.passthrough=off"];

    /// <summary>What gives vfio-pci its ids where no options of a module count.</summary>
    internal const string VfioIds = "vfio-pci.ids=";

    internal const string VfioIdsName = "vfio_pci.ids";

    private const int LengthLimit = 256;

    /// <summary>
    /// Whether a word may be written into boot configuration: a name and perhaps a value, without any character
    /// that a shell, GRUB or a boot menu would read as something else.
    /// </summary>
    internal static bool IsSafe(string parameter)
    {
        int equals = parameter.IndexOf('=', StringComparison.Ordinal);
        ReadOnlySpan<char> name = equals < 0 ? parameter : parameter.AsSpan(0, equals);
        return parameter.Length is > 0 and <= LengthLimit
            && !name.IsEmpty
            && name.IndexOfAnyExcept(NameCharacters) < 0
            && (equals < 0 || parameter.AsSpan(equals + 1).IndexOfAnyExcept(ValueCharacters) < 0);
    }

    /// <summary>Whether a word gives vfio-pci its ids, however it is written.</summary>
    internal static bool IsVfioIds(string word) => KernelParameter.Parse(word).Name == VfioIdsName;

    /// <summary>Whether <paramref name="word"/> already says what <paramref name="parameter"/> asks for: <c>intel_iommu=on,sm_on</c> says <c>intel_iommu=on</c>.</summary>
    internal static bool Says(string word, string parameter)
    {
        (KernelParameter said, KernelParameter wanted) = (KernelParameter.Parse(word), KernelParameter.Parse(parameter));
        return said == wanted || (said.Name == wanted.Name && wanted.Value is { Length: > 0 } value && said.Values.Contains(value));
    }

    /// <summary>Those of <paramref name="wanted"/> that none of <paramref name="present"/> says.</summary>
    internal static IReadOnlyList<string> Missing(IReadOnlyList<string> wanted, IReadOnlyList<string> present) =>
        [.. wanted.Where(parameter => !present.Any(word => Says(word, parameter))).Distinct()];

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");

    private static readonly System.Buffers.SearchValues<char> ValueCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-,:=/@+%");
}
