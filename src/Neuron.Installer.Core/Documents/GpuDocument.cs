// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text.Json.Serialization;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;

namespace Neuron.Installer.Core.Documents;

/// <summary>A GPU, as <see cref="ScanDocument"/> lists it.</summary>
public sealed record GpuDocument
{
    /// <summary>Where it sits.</summary>
    public required string PciAddress { get; init; }

    /// <summary>Four hexadecimal digits, null when unreadable.</summary>
    public required string? VendorId { get; init; }

    /// <summary>Four hexadecimal digits, null when unreadable.</summary>
    public required string? DeviceId { get; init; }

    /// <summary>Who made the board, null when the board does not say.</summary>
    public required string? SubsystemVendorId { get; init; }

    /// <summary>The board, null when the board does not say.</summary>
    public required string? SubsystemDeviceId { get; init; }

    /// <summary>Two hexadecimal digits, null when unreadable.</summary>
    public required string? Revision { get; init; }

    /// <summary>Maker and model as people say them.</summary>
    public required string Name { get; init; }

    /// <summary>The maker as people say it.</summary>
    public required string Maker { get; init; }

    /// <summary>The vendor as pci.ids has it.</summary>
    public required string VendorName { get; init; }

    /// <summary>The device as pci.ids has it.</summary>
    public required string DeviceName { get; init; }

    /// <summary>The board as pci.ids has it, null when it does not.</summary>
    public required string? SubsystemName { get; init; }

    /// <summary>The class code, four hexadecimal digits.</summary>
    public required string? Class { get; init; }

    /// <summary>What the computer uses it for.</summary>
    [JsonIgnore]
    public required GpuRole Role { get; init; }

    /// <summary><see cref="Role"/> as the contract writes it.</summary>
    [JsonPropertyName("role")]
    public string RoleWord => ContractWord.Of(Role);

    /// <summary>Whether it is the display the machine booted with. False also when that cannot be told.</summary>
    public required bool IsBootVga { get; init; }

    /// <summary>Whether it is part of the processor.</summary>
    public required bool IsIntegrated { get; init; }

    /// <summary>Whether it is in an external enclosure.</summary>
    public required bool IsExternal { get; init; }

    /// <summary>Its IOMMU group, null when it is in none.</summary>
    public required int? IommuGroup { get; init; }

    /// <summary>The slot as the board calls it, null when nothing says.</summary>
    public required string? Slot { get; init; }

    /// <summary>The driver that holds it, null when none does.</summary>
    public required string? DriverInUse { get; init; }

    /// <summary>What is handed over with it, its own function included.</summary>
    public required IReadOnlyList<string> Functions { get; init; }

    /// <summary>Video memory in bytes, null when the driver does not report it.</summary>
    public required long? MemoryBytes { get; init; }

    /// <summary>Its connectors, empty when no graphics driver holds it.</summary>
    public required IReadOnlyList<ConnectorDocument> Connectors { get; init; }

    /// <summary>How the kernel would reset it, null when it does not say.</summary>
    public required IReadOnlyList<string>? ResetMethods { get; init; }

    /// <summary>Whether a graphics driver holds it, so that a display server may be using it.</summary>
    public required bool HasDrmDevice { get; init; }

    /// <summary>Whether it can be chosen.</summary>
    public required bool Selectable { get; init; }

    /// <summary>Whether choosing it takes one deliberate confirmation.</summary>
    public required bool NeedsConfirmation { get; init; }

    /// <summary>Whether it is the recommended one.</summary>
    public required bool IsRecommended { get; init; }

    /// <summary>What is on the box: the model, and who made the board where that is known; who made the chip is left out.</summary>
    public required string Title { get; init; }

    /// <summary>What has to be said with the title, since others have the same one: its slot or its address. Null when there is no other.</summary>
    [JsonIgnore]
    internal GpuTitlePlace? TitlePlace { get; init; }

    /// <summary><see cref="TitlePlace"/> as the contract writes it.</summary>
    [JsonPropertyName("title_place")]
    public string? TitlePlaceWord => TitlePlace is { } value ? ContractWord.Of(value) : null;

