// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Apply;

namespace Neuron.Installer.Core.Settings;

/// <summary>
/// What the maintainer of the live medium decided, from <c>/etc/neuron-os/installer.toml</c>. The initial
/// values are the defaults of the keys.
/// </summary>
internal sealed record InstallerSettings
{
    /// <summary><c>host.root</c>: where the machine is looked at, absolute.</summary>
    public string HostRoot { get; init; } = "/";

    /// <summary><c>host.pci_ids</c>: the list of vendor and device names.</summary>
    public string PciIds { get; init; } = "/usr/share/hwdata/pci.ids";

    /// <summary><c>page.show</c>: whether the page is shown. If never, <see cref="PageDefault"/> decides alone.</summary>
    public PageShow PageShow { get; init; } = PageShow.Auto;

    /// <summary><c>page.default</c>: what is preselected.</summary>
    public PageDefault PageDefault { get; init; } = PageDefault.Recommended;

    /// <summary><c>page.fixed</c>: whether the page only shows what is preselected.</summary>
    public bool PageFixed { get; init; }

    /// <summary><c>page.preview</c>: whether the page shows the files it will write.</summary>
    public bool PagePreview { get; init; } = true;

    /// <summary><c>passthrough.binding</c>: null (<c>"auto"</c>) lets the collision test decide.</summary>
    public Binding? Binding { get; init; }

    /// <summary><c>passthrough.allow_boot_gpu</c>: whether the GPU that drives the boot display may be given away.</summary>
    public bool AllowBootGpu { get; init; }

    /// <summary><c>passthrough.disable_idle_d3</c>: whether vfio-pci keeps idle functions awake.</summary>
    public bool DisableIdleD3 { get; init; }

    /// <summary><c>passthrough.exclude</c>: functions that are never given away.</summary>
    public IReadOnlyList<ExcludedFunction> Exclude { get; init; } = [];

    /// <summary><c>passthrough.rescue_entry</c>: whether there is a boot entry without passthrough.</summary>
    public bool RescueEntry { get; init; } = true;

    /// <summary><c>passthrough.kernel_parameters</c>: more parameters for the target's kernel command line.</summary>
    public IReadOnlyList<string> KernelParameters { get; init; } = [];

    /// <summary><c>rescue.trial</c>: whether a new setup is on trial until a start with it had a picture.</summary>
    public bool Trial { get; init; } = true;

    /// <summary><c>rescue.tries</c>: how many starts a trial has.</summary>
    public int Tries { get; init; } = 2;

    /// <summary><c>target.initramfs</c>: null (<c>"auto"</c>) finds out; <c>none</c> leaves it alone.</summary>
    public string? Initramfs { get; init; }

    /// <summary><c>target.boot_loader</c>: null (<c>"auto"</c>) finds out; <c>none</c> leaves it alone.</summary>
    public string? BootLoader { get; init; }

    /// <summary><c>target.regenerate</c>: whether images and boot configuration are made again after writing.</summary>
    public Regenerate Regenerate { get; init; } = Regenerate.Auto;

    /// <summary><c>target.on_failure</c>: whether a failure ends the installation.</summary>
    public OnFailure OnFailure { get; init; } = OnFailure.Continue;

    /// <summary><c>forecast.root</c>: where the files of the system that will be installed can be seen before. Empty: the host root.</summary>
    public string ForecastRoot { get; init; } = "";

    /// <summary><c>forecast.initramfs</c>: what will make its initramfs. Null (<c>"auto"</c>): <see cref="Initramfs"/>, else what is found.</summary>
    public string? ForecastInitramfs { get; init; }

    /// <summary><c>forecast.boot_loader</c>: what will boot it. Null (<c>"auto"</c>): <see cref="BootLoader"/>, else what is found.</summary>
    public string? ForecastBootLoader { get; init; }

    /// <summary><c>log.level</c>: the least important messages that are logged.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Debug;

    /// <summary><c>log.target_file</c>: the log in the target root, absolute as the target sees it. Empty: none is written.</summary>
    public string TargetLogFile { get; init; } = "/var/log/neuron-vfio.log";
}
