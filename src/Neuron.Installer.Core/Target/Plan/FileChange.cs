// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>One file of the target root, before and after.</summary>
/// <param name="Path">Absolute, as the target itself would write it: <c>/etc/modprobe.d/vfio.conf</c>.</param>
/// <param name="Before">What is in it now, null when it does not exist.</param>
/// <param name="After">What shall be in it, null when it shall not exist.</param>
internal sealed record FileChange(TargetPath Path, string? Before, string? After)
{
    /// <summary>The permissions when it comes into being. Null: readable by all, writable by root. An existing file keeps its own.</summary>
    public UnixFileMode? Mode { get; init; }

    /// <summary>Whether the file comes into being, changes or goes.</summary>
    public FileChangeKind Kind => (Before, After) switch
    {
        (null, _) => FileChangeKind.Create,
        (_, null) => FileChangeKind.Delete,
        _ => FileChangeKind.Edit,
    };
}

/// <summary>What happens to a file.</summary>
public enum FileChangeKind
{
    /// <summary>It does not exist yet.</summary>
    Create,

    /// <summary>It exists and gets other content.</summary>
    Edit,

    /// <summary>It exists and is removed.</summary>
    Delete,
}