    /// <summary>What it does now, as a person would say it.</summary>
    [JsonIgnore]
    internal GpuUse Use { get; init; }

    /// <summary><see cref="Use"/> as the contract writes it.</summary>
    [JsonPropertyName("use")]
    public string UseWord => ContractWord.Of(Use);

    /// <summary>Whether a monitor is plugged into it; none only when that is known of every connector.</summary>
    [JsonIgnore]
    internal GpuMonitor Monitor { get; init; }

    /// <summary><see cref="Monitor"/> as the contract writes it.</summary>
    [JsonPropertyName("monitor")]
    public string MonitorWord => ContractWord.Of(Monitor);

    /// <summary>The marks beside its title.</summary>
    [JsonIgnore]
    internal IReadOnlyList<GpuBadge> Badges { get; init; } = [];

    /// <summary>The marks to show beside its title, in order.</summary>
    [JsonPropertyName("badges")]
    public IReadOnlyList<string> BadgeWords => [.. Badges.Select(ContractWord.Of)];

    /// <summary>Writes a GPU down.</summary>
    internal static GpuDocument Of(GpuAssessment assessment, GpuLabel label, PciAddress? recommended)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(label);
        Gpu gpu = assessment.Gpu;
        PciFunction function = gpu.Function;
        return new GpuDocument
        {
            PciAddress = gpu.Address.ToString(),
            VendorId = Hexadecimal(function.Id?.Vendor),
            DeviceId = Hexadecimal(function.Id?.Device),
            SubsystemVendorId = Hexadecimal(function.SubsystemId?.Vendor),
            SubsystemDeviceId = Hexadecimal(function.SubsystemId?.Device),
            Revision = function.Revision?.ToString("x2", CultureInfo.InvariantCulture),
            Name = assessment.Name.Full,
            Maker = assessment.Name.Maker,
            VendorName = assessment.Name.Vendor,
            DeviceName = assessment.Name.Device,
            SubsystemName = assessment.Name.Board,
            Class = function.Class?.ToString(),
            Role = gpu switch
            {
                { IsBootDisplay: true } => GpuRole.BootDisplay,
                { IsIntegrated: true } => GpuRole.Integrated,
                { IsBootDisplay: null } => GpuRole.Unknown,
                _ => GpuRole.Free,
            },
            IsBootVga = gpu.IsBootDisplay == true,
            IsIntegrated = gpu.IsIntegrated,
            IsExternal = gpu.IsExternal,
            IommuGroup = function.IommuGroup,
            Slot = function.Slot,
            DriverInUse = function.Driver,
            Functions = [.. gpu.Card.Select(member => member.Address.ToString())],
            MemoryBytes = function.VideoMemory,
            Connectors = [.. gpu.Card.SelectMany(member => member.Connectors).Select(connector => new ConnectorDocument(connector.Name, connector.State))],
            ResetMethods = function.ResetMethods,
            HasDrmDevice = function.HasDrmDevice,
            Selectable = assessment.IsSelectable,
            NeedsConfirmation = assessment.NeedsConfirmation,
            IsRecommended = gpu.Address == recommended,
            Title = label.Title,
            TitlePlace = label.TitlePlace,
            Use = label.Use,
            Monitor = label.Monitor,
            Badges = label.Badges,
        };
    }

    private static string? Hexadecimal(ushort? number) => number?.ToString("x4", CultureInfo.InvariantCulture);
}

/// <summary>A display connector.</summary>
/// <param name="Name">As the kernel names it.</param>
/// <param name="State">Whether something is plugged in.</param>
public sealed record ConnectorDocument(string Name, [property: JsonIgnore] ConnectorState State)
{
    /// <summary><see cref="State"/> as the contract writes it.</summary>
    [JsonPropertyName("state")]
    public string StateWord => ContractWord.Of(State);
}

/// <summary>What the computer uses a GPU for.</summary>
public enum GpuRole
{
    /// <summary>It cannot be told whether the machine booted with it.</summary>
    Unknown,

    /// <summary>The machine booted with it.</summary>
    BootDisplay,

    /// <summary>Part of the processor, not the boot display.</summary>
    Integrated,

    /// <summary>A card the machine did not boot with.</summary>
    Free,
}
