// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>Names as documents and sentences have them: one string, "none" where there is none.</summary>
internal static class NameList
{
    private const string Separator = ", ";
    private const string None = "none";

    internal static string Of(IReadOnlyList<string> names) => names.Count == 0 ? None : string.Join(Separator, names);

    internal static IReadOnlyList<string> Read(string text) => text == None ? [] : text.Split(Separator);
}
