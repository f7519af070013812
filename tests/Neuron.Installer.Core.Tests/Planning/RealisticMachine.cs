// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Tests.Planning;

/// <summary>A machine as they are built, from the topologies and groups of the recorded ones, and what is true of it.</summary>
internal sealed class RealisticMachine
{
    private readonly Random _random;
    private readonly List<PciFunction> _functions = [];
    private readonly HashSet<int> _mapped = [];
    private int _group;
    private byte _bus = 1;

    private RealisticMachine(int seed) => _random = new Random(seed);

    /// <summary>What detection would read.</summary>
    public required Machine Machine { get; init; }

    /// <summary>The display that really showed the first picture.</summary>
    public required PciAddress? TrueBootDisplay { get; init; }

    /// <summary>Makes one; the same seed makes the same.</summary>
    public static RealisticMachine Create(int seed) => new RealisticMachine(seed) { Machine = new Machine(), TrueBootDisplay = null }.Build();

    private RealisticMachine Build()
    {
        bool isLaptop = Chance(25);
        bool isServer = !isLaptop && Chance(15);
        CpuVendor cpu = Chance(50) ? CpuVendor.Intel : CpuVendor.Amd;
        bool isIommuOn = !Chance(10);
        Add("0000:00:00.0", 0x060000, cpu == CpuVendor.Intel ? 0x8086 : 0x1022, 0x191f, NextGroup());
        if (isServer)
        {
            Card(0x1a03, 0x2000, false, 1, true);
        }
        else if (isLaptop || Chance(70))
        {
            Integrated(cpu);
        }

        int cards = isLaptop ? _random.Next(0, 2) : _random.Next(isServer ? 1 : 0, 4);
        (int Vendor, int Device) model = Model();
        for (int i = 0; i < cards; i++)
        {
            if (!Chance(30))
            {
                model = Model();
            }

            Card(model.Vendor, model.Device, isLaptop && Chance(60), _random.Next(1, 5), false);
        }

        Others();
        PciAddress? boot = Boot(isServer);
        PciFunction[] functions = [.. _functions.OrderBy(function => function.Address).Select(function => isIommuOn ? function : function with { IommuGroup = null })];
        return new RealisticMachine(0)
        {
            TrueBootDisplay = boot,
            Machine = new Machine
            {
                CpuVendor = cpu,
                Iommu = isIommuOn ? IommuState.Enabled : Chance(50) ? IommuState.DisabledInFirmware : IommuState.DisabledInKernel,
                ChassisType = isLaptop ? 10 : 3,
                HasVirtualization = !Chance(5),
                Functions = functions,
                IommuGroups = [.. functions
                    .Where(function => function.IommuGroup is not null)
                    .GroupBy(function => function.IommuGroup!.Value)
                    .OrderBy(group => group.Key)
                    .Select(group => new IommuGroup(group.Key, [.. group.Select(function => function.Address)]) { HasFirmwareMapping = _mapped.Contains(group.Key) })],
            },
        };
    }

    /// <summary>The firmware draws on the management display, or mostly on a card; what tells so is not always there.</summary>
    private PciAddress? Boot(bool isServer)
    {
        int[] displays = [.. Enumerable.Range(0, _functions.Count)
            .Where(i => _functions[i] is { Class: { IsDisplay: true, Is3D: false }, PhysicalFunction: null })];
        if (displays.Length == 0)
        {
            return null;
        }

        int boot = isServer ? displays[0] : displays[_random.Next(displays.Length)];
        // boot_vga knows class 0300 only: where the display is another, it stands on the wrong card.
        int vga = _functions[boot].Class is { IsVga: true } ? boot : Array.Find(displays, i => _functions[i].Class is { IsVga: true });
        bool hasFramebuffer = Chance(60) || _functions[boot].Class is { IsVga: false };
        foreach (int i in displays)
        {
            bool isConnected = i == boot || Chance(15);
            bool hasDriver = _functions[i].HasDrmDevice;
            _functions[i] = _functions[i] with
            {
                BootVga = _functions[i].Class is { IsVga: true } ? i == vga : null,
                HoldsFirmwareFramebuffer = i == boot && hasFramebuffer,
                IsDrmBootDisplay = hasDriver && Chance(30) && (i == boot || i == vga),
                Connectors = hasDriver ? [new Connector("HDMI-A-1", isConnected ? ConnectorState.Connected : ConnectorState.Disconnected)] : [],
            };
        }

        return _functions[boot].Address;
    }

