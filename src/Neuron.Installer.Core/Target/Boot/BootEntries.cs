// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>What the boot entries of all boot loaders start a kernel with, whosever they are.</summary>
internal static class BootEntries
{
    /// <summary>The words of every entry.</summary>
    internal static IEnumerable<IReadOnlyList<string>> CommandLines(TargetRoot target) =>
        BootPartitions.In(target).SelectMany(mount =>
            target.List(mount + BootPartitions.Entries, ".conf").Select(path => Words(KeyedLines.Values(target.ReadText(path) ?? "", "options")))
                .Concat(Limine.Configurations(target, mount).SelectMany(path => LimineMenu.Read(target.ReadText(path) ?? "")).Select(entry => entry.Words))
                .Concat(Refind.Files(target, mount).SelectMany(path => RefindLines.Read(target.ReadText(path) ?? "")).Select(line => KernelCommandLine.Words(line.CommandLine)))
                .Concat(GrubMenu.Read(target, mount).Where(entry => !entry.IsOther).Select(entry => entry.Words)));

    private static IReadOnlyList<string> Words(IEnumerable<string> lines) => [.. lines.SelectMany(KernelCommandLine.Words)];
}
