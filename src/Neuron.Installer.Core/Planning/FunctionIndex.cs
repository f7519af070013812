// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Planning;

/// <summary>
/// The functions of a machine by what they share. Every card asks for it, so that going through all functions each time
/// would make a machine of many cards take minutes.
/// </summary>
internal sealed class FunctionIndex
{
    private readonly HashSet<int> _mapped;

    /// <summary>Sorts the functions of <paramref name="machine"/>.</summary>
    public FunctionIndex(Machine machine)
    {
        InGroup = machine.Functions.Where(function => function.IommuGroup is not null).ToLookup(function => function.IommuGroup!.Value);
        WithId = machine.Functions.Where(function => function.Id is not null).ToLookup(function => function.Id!.Value);
        Displays = [.. machine.Functions.Where(function => function.Class is { IsDisplay: true })];
        IsHeadless = Displays.Any(display => display.Connectors.Count > 0)
            && !Displays.Any(display => display.Connectors.Any(connector => connector.State != ConnectorState.Disconnected));
        _mapped = [.. machine.IommuGroups.Where(group => group.HasFirmwareMapping).Select(group => group.Id)];
    }

    /// <summary>The members of each IOMMU group, in order of address.</summary>
    public ILookup<int, PciFunction> InGroup { get; }

    /// <summary>The functions with each pair of vendor and device, in order of address.</summary>
    public ILookup<PciId, PciFunction> WithId { get; }

    /// <summary>Every display controller, in order of address.</summary>
    public IReadOnlyList<PciFunction> Displays { get; }

    /// <summary>Whether there are connectors and none has anything plugged in.</summary>
    public bool IsHeadless { get; }

    /// <summary>Whether firmware keeps a part of a card from virtual machines.</summary>
    public bool IsMapped(Gpu gpu) => gpu.Card.Any(function => function.IommuGroup is { } group && _mapped.Contains(group));
}
