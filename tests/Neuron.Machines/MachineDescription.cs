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

    [JsonPropertyName("iommu_off_in")]
    public string? IommuOffIn { get; init; }
}
