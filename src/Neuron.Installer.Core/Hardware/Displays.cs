// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>The displays of a machine: which are GPUs, what belongs to each, and which one the machine booted with.</summary>
internal sealed record Displays
{
    /// <summary>GPUs that a person would call one, in order of address.</summary>
    public required IReadOnlyList<Gpu> Gpus { get; init; }

    /// <summary>Displays that serve the host alone, in order of address.</summary>
    public required IReadOnlyList<PciFunction> HostOnly { get; init; }

    /// <summary>The display the machine booted with, GPU or not. Null when that cannot be told.</summary>
    public required PciAddress? BootDisplay { get; init; }

    /// <summary>What tells that. Null when nothing does.</summary>
    public required BootDisplayEvidence? BootDisplayEvidence { get; init; }

    /// <summary>Whether there is another display, which is no PCI device.</summary>
    public required BoardDisplay Board { get; init; }

    /// <summary>Virtual functions (SR-IOV) of GPUs, by the GPU: no cards of their own, and gone with its driver.</summary>
    public required ILookup<PciAddress, PciFunction> VirtualFunctions { get; init; }

    /// <summary>Sorts the display controllers of a machine.</summary>
    public static Displays Of(Machine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        PciFunction[] displays = [.. machine.Functions.Where(function => function.IsDisplay && function.PhysicalFunction is null)];
        BootDecision boot = FindBootDisplay(displays, machine.BoardDisplay) with { IsVgaWithMonitor = displays.Any(display => display.Class is { IsVga: true } && HasMonitor(display)) };
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
            BootDisplay = boot.Display?.Address,
            BootDisplayEvidence = boot.Evidence,
            Board = machine.BoardDisplay,
            VirtualFunctions = machine.Functions.Where(function => function.PhysicalFunction is not null).ToLookup(function => function.PhysicalFunction!.Value),
        };
    }

    private static Gpu CreateGpu(Machine machine, PciTree tree, PciFunction primary, BootDecision boot)
    {
        bool isIntegrated = IsIntegrated(machine, tree, primary);
        bool isExternal = primary.IsRemovable || tree.Above(primary).Any(bridge => bridge.IsRemovable);
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
            IsSilent = card.Any(function => function.IsSilent),
            IsExternal = isExternal,
            Place = machine.Hypervisor is not null ? GpuPlace.Given
                : isIntegrated ? GpuPlace.Integrated
                : isExternal ? GpuPlace.External
                : machine.IsWithoutSlots ? GpuPlace.Soldered
                : IsAtProcessor(tree, primary) ? GpuPlace.SlotAtProcessor : GpuPlace.Slot,
        };
    }

    /// <summary>
    /// boot_vga is no proof against a display that the VGA arbiter does not know: where such a one alone has a monitor,
    /// it may be the one.
    /// </summary>
    private static bool? IsBootDisplay(PciTree tree, PciFunction primary, BootDecision boot)
    {
        if (boot.Display?.Address.IsSameSlot(primary.Address) == true)
        {
            return true;
        }

        switch (boot.Evidence)
        {
            case null:
                return CannotBeBootDisplay(primary) || (boot.IsOnBoard && !HasMonitor(primary)) ? false : null;
            case Hardware.BootDisplayEvidence.BootVga when tree.Slot(primary.Address).Any(function => function.BootVga == true):
                return true;
            case Hardware.BootDisplayEvidence.BootVga when primary.Class is { IsVga: false } && !CannotBeBootDisplay(primary):
                return HasMonitor(primary) && !boot.IsVgaWithMonitor ? null : false;
            default:
                return false;
        }
    }

    /// <summary>An APU's slot also holds the security processor and USB controllers of the host: only the GPU vendor's own functions are the GPU's.</summary>
    private static IEnumerable<PciFunction> IntegratedParts(PciTree tree, PciFunction primary) =>
        tree.Slot(primary.Address).Where(function => function.Address == primary.Address
            || (function.Id?.Vendor == primary.Id?.Vendor
                && function.PhysicalFunction is null
                && (function.IsDisplay || function.Class is { IsAudio: true })));

    /// <summary>
    /// Between it and the processor is one port, and that is none of the chipset: Intel's chipset has its ports in the
    /// slots 1b to 1d of the first bus, AMD's chipset is itself behind a port.
    /// </summary>
    private static bool IsAtProcessor(PciTree tree, PciFunction primary)
    {
        PciFunction[] ports = [.. tree.AboveCard(primary)];
        return ports is [{ Address: { Bus: 0, Device: < 0x1b } }];
    }

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
            // Zhaoxin's processors, and the bridge 7A of Loongson.
            0x1d17 or 0x0014 => isOnFirstBus,
            _ => false,
        };
    }

    /// <summary>
    /// From the strongest evidence to the weakest. boot_display can stand on two cards, since its first versions also
    /// took the VGA arbiter's default for one: on a function with boot_vga it proves no more than that does.
    /// </summary>
    /// <remarks>
    /// The VGA arbiter calls the only VGA device of a machine the boot one, used or not (vga_is_boot_device in
    /// drivers/pci/vgaarb.c). Where the monitor is on a display that is no PCI device, that and being the only one prove nothing.
    /// </remarks>
    private static BootDecision FindBootDisplay(PciFunction[] displays, BoardDisplay board)
    {
        BootDecision decision = FindBootDisplay(displays);
        return board == BoardDisplay.Lit
            && decision.Evidence is Hardware.BootDisplayEvidence.BootVga or Hardware.BootDisplayEvidence.Only
            && !displays.Any(HasMonitor)
            ? new BootDecision(null, null) { IsOnBoard = true }
            : decision;
    }

    private static BootDecision FindBootDisplay(PciFunction[] displays)
    {
        PciFunction[] possible = [.. displays.Where(function => !CannotBeBootDisplay(function))];
        return Decision(displays.FirstOrDefault(function => function.HoldsFirmwareFramebuffer), Hardware.BootDisplayEvidence.Framebuffer)
            ?? Decision(displays.FirstOrDefault(function => function is { IsDrmBootDisplay: true, BootVga: not true }), Hardware.BootDisplayEvidence.BootDisplay)
            ?? Decision(displays.FirstOrDefault(function => function.BootVga == true), Hardware.BootDisplayEvidence.BootVga)
            ?? Decision(Only(possible.Where(HasPanel)), Hardware.BootDisplayEvidence.Connector)
            ?? Decision(Only(possible.Where(HasMonitor)), Hardware.BootDisplayEvidence.Connector)
            ?? Decision(Only(possible), Hardware.BootDisplayEvidence.Only)
            ?? new BootDecision(null, null);
    }

    private static BootDecision? Decision(PciFunction? display, BootDisplayEvidence evidence) =>
        display is null ? null : new BootDecision(display, evidence);

    private static bool HasPanel(PciFunction function) =>
        function.Connectors.Any(connector => connector is { IsInternalPanel: true, State: ConnectorState.Connected });

    private static bool HasMonitor(PciFunction function) =>
        function.Connectors.Any(connector => connector.State == ConnectorState.Connected);

    /// <summary>A 3D controller or an accelerator has no outputs, and a VGA device the kernel says no to was not started on.</summary>
    private static bool CannotBeBootDisplay(PciFunction function) =>
        function.Class is { Is3D: true } or { IsDisplay: false } || function.BootVga == false;

    private static PciFunction? Only(IEnumerable<PciFunction> functions)
    {
        PciFunction[] first = [.. functions.Take(2)];
        return first.Length == 1 ? first[0] : null;
    }

    private sealed record BootDecision(PciFunction? Display, BootDisplayEvidence? Evidence)
    {
        /// <summary>Whether a display that the VGA arbiter knows has a monitor.</summary>
        public bool IsVgaWithMonitor { get; init; }

        /// <summary>Whether the monitor is on a display that is no PCI device.</summary>
        public bool IsOnBoard { get; init; }
    }
}