    private void Integrated(CpuVendor cpu)
    {
        int kind = Chance(15) ? 0x038000 : 0x030000;
        if (cpu == CpuVendor.Intel)
        {
            PciFunction gpu = Add("0000:00:02.0", kind, 0x8086, 0xa780, NextGroup(), hasDriver: true);
            int virtualFunctions = Chance(5) ? _random.Next(1, 8) : 0;
            for (int i = 1; i <= virtualFunctions; i++)
            {
                Add($"0000:00:02.{i}", 0x030000, 0x8086, 0xa780, NextGroup(), physical: gpu.Address);
            }

            return;
        }

        byte bus = _bus++;
        PciFunction port = Add("0000:00:08.1", 0x060400, 0x1022, 0x14dd, NextGroup());
        int group = NextGroup();
        bool isAlone = Chance(70);
        int Next() => isAlone ? NextGroup() : group;
        Add($"0000:{bus:x2}:00.0", kind, 0x1002, 0x13c0, Next(), port.Address, hasDriver: true);
        Add($"0000:{bus:x2}:00.1", 0x040300, 0x1002, 0x1640, Next(), port.Address);
        Add($"0000:{bus:x2}:00.2", 0x108000, 0x1022, 0x1649, Next(), port.Address);
        Add($"0000:{bus:x2}:00.3", 0x0c0330, 0x1022, 0x15b6, Next(), port.Address);
    }

    private void Card(int vendor, int device, bool isMuxless, int parts, bool isManagement)
    {
        bool sharesWithLast = Chance(15) && _group > 2;
        PciFunction port = Add($"0000:00:{(_bus & 7) + 0x10:x2}.{_bus >> 3 & 7}", 0x060400, 0x8086, 0xa110, NextGroup());
        byte bus = _bus++;
        PciAddress above = port.Address;
        if (!isManagement && vendor is 0x1002 or 0x8086 && Chance(60))
        {
            // Navi and Arc have a switch of their own.
            above = Add($"0000:{bus:x2}:00.0", 0x060400, vendor, 0x1478, NextGroup(), above).Address;
            bus = _bus++;
            above = Add($"0000:{bus:x2}:00.0", 0x060400, vendor, 0x1479, NextGroup(), above).Address;
            bus = _bus++;
        }

        int group = sharesWithLast ? _group : NextGroup();
        int kind = isMuxless ? 0x030200 : Chance(8) ? 0x038000 : Chance(8) && vendor == 0x10de ? 0x030200 : 0x030000;
        PciFunction gpu = Add($"0000:{bus:x2}:00.0", kind, vendor, device, group, above, hasDriver: Chance(80));
        int at = _functions.Count - 1;
        _functions[at] = gpu with
        {
            IsSilent = Chance(3),
            HasUnassignedMemory = Chance(3),
            VideoMemory = Chance(40) ? (long)_random.Next(1, 33) << 30 : null,
            IsRemovable = Chance(4),
        };
        for (int i = 1; i < parts; i++)
        {
            Add($"0000:{bus:x2}:00.{i}", i == 1 ? 0x040300 : i == 2 ? 0x0c0330 : 0x0c8000, vendor, 0xab27 + i, group, above);
        }

        if (Chance(4))
        {
            _ = _mapped.Add(group);
        }
    }

    private void Others()
    {
        (int Kind, int Vendor)[] kinds = [(0x010802, 0x144d), (0x028000, 0x168c), (0x020000, 0x8086), (0x0c0330, 0x1b21), (0x040300, 0x8086), (0x080501, 0x10ec)];
        for (int i = _random.Next(2, 10); i > 0; i--)
        {
            (int kind, int vendor) = kinds[_random.Next(kinds.Length)];
            byte bus = _bus++;
            // Now and then it is in the group of what came before, as behind ports without ACS.
            int group = Chance(12) ? _random.Next(1, _group + 1) : NextGroup();
            Add($"0000:{bus:x2}:00.0", kind, vendor, 0xa808 + i, group);
        }
    }

    private (int Vendor, int Device) Model() => _random.Next(6) switch
    {
        0 => (0x1002, 0x744c),
        1 => (0x1002, 0x67df),
        2 => (0x8086, 0x56a0),
        3 => (0x10de, 0x1401),
        _ => (0x10de, 0x2684),
    };

    private bool Chance(int percent) => _random.Next(100) < percent;

    private int NextGroup() => ++_group;

    private PciFunction Add(string address, int kind, int vendor, int device, int group, PciAddress? parent = null, bool hasDriver = false, PciAddress? physical = null)
    {
        PciFunction function = new()
        {
            Address = PciAddress.Parse(address),
            Id = new PciId((ushort)vendor, (ushort)device),
            Class = new PciClass((uint)kind),
            IommuGroup = group,
            Parent = parent,
            HasDrmDevice = hasDriver,
            PhysicalFunction = physical,
        };
        _functions.Add(function);
        return function;
    }
}
