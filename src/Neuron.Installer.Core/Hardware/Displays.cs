// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>The displays of a machine: which are GPUs, what belongs to each, and which one the machine booted with.</summary>
public sealed record Displays
{
    /// <summary>GPUs that a person would call one, in order of address.</summary>
    public required IReadOnlyList<Gpu> Gpus { get; init; }

    /// <summary>Displays that serve the host alone, in order of address.</summary>
    public required IReadOnlyList<PciFunction> HostOnly { get; init; }

    /// <summary>The display the machine booted with, GPU or not. Null when that cannot be told.</summary>
    public required PciAddress? BootDisplay { get; init; }

    /// <summary>Sorts the display controllers of a machine.</summary>
    public static Displays Of(Machine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        PciFunction[] displays = [.. machine.Functions.Where(function => function.Class is { IsDisplay: true })];
        PciAddress? boot = FindBootDisplay(displays);
        PciTree tree = new(machine.Functions);
        List<Gpu> gpus = [];
        // One slot is one card: some older Radeons have a second display function for their second output.
        foreach (IGrouping<(uint, byte, byte), PciFunction> slot in displays
            .Where(function => HostOnlyDisplay.KindOf(function) is null)
            .GroupBy(function => (function.Address.Domain, function.Address.Bus, function.Address.Device)))
        {
            PciFunction primary = slot.FirstOrDefault(function => function.Class is { IsVga: true }) ?? slot.First();
            gpus.Add(CreateGpu(machine, tree, primary, boot));
        }

        return new Displays
        {
            Gpus = gpus,
            HostOnly = [.. displays.Where(function => HostOnlyDisplay.KindOf(function) is not null)],
            BootDisplay = boot,
        };
    }

    private static Gpu CreateGpu(Machine machine, PciTree tree, PciFunction primary, PciAddress? boot)
    {
        bool isIntegrated = IsIntegrated(machine, tree, primary);
        List<PciFunction> card = [];
        List<PciFunction> unidentified = [];
        foreach (PciFunction function in isIntegrated ? IntegratedParts(tree, primary) : tree.Card(primary))
        {
            (function.Id is null || function.Class is null ? unidentified : card).Add(function);
        }

        return new Gpu
        {
            Function = primary,
            Card = card,
            Unidentified = unidentified,
            IsIntegrated = isIntegrated,
            IsBootDisplay = IsBootDisplay(tree, primary, boot),
            IsExternal = primary.IsRemovable || tree.Above(primary).Any(bridge => bridge.IsRemovable),
        };
    }

    /// <summary>More than one may claim it when firmware and kernel disagree: whoever does is left alone.</summary>
    private static bool? IsBootDisplay(PciTree tree, PciFunction primary, PciAddress? boot) =>
        boot?.IsSameSlot(primary.Address) == true
        || tree.Slot(primary.Address).Any(function => function is { BootVga: true } or { BootDisplay: true })
            ? true
            : boot is not null || CannotBeBootDisplay(primary) ? false : null;

    /// <summary>An APU's slot also holds the security processor and USB controllers of the host: only the GPU vendor's own functions are the GPU's.</summary>
    private static IEnumerable<PciFunction> IntegratedParts(PciTree tree, PciFunction primary) =>
        tree.Slot(primary.Address).Where(function => function.Address == primary.Address
            || (function.Id?.Vendor == primary.Id?.Vendor
                && function.Class is { IsDisplay: true } or { IsAudio: true }));

    private static bool IsIntegrated(Machine machine, PciTree tree, PciFunction gpu)
    {
        PciAddress address = gpu.Address;
        bool isOnFirstBus = address is { Domain: 0, Bus: 0 };
        return gpu.Id?.Vendor switch
        {
            0x8086 => isOnFirstBus && address.Device == 2,
            // In a guest, every card given to it sits on the first bus.
            0x1002 => (isOnFirstBus && machine.Hypervisor is null)
                || tree.Slot(address).Any(function => function.Id?.Vendor == 0x1022 && function.Class is { IsEncryption: true }),
            _ => false,
        };
    }

    /// <summary>The kernel's own word first; then what is plugged in; then, of one, the one.</summary>
    private static PciAddress? FindBootDisplay(PciFunction[] displays)
    {
        PciFunction? found = displays.FirstOrDefault(function => function.BootDisplay == true)
            ?? displays.FirstOrDefault(function => function.BootVga == true);
        if (found is not null)
        {
            return found.Address;
        }

        PciFunction[] possible = [.. displays.Where(function => !CannotBeBootDisplay(function))];
        return (Only(possible.Where(function => function.Connectors.Any(connector => connector is { IsInternalPanel: true, State: ConnectorState.Connected })))
            ?? Only(possible.Where(function => function.Connectors.Any(connector => connector.State == ConnectorState.Connected)))
            ?? Only(possible))?.Address;
    }

    /// <summary>A 3D controller has no outputs, and a VGA device the kernel says no to was not started on.</summary>
    private static bool CannotBeBootDisplay(PciFunction function) =>
        function.Class is { Is3D: true } || function.BootVga == false || function.BootDisplay == false;

    private static PciFunction? Only(IEnumerable<PciFunction> functions)
    {
        PciFunction[] first = [.. functions.Take(2)];
        return first.Length == 1 ? first[0] : null;
    }
}
