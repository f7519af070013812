// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Planning;

/// <summary>What stands beside a GPU wherever cards are listed: decided once for every front end, which only has the words.</summary>
internal sealed record GpuLabel
{
    /// <summary>What is on the box: the model, and who made the board where that is known.</summary>
    public required string Title { get; init; }

    /// <summary>What tells it from other GPUs with the same title. Null when there is none.</summary>
    public required GpuTitlePlace? TitlePlace { get; init; }

    /// <summary>What it does now.</summary>
    public required GpuUse Use { get; init; }

    /// <summary>Whether a monitor is plugged into it.</summary>
    public required GpuMonitor Monitor { get; init; }

    /// <summary>The marks beside its title, in order.</summary>
    public required IReadOnlyList<GpuBadge> Badges { get; init; }

    /// <summary>The labels of all GPUs of a machine, in their order.</summary>
    public static IReadOnlyList<GpuLabel> Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        // Counted once: there may be thousands.
        int withMonitor = assessment.Gpus.Count(gpu => gpu.Gpu.HasMonitor);
        Dictionary<(string Title, string? Slot), int> namesakes = [];
        foreach (GpuAssessment gpu in assessment.Gpus)
        {
            Count((gpu.Name.Title, null));
            if (gpu.Gpu.Function.Slot is { Length: > 0 } slot)
            {
                Count((gpu.Name.Title, slot));
            }
        }

        return [.. assessment.Gpus.Select(gpu => Of(gpu, assessment.Recommended, withMonitor, namesakes))];

        void Count((string Title, string? Slot) name) => namesakes[name] = namesakes.GetValueOrDefault(name) + 1;
    }

    private static GpuLabel Of(GpuAssessment gpu, PciAddress? recommended, int withMonitor, Dictionary<(string Title, string? Slot), int> namesakes)
    {
        // The firmware's first card is not the desktop's while the monitors are on other ones.
        bool isUsedByDesktop = gpu.Gpu.IsBootDisplay == true && (gpu.Gpu.HasMonitor || withMonitor == 0);
        return new GpuLabel
        {
            Title = gpu.Name.Title,
            TitlePlace = PlaceOf(gpu, namesakes),
            Use = gpu switch
            {
                { Gpu.IsBootDisplay: true } => isUsedByDesktop ? GpuUse.UsedByDesktop : GpuUse.Kept,
                { Gpu.IsIntegrated: true } => GpuUse.Integrated,
                { Gpu.IsBootDisplay: null } => GpuUse.Unknown,
                // One that cannot be chosen is not free, whatever else is in its way.
                { IsSelectable: false } => GpuUse.NotNeeded,
                _ => GpuUse.Free,
            },
            Monitor = MonitorOf([.. gpu.Gpu.Card.SelectMany(function => function.Connectors)]),
            Badges = [.. BadgesOf(gpu, gpu.Gpu.Address == recommended, withMonitor, isUsedByDesktop)],
        };
    }

    private static IEnumerable<GpuBadge> BadgesOf(GpuAssessment gpu, bool isRecommended, int withMonitor, bool isUsedByDesktop)
    {
        if (isRecommended)
        {
            yield return gpu.Gpu.HasMonitor && withMonitor == 1 ? GpuBadge.RecommendedAfterMonitorMove : GpuBadge.Recommended;
        }

        if (isUsedByDesktop)
        {
            yield return GpuBadge.UsedByDesktop;
        }

        if (!gpu.IsSelectable)
        {
            yield return gpu.OnlyTogether.Count > 0 ? GpuBadge.OnlyTogether : GpuBadge.NotAvailable;
        }
    }

    private static GpuTitlePlace? PlaceOf(GpuAssessment gpu, Dictionary<(string Title, string? Slot), int> namesakes) =>
        namesakes[(gpu.Name.Title, null)] < 2 ? null
        : gpu.Gpu.Function.Slot is { Length: > 0 } slot && namesakes[(gpu.Name.Title, slot)] == 1 ? GpuTitlePlace.Slot
        : GpuTitlePlace.Address;

    private static GpuMonitor MonitorOf(Connector[] connectors) =>
        connectors.Any(connector => connector.State == ConnectorState.Connected) ? GpuMonitor.Connected
        : connectors.Length > 0 && connectors.All(connector => connector.State == ConnectorState.Disconnected) ? GpuMonitor.None
        : GpuMonitor.Unknown;
}

/// <summary>What tells a GPU from others with the same title.</summary>
internal enum GpuTitlePlace
{
    /// <summary>The name of its slot.</summary>
    Slot,

    /// <summary>Its address: it has no slot with a name, or shares one.</summary>
    Address,
}

/// <summary>What a GPU does now, as a person would say it.</summary>
internal enum GpuUse
{
    /// <summary>Nobody can tell.</summary>
    Unknown,

    /// <summary>The desktop is on it.</summary>
    UsedByDesktop,

    /// <summary>The machine boots with it, and the monitors are on other ones.</summary>
    Kept,

    /// <summary>It is part of the processor, and not what the machine boots with.</summary>
    Integrated,

    /// <summary>The desktop does not need it, and it cannot be chosen.</summary>
    NotNeeded,

    /// <summary>The desktop does not need it.</summary>
    Free,
}

/// <summary>Whether a monitor is plugged into a GPU.</summary>
internal enum GpuMonitor
{
    /// <summary>A driver cannot tell of one of its connectors, or there is none that knows them.</summary>
    Unknown,

    /// <summary>None is, into any of its connectors.</summary>
    None,

    /// <summary>One is.</summary>
    Connected,
}

/// <summary>A mark beside the title of a GPU.</summary>
internal enum GpuBadge
{
    /// <summary>It is the one to reserve.</summary>
    Recommended,

    /// <summary>It is the one to reserve, once the only monitor is on another one.</summary>
    RecommendedAfterMonitorMove,

    /// <summary>The desktop is on it.</summary>
    UsedByDesktop,

    /// <summary>It can be chosen together with others, not alone.</summary>
    OnlyTogether,

    /// <summary>It cannot be chosen.</summary>
    NotAvailable,
}
