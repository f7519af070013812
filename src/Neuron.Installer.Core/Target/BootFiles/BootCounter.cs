// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.RegularExpressions;

namespace Neuron.Installer.Core.Target.BootFiles;

/// <summary>The tries in the name of an entry or image. A plus alone is none: versions of kernels have it, as 6.12.117+deb13.</summary>
/// <remarks>Automatic Boot Assessment of systemd: <c>+LEFT</c> or <c>+LEFT-DONE</c> before the extension.</remarks>
internal static partial class BootCounter
{
    /// <summary>Whether the tries of an entry or image are counted in its name.</summary>
    internal static bool IsIn(string path) => AtEnd().IsMatch(path);

    /// <summary>The name without the tries.</summary>
    internal static string Without(string path) => AtEnd().Replace(path, "${extension}");

    /// <summary>The tries, with those that are left as a group.</summary>
    [GeneratedRegex(@"\+(?<left>[0-9]+)(-[0-9]+)?(?<extension>\.conf|\.efi)$", RegexOptions.CultureInvariant)]
    internal static partial Regex AtEnd();
}
