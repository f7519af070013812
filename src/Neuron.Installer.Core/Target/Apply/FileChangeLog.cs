// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>
/// What the log says of a file that is written. Neither the difference nor whole lines of theirs: those may name disks and hold
/// passwords. Single words are ours, and so is a whole file that was not there before.
/// </summary>
internal static class FileChangeLog
{
    /// <param name="log">The log.</param>
    /// <param name="file">The file.</param>
    /// <param name="manifest">What the target will remember. Null: nothing.</param>
    internal static void Write(ILogger log, FileChange file, PassthroughManifest? manifest)
    {
        log.File(file.Kind switch { FileChangeKind.Create => "create", FileChangeKind.Delete => "delete", _ => "edit" }, file.Path);
        ManifestFile? known = manifest?.Files.FirstOrDefault(known => known.Path == file.Path);
        // The manifest itself is not in it, and repeats every line of the others.
        foreach (string line in known is null ? [] : Lines(file, known))
        {
            log.DiffLine(line);
        }
    }

    private static IEnumerable<string> Lines(FileChange file, ManifestFile known) => known.Kind != ManifestFileKind.Generated
        ? known.Edits.Where(edit => edit.Variable != EditRemoval.WholeLines)
            .SelectMany(edit => edit.Added.Select(line => "+" + line).Concat(edit.Removed.Select(line => "-" + line)))
        : file.Before is null ? UnifiedDiff.Of(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        : [];
}
