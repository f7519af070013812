// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Neuron.Machines;

/// <summary>A real machine as a listing showed it (tests/machines/*.json), and what an expert concludes of it.</summary>
public sealed record MachineDescription
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public required string Name { get; init; }

    /// <summary>As /proc/cpuinfo has it.</summary>
    public string CpuVendor { get; init; } = "GenuineIntel";

    public bool IommuEnabled { get; init; } = true;

    /// <summary>Whether the firmware has the ACPI table that describes an IOMMU.</summary>
    public bool AcpiIommuTable { get; init; } = true;

    public int? ChassisType { get; init; }

    public string Cmdline { get; init; } = "BOOT_IMAGE=/boot/vmlinuz-linux quiet";

    /// <summary>Whether vmx or svm is among the CPU flags. Null: there is no line of flags.</summary>
    public bool? Virtualization { get; init; } = true;

    /// <summary>Whether the CPU flag is set that every guest sees.</summary>
    public bool Hypervisor { get; init; }

    public bool XenDom0 { get; init; }

    /// <summary>Who made it, and what it is called, by its firmware.</summary>
    public string? SysVendor { get; init; }

    public string? ProductName { get; init; }

    /// <summary>Whether the groups are those that VFIO makes up where there is no IOMMU.</summary>
    public bool NoiommuGroups { get; init; }

    /// <summary>Displays that are no PCI devices: connectors by the device below /sys/devices/platform.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? PlatformDisplays { get; init; }

    /// <summary>The display the firmware drew on.</summary>
    public string? FirmwareFramebuffer { get; init; }

    /// <summary>Lines of reserved_regions by the number of the IOMMU group, beside the usual ones.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? ReservedRegions { get; init; }

    public IReadOnlyList<DeviceDescription> Devices { get; init; } = [];

    public ExpertOpinion? Expected { get; init; }

    public static MachineDescription Read(string file) =>
        JsonSerializer.Deserialize<MachineDescription>(File.ReadAllText(file), s_options)
        ?? throw new InvalidDataException($"{file} is empty.");
}

/// <summary>One PCI function of a machine.</summary>
public sealed record DeviceDescription
{
    public required string Address { get; init; }

    public required string Class { get; init; }

    public required string Vendor { get; init; }

    public required string Device { get; init; }

    public string? SubsystemVendor { get; init; }

    public string? SubsystemDevice { get; init; }

    public string? Revision { get; init; }

    public string? Driver { get; init; }

    public int? IommuGroup { get; init; }

    public int? BootVga { get; init; }

    /// <summary>The address of the bridge it hangs on; without one it is laid out on its root bus.</summary>
    public string? Parent { get; init; }

    public IReadOnlyDictionary<string, string>? Connectors { get; init; }

    /// <summary>Video memory in bytes, where the driver reports it.</summary>
    public long? Vram { get; init; }

    public string? Removable { get; init; }

    public string? ResetMethod { get; init; }

    /// <summary>Whether the function answers ff to every read of its configuration space.</summary>
    public bool ConfigFf { get; init; }

    public string? PowerState { get; init; }

    /// <summary>The function of which this is a virtual one.</summary>
    public string? Physfn { get; init; }

    public int? SriovTotalvfs { get; init; }

    /// <summary>Whether no room was found for its memory.</summary>
    public bool BarsUnassigned { get; init; }

    /// <summary>Whether the kernel names its DRM device the boot display.</summary>
    public bool DrmBootDisplay { get; init; }
}

/// <summary>What an expert concludes of a machine. The rules behind it are in docs/detection.md.</summary>
public sealed record ExpertOpinion
{
    public IReadOnlyList<string> Gpus { get; init; } = [];

    public IReadOnlyList<string> HostOnlyDisplays { get; init; } = [];

    public string? BootGpu { get; init; }

    public string? Recommended { get; init; }

    public IReadOnlyList<string>? AcceptableRecommended { get; init; }

    public IReadOnlyList<string> FunctionsToBind { get; init; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? PerGpuFunctions { get; init; }

    public string? Binding { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? PerGpuWarnings { get; init; }

    /// <summary>What may be said about the recommended one without being wrong.</summary>
    public IReadOnlyList<string> AcceptableWarnings { get; init; } = [];

    /// <summary>GPUs that can only be chosen together.</summary>
    public IReadOnlyList<string>? SelectableTogether { get; init; }

    /// <summary>What tells the boot display: framebuffer, boot_display, boot_vga, connector, only. Null: not said.</summary>
    public string? BootGpuEvidence { get; init; }

    [JsonPropertyName("iommu_off_in")]
    public string? IommuOffIn { get; init; }
}
