// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Root;

/// <summary>The programs of a target.</summary>
internal static class TargetPrograms
{
    private static readonly TargetPath[] s_directories = [TargetPath.Parse("/usr/bin"), TargetPath.Parse("/usr/sbin"), TargetPath.Parse("/bin"), TargetPath.Parse("/sbin")];

    /// <summary>Where a program is. Null when the target has none of that name.</summary>
    internal static TargetPath? Find(TargetRoot target, string name) =>
        s_directories.Select(directory => directory / name).FirstOrDefault(target.IsFile);

    /// <summary>The text of a program that is a script. Null when the target has none.</summary>
    internal static string? Read(TargetRoot target, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Find(target, name) is { } path)
            {
                return target.ReadText(path);
            }
        }

        return null;
    }
}
