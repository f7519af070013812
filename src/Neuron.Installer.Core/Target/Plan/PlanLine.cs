// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>A line of the log: what will be done, and where.</summary>
internal sealed record PlanLine(TargetRoot Target, PassthroughPlan Plan)
{
    private static string Listed(IEnumerable<string> items) => string.Join(", ", items.DefaultIfEmpty("none"));

    public override string ToString() =>
        $"target {Target.Path}: initramfs {NameList.Of(Plan.Initramfs)}, boot loader {NameList.Of(Plan.BootLoaders)}; files to write: {Listed(Plan.Files.Select(file => file.Path.Text))}; "
        + $"commands to run: {Listed(Plan.Commands.Select(command => string.Join(' ', command.Arguments)))}";
}

internal static partial class PlanLog
{
    [LoggerMessage(3000, LogLevel.Information, "{Plan}")]
    internal static partial void Target(this ILogger log, PlanLine plan);
}
