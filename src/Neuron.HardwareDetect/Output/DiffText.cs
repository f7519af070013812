// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;

namespace Neuron.HardwareDetect.Output;

/// <summary>A changed file and its unified diff, as text.</summary>
internal static class DiffText
{
    /// <summary>Writes which file it is, and what becomes of it.</summary>
    public static void WriteName(Sheet sheet, string path, FileChangeKind change) =>
        sheet.Line($"  {change switch { FileChangeKind.Create => "create", FileChangeKind.Delete => "delete", _ => "edit" }} {path}");

    /// <summary>Writes it. Of the manifest only that it changes: it repeats the other files, for programs.</summary>
    public static void Write(Sheet sheet, string path, FileChangeKind change, string diff)
    {
        WriteName(sheet, path, change);
        if (path == PassthroughManifest.Path)
        {
            return;
        }

        foreach (string line in diff.TrimEnd('\n').Split('\n'))
        {
            Tone tone = line switch
            {
                ['+', '+', '+', ..] or ['-', '-', '-', ..] or ['@', ..] => Tone.Quiet,
                ['+', ..] => Tone.Good,
                ['-', ..] => Tone.Bad,
                _ => Tone.Normal,
            };
            sheet.Append("    ");
            sheet.Line(line, tone);
        }
    }
}
