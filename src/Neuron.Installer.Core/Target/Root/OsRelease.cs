// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Shell;

namespace Neuron.Installer.Core.Target.Root;

/// <summary>What a system calls itself (os-release(5)).</summary>
internal static class OsRelease
{
    private const int LengthLimit = 64;

    /// <summary>Where it stands: the first that is there counts.</summary>
    internal static readonly IReadOnlyList<TargetPath> Places = [TargetPath.Parse("/etc/os-release"), TargetPath.Parse("/usr/lib/os-release")];

    /// <summary>What the system calls itself in programs: <c>arch</c>. Null when it does not.</summary>
    internal static string? Id(TargetRoot target) => Value(target, "ID");

    /// <summary>One value of it. Null when it is not there.</summary>
    internal static string? Value(TargetRoot target, string name) =>
        ShellFile.Parse(Text(target)).Assignments.LastOrDefault(a => a.Name == name && !a.IsArray)?.Words[0].Literal;

    /// <summary>The name, fit to stand in a boot menu: one line, nothing that a menu file would read as something else (Limine reads a slash at the beginning).</summary>
    internal static string Name(TargetRoot target)
    {
        ShellAssignment? assignment = ShellFile.Parse(Text(target)).Assignments.LastOrDefault(a => a is { Name: "NAME", IsArray: false });
        string name = string.Concat((assignment?.Words[0].Literal ?? "")
            .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_' or '+' or '(' or ')' or '/'))
            .Trim(' ', '/');
        return name.Length is 0 ? "Linux" : name.Length > LengthLimit ? name[..LengthLimit] : name;
    }

    private static string Text(TargetRoot target) => Places.Select(target.ReadText).FirstOrDefault(text => text is not null) ?? "";
}
