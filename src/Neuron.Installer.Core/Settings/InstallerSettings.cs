// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;

namespace Neuron.Installer.Core.Settings;

/// <summary>
/// What the maintainer of the live medium decided, from <c>/etc/neuron-os/installer.toml</c>. The initial
/// values are the defaults of the keys.
/// </summary>
public sealed record InstallerSettings
{
    /// <summary><c>host.root</c>: where the machine is looked at, absolute.</summary>
    public string HostRoot { get; init; } = "/";

    /// <summary><c>host.pci_ids</c>: the list of vendor and device names.</summary>
    public string PciIds { get; init; } = "/usr/share/hwdata/pci.ids";

    /// <summary><c>page.show</c>: whether the page is shown. If not, <see cref="PageDefault"/> decides alone.</summary>
    public bool PageShow { get; init; } = true;

    /// <summary><c>page.default</c>: what is preselected.</summary>
    public PageDefault PageDefault { get; init; } = PageDefault.Recommended;

    /// <summary><c>page.preview</c>: whether the page shows the files it will write.</summary>
    public bool PagePreview { get; init; } = true;

    /// <summary><c>passthrough.binding</c>: null (<c>"auto"</c>) lets the collision test decide.</summary>
    public Binding? Binding { get; init; }

    /// <summary><c>passthrough.allow_boot_gpu</c>: whether the GPU that drives the boot display may be given away.</summary>
    public bool AllowBootGpu { get; init; }

    /// <summary><c>passthrough.exclude</c>: functions that are never given away.</summary>
    public IReadOnlyList<ExcludedFunction> Exclude { get; init; } = [];

    /// <summary><c>passthrough.rescue_entry</c>: whether there is a boot entry without passthrough.</summary>
    public bool RescueEntry { get; init; } = true;

    /// <summary><c>passthrough.kernel_parameters</c>: more parameters for the target's kernel command line.</summary>
    public IReadOnlyList<string> KernelParameters { get; init; } = [];

    /// <summary><c>target.initramfs</c>: null (<c>"auto"</c>) finds out; <c>none</c> leaves it alone.</summary>
    public string? Initramfs { get; init; }

    /// <summary><c>target.boot_loader</c>: null (<c>"auto"</c>) finds out; <c>none</c> leaves it alone.</summary>
    public string? BootLoader { get; init; }

    /// <summary><c>target.regenerate</c>: whether images and boot configuration are made again after writing.</summary>
    public Regenerate Regenerate { get; init; } = Regenerate.Auto;

    /// <summary><c>target.on_failure</c>: whether a failure ends the installation.</summary>
    public OnFailure OnFailure { get; init; } = OnFailure.Continue;

    /// <summary><c>log.level</c>: the least important messages that are logged.</summary>
    public Microsoft.Extensions.Logging.LogLevel LogLevel { get; init; } = Microsoft.Extensions.Logging.LogLevel.Debug;

    /// <summary><c>log.target_file</c>: the log in the target root, absolute as the target sees it. Empty: none is written.</summary>
    public string TargetLogFile { get; init; } = "/var/log/neuron-vfio.log";
}

/// <summary>What the page preselects.</summary>
public enum PageDefault
{
    /// <summary>The recommended GPU.</summary>
    Recommended,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>Whether images and boot configuration are made again after writing.</summary>
public enum Regenerate
{
    /// <summary>Only what is there already: in the installer's sequence its own modules make them later.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>What a failure to write the target means for the installation.</summary>
public enum OnFailure
{
    /// <summary>It goes on, and the report page says what is missing.</summary>
    Continue,

    /// <summary>It ends with an error.</summary>
    Abort,
}

/// <summary>A function that is never given away: exactly one of the two says which.</summary>
/// <param name="Id">Every function with this vendor and device, or null.</param>
/// <param name="Address">The function at this address, or null.</param>
public sealed record ExcludedFunction(PciId? Id, PciAddress? Address)
{
    /// <summary>Whether <paramref name="function"/> is meant.</summary>
    public bool Matches(PciFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Address is { } address ? address == function.Address : Id is { } id && id == function.Id;
    }
}
