// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>Which PCI function hangs on which: slots, bridges above, cards with a switch of their own.</summary>
internal sealed class PciTree
{
    private readonly Dictionary<PciAddress, PciFunction> _functions;
    private readonly ILookup<PciAddress, PciFunction> _children;
    private readonly ILookup<(uint Domain, byte Bus, byte Device), PciFunction> _slots;

    /// <summary>Arranges the functions of a machine.</summary>
    public PciTree(IReadOnlyList<PciFunction> functions)
    {
        ArgumentNullException.ThrowIfNull(functions);
        _functions = functions.ToDictionary(function => function.Address);
        _children = functions.Where(function => function.Parent is not null).ToLookup(function => function.Parent!.Value);
        _slots = functions.ToLookup(function => SlotOf(function.Address));
    }

    /// <summary>The functions of the slot that <paramref name="address"/> is in, in order of address.</summary>
    public IEnumerable<PciFunction> Slot(PciAddress address) => _slots[SlotOf(address)];

    /// <summary>The bridges above a function, the nearest first.</summary>
    public IEnumerable<PciFunction> Above(PciFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        // A garbled tree may be a circle, so no deeper than there are buses.
        for (int depth = 0; depth < 256 && function.Parent is { } parent && _functions.TryGetValue(parent, out PciFunction? above); depth++)
        {
            yield return above;
            function = above;
        }
    }

    /// <summary>
    /// The functions of the card a GPU is on, without bridges: those of its slot, and those behind the card's
    /// own switch. An Intel Arc has its audio function behind a neighbouring port of that switch.
    /// </summary>
    public IReadOnlyList<PciFunction> Card(PciFunction gpu)
    {
        ArgumentNullException.ThrowIfNull(gpu);
        SortedDictionary<PciAddress, PciFunction> card = [];
        foreach (PciFunction function in Slot(gpu.Address))
        {
            if (!function.IsBridge && function.PhysicalFunction is null && HostOnlyDisplay.KindOf(function) is null)
            {
                card[function.Address] = function;
            }
        }

        foreach (PciFunction bridge in Above(gpu))
        {
            PciFunction[] below = [.. Endpoints(bridge)];
            if (!IsOwnSwitch(bridge, gpu) || !below.All(function => BelongsToCard(function, gpu)))
            {
                break;
            }

            foreach (PciFunction function in below)
            {
                card[function.Address] = function;
            }
        }

        return [.. card.Values];
    }

    internal static (uint Domain, byte Bus, byte Device) SlotOf(PciAddress address) => (address.Domain, address.Bus, address.Device);

    /// <summary>
    /// A switch on the card is of the GPU's maker and hangs on a port of the board; a port of the board itself
    /// hangs on nothing.
    /// </summary>
    private bool IsOwnSwitch(PciFunction bridge, PciFunction gpu) =>
        bridge.IsBridge
        && bridge.Id is { } id
        && id.Vendor == gpu.Id?.Vendor
        && bridge.Parent is { } parent
        && _functions.TryGetValue(parent, out PciFunction? above)
        && above.IsBridge;

    /// <summary>The bridges above the card a GPU is on, its own switch left out, the nearest first.</summary>
    public IEnumerable<PciFunction> AboveCard(PciFunction gpu) =>
        Above(gpu).SkipWhile(bridge => IsOwnSwitch(bridge, gpu) && Endpoints(bridge).All(function => BelongsToCard(function, gpu)));

    private static bool BelongsToCard(PciFunction function, PciFunction gpu) =>
        function.Address.IsSameSlot(gpu.Address)
        || (function.Class is { IsAudio: true } && function.Id?.Vendor == gpu.Id?.Vendor);

    private IEnumerable<PciFunction> Endpoints(PciFunction bridge)
    {
        HashSet<PciAddress> seen = [];
        Stack<PciFunction> rest = new([bridge]);
        while (rest.TryPop(out PciFunction? function))
        {
            foreach (PciFunction child in _children[function.Address])
            {
                if (!seen.Add(child.Address))
                {
                    continue;
                }

                if (child.IsBridge)
                {
                    rest.Push(child);
                }
                else
                {
                    yield return child;
                }
            }
        }
    }
}
