// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.KernelParameters;

/// <summary>What tells a live or recovery system from an installed one.</summary>
internal static class LiveSystem
{
    /// <summary>Words that only live and recovery systems are started with.</summary>
    private static readonly string[] s_words =
    [
        "boot=casper", "boot=live", "archisobasedir=", "archisodevice=", "archisolabel=", "archisosearch", "misobasedir=", "misolabel=",
        "rd.live.", "root=live:", "iso-scan/filename=", "findiso=", "inst.stage2=", "inst.repo=", "live-media", "alpine_dev=", "netboot=",
    ];

    /// <summary>Whether a kernel command line starts such a system.</summary>
    internal static bool IsStartedWith(IReadOnlyList<string> words) =>
        words.Any(word => s_words.Any(live => word.StartsWith(live, StringComparison.Ordinal)));
}
