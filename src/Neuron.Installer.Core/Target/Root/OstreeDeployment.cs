// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Root;

/// <summary>A system that ostree deploys: Fedora Silverblue, Kinoite, those of bootc.</summary>
internal static class OstreeDeployment
{
    private static readonly TargetPath[] s_directories = [TargetPath.Parse("/ostree"), TargetPath.Parse("/sysroot/ostree")];
    private static readonly TargetPath s_isBooted = TargetPath.Parse("/run/ostree-booted");
    private static readonly string[] s_programs = ["rpm-ostree", "bootc"];

    /// <summary>Whether the target is one.</summary>
    internal static bool Is(TargetRoot target) =>
        s_directories.Any(target.IsDirectory) || target.IsFile(s_isBooted) || s_programs.Any(name => TargetPrograms.Find(target, name) is not null);
}
