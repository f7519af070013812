// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>A graphics card or integrated GPU: a display function and what belongs to the same card.</summary>
internal sealed record Gpu
{
    /// <summary>The display function that stands for the card: VGA before others, then the lowest.</summary>
    public required PciFunction Function { get; init; }

    /// <summary>Every function of the card that goes to the virtual machine with it, its own included, in order of address.</summary>
    public required IReadOnlyList<PciFunction> Card { get; init; }

    /// <summary>Functions of the card that could not be identified, so that nothing can be done with them.</summary>
    public required IReadOnlyList<PciFunction> Unidentified { get; init; }

    /// <summary>Whether it is part of the processor or chipset rather than a card.</summary>
    public required bool IsIntegrated { get; init; }

    /// <summary>Whether the machine booted with it. Null when that cannot be told.</summary>
    public required bool? IsBootDisplay { get; init; }

    /// <summary>Whether it, or a part of its card, answers no read: it fell off the bus.</summary>
    public required bool IsSilent { get; init; }

    /// <summary>Where it is, for advice that can be followed.</summary>
    public required GpuPlace Place { get; init; }

    /// <summary>Whether it, or the enclosure it sits in, can be unplugged (Thunderbolt).</summary>
    public required bool IsExternal { get; init; }

    /// <summary>Everything on the card: what goes to a virtual machine, and what could not be identified.</summary>
    public IEnumerable<PciFunction> Everything => Card.Concat(Unidentified);

    /// <summary>Whether a monitor is plugged into it.</summary>
    public bool HasMonitor => Card.Any(function => function.Connectors.Any(connector => connector.State == ConnectorState.Connected));

    /// <summary>The address of <see cref="Function"/>.</summary>
    public PciAddress Address => Function.Address;
}

/// <summary>Where a GPU is, so far as that decides what somebody can do about it.</summary>
internal enum GpuPlace
{
    /// <summary>In a slot of the board, or on a card there.</summary>
    Slot,

    /// <summary>In a slot whose port is the processor's own.</summary>
    SlotAtProcessor,

    /// <summary>Part of the processor.</summary>
    Integrated,

    /// <summary>Soldered, as in a laptop.</summary>
    Soldered,

    /// <summary>In an enclosure of its own.</summary>
    External,

    /// <summary>Given to the virtual machine that this computer is.</summary>
    Given,
}
