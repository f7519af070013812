// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;

namespace Neuron.Installer.Core.Documents;

/// <summary>
/// The words of docs/contract.md. A converter for each enumeration would be shorter, but the runtime has to compile one,
/// and all that goes with it, for every type: half of what a first answer costs.
/// </summary>
internal static class ContractWord
{
    public static string Of(Severity value) => value switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Blocking => "blocking",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(Binding value) => value switch
    {
        Binding.Ids => "ids",
        Binding.Address => "address",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(FileChangeKind value) => value switch
    {
        FileChangeKind.Create => "create",
        FileChangeKind.Edit => "edit",
        FileChangeKind.Delete => "delete",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(BootDisplayEvidence value) => value switch
    {
        BootDisplayEvidence.Framebuffer => "framebuffer",
        BootDisplayEvidence.BootDisplay => "boot_display",
        BootDisplayEvidence.BootVga => "boot_vga",
        BootDisplayEvidence.Connector => "connector",
        BootDisplayEvidence.Only => "only",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(CpuVendor value) => value switch
    {
        CpuVendor.Other => "other",
        CpuVendor.Intel => "intel",
        CpuVendor.Amd => "amd",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(ConnectorState value) => value switch
    {
        ConnectorState.Unknown => "unknown",
        ConnectorState.Disconnected => "disconnected",
        ConnectorState.Connected => "connected",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(GpuRole value) => value switch
    {
        GpuRole.Unknown => "unknown",
        GpuRole.BootDisplay => "boot-display",
        GpuRole.Integrated => "integrated",
        GpuRole.Free => "free",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(GpuTitlePlace value) => value switch
    {
        GpuTitlePlace.Slot => "slot",
        GpuTitlePlace.Address => "address",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(GpuUse value) => value switch
    {
        GpuUse.Unknown => "unknown",
        GpuUse.UsedByDesktop => "used-by-desktop",
        GpuUse.Kept => "kept",
        GpuUse.Integrated => "integrated",
        GpuUse.NotNeeded => "not-needed",
        GpuUse.Free => "free",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(GpuMonitor value) => value switch
    {
        GpuMonitor.Unknown => "unknown",
        GpuMonitor.None => "none",
        GpuMonitor.Connected => "connected",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(GpuBadge value) => value switch
    {
        GpuBadge.Recommended => "recommended",
        GpuBadge.RecommendedAfterMonitorMove => "recommended-after-monitor-move",
        GpuBadge.UsedByDesktop => "used-by-desktop",
        GpuBadge.OnlyTogether => "only-together",
        GpuBadge.NotAvailable => "not-available",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(ApplyOutcome value) => value switch
    {
        ApplyOutcome.Done => "done",
        ApplyOutcome.Partly => "partly",
        ApplyOutcome.Failed => "failed",
        ApplyOutcome.Nothing => "nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(Stage value) => value switch
    {
        Stage.Forecast => "forecast",
        Stage.BeforeBootLoader => "before_boot_loader",
        Stage.AfterBootLoader => "after_boot_loader",
        Stage.Installed => "installed",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>The stage of a request, also under its older name. Null when there is none: a forecast is asked for by naming no target.</summary>
    public static Stage? StageOf(string word) => word switch
    {
        "before_boot_loader" or "install" => Stage.BeforeBootLoader,
        "after_boot_loader" or "boot" => Stage.AfterBootLoader,
        "installed" => Stage.Installed,
        _ => null,
    };

    public static string Of(StepState value) => value switch
    {
        StepState.Done => "done",
        StepState.Failed => "failed",
        StepState.Skipped => "skipped",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(PageDefault value) => value switch
    {
        PageDefault.Recommended => "recommended",
        PageDefault.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Of(OnFailure value) => value switch
    {
        OnFailure.Continue => "continue",
        OnFailure.Abort => "abort",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
