// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware.Host;

/// <summary>Opens the root of the machine that is looked at: <c>/</c>, a laid-out sample, or a snapshot.</summary>
internal static class HostRoot
{
    /// <summary>Opens a directory, or a snapshot written by <see cref="RecordedDirectory.WriteTo"/>.</summary>
    /// <exception cref="HostRootException">There is nothing of that kind at <paramref name="path"/>.</exception>
    public static HostDirectory Open(string path) => TryOpen(path, out string? problem) ?? throw new HostRootException(problem!);

    /// <summary>The same for who can do without.</summary>
    /// <param name="path">Where.</param>
    /// <param name="problem">Why there is none. Null when there is one.</param>
    public static HostDirectory? TryOpen(string path, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            problem = "The host root has no name: name a directory or a snapshot.";
            return null;
        }

        if (File.Exists(path))
        {
            return SnapshotDirectory.TryOpen(path, out problem);
        }

        LiveDirectory? directory = LiveDirectory.Open(path);
        problem = directory is null ? $"The host root '{path}' is neither a directory nor a snapshot that can be read." : null;
        return directory;
    }
}
