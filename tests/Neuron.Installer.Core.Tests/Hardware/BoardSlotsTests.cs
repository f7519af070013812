// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Machines;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Hardware;

/// <summary>What SMBIOS calls a slot, from careful boards and from careless ones.</summary>
public sealed class BoardSlotsTests : IDisposable
{
    private readonly TemporaryDirectory _root = new();

    public BoardSlotsTests() => HostRootLayout.Write(
        new MachineDescription
        {
            Name = "two cards, one with a switch of its own",
            Devices =
            [
                new() { Address = "0000:00:01.0", Class = "0x060400", Vendor = "8086", Device = "1901" },
                new() { Address = "0000:00:06.0", Class = "0x060400", Vendor = "8086", Device = "1905" },
                new() { Address = "0000:01:00.0", Class = "0x030000", Vendor = "10de", Device = "2684", Parent = "0000:00:01.0" },
                new() { Address = "0000:02:00.0", Class = "0x060400", Vendor = "1002", Device = "1478", Parent = "0000:00:06.0" },
                new() { Address = "0000:03:00.0", Class = "0x060400", Vendor = "1002", Device = "1479", Parent = "0000:02:00.0" },
                new() { Address = "0000:04:00.0", Class = "0x030000", Vendor = "1002", Device = "744c", Parent = "0000:03:00.0" },
            ],
        },
        _root.Path);

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_slot_is_named_by_the_card_or_by_the_port_it_hangs_on()
    {
        Write("9-0", Slot("PCIEX16_1", 0, 1, 0));
        Write("9-1", Slot("PCIEX16_2", 0, 0, 0x30));

        Names().ShouldBe(["PCIEX16_1", "PCIEX16_2"]);
    }

    [Fact]
    public void Without_the_entries_the_whole_table_is_read()
    {
        byte[] other = [1, 27, 0, 0, .. new byte[23], .. "Maker\0SERIAL-0815\0\0"u8];
        WriteFile("sys/firmware/dmi/tables/DMI", [.. other, .. Slot("PCIEX16_1", 0, 1, 0), .. other, .. Slot("PCIEX16_2", 0, 2, 0), 127, 4, 0, 0, 0, 0]);

        Names().ShouldBe(["PCIEX16_1", "PCIEX16_2"]);
    }

    [Fact]
    public void A_snapshot_has_the_slots_and_no_serial_number()
    {
        byte[] other = [1, 27, 0, 0, .. new byte[23], .. "Maker\0SERIAL-0815\0\0"u8];
        byte[] kept = BoardSlots.RelevantIn([.. other, .. Slot("PCIEX16_1", 0, 1, 0), .. other]);

        Encoding.ASCII.GetString(kept).ShouldContain("PCIEX16_1");
        Encoding.ASCII.GetString(kept).ShouldNotContain("SERIAL");
        WriteFile("sys/firmware/dmi/tables/DMI", kept);
        Names()[0].ShouldBe("PCIEX16_1");
    }

    [Fact]
    public void What_the_firmware_calls_the_device_comes_first_and_the_number_of_a_hotplug_driver_last()
    {
        Write("9-0", Slot("PCIEX16_1", 0, 1, 0));
        WriteFile("sys/bus/pci/slots/4/address", "0000:01:00\n"u8);
        WriteFile("sys/bus/pci/slots/5/address", "0000:04:00\n"u8);
        Names().ShouldBe(["PCIEX16_1", "5"]);

        WriteFile("sys/bus/pci/devices/0000:01:00.0/label", "Left card\n"u8);
        Names().ShouldBe(["Left card", "5"]);
    }

    [Fact]
    public void Slots_that_claim_one_address_name_nothing()
    {
        Write("9-0", Slot("PCIEX16_1", 0, 1, 0));
        Write("9-1", Slot("PCIEX1_1", 0, 1, 0));
        Write("9-2", Slot("PCIEX1_2", 0, 1, 0));

        Names()[0].ShouldBeNull();
    }

    [Theory]
    [InlineData("Unknown slot", 0xffff, 0xff, 0xff)]
    [InlineData("Not PCI", 0, 0xff, 0xff)]
    [InlineData("Careless", 0, 0, 0)]
    [InlineData("  ", 0, 1, 0)]
    [InlineData("esc\u001b[2J", 0, 1, 0)]
    [InlineData("A name far longer than anything that could be printed beside a slot on a board", 0, 1, 0)]
    public void What_is_no_name_or_no_address_is_passed_over(string name, int segment, int bus, int place)
    {
        Write("9-0", Slot(name, segment, bus, place));

        Names().ShouldAllBe(slot => slot == null);
    }

    [Fact]
    public void Any_garbage_in_the_files_is_harmless()
    {
        Random random = new(15);
        byte[] good = [.. Slot("PCIEX16_1", 0, 1, 0), .. Slot("PCIEX16_2", 0, 2, 0)];
        for (int round = 0; round < 300; round++)
        {
            byte[] garbage = round % 3 == 0 ? new byte[random.Next(64)] : [.. good[..random.Next(good.Length)]];
            for (int i = 0; i < garbage.Length; i++)
            {
                garbage[i] = round % 3 == 0 || random.Next(8) == 0 ? (byte)random.Next(256) : garbage[i];
            }

            Write("9-0", garbage);
            Names().Length.ShouldBe(2);
        }
    }

    private string?[] Names()
    {
        using HostDirectory host = HostRoot.Open(_root.Path);
        return [.. SysfsReader.Read(host).Functions.Where(function => function.IsDisplay).Select(function => function.Slot)];
    }

    private void Write(string entry, byte[] raw) => WriteFile($"sys/firmware/dmi/entries/{entry}/raw", raw);

    private void WriteFile(string name, ReadOnlySpan<byte> content)
    {
        string path = Path.Combine(_root.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content.ToArray());
    }

    private static byte[] Slot(string name, int segment, int bus, int place) =>
    [
        9, 0x11, 0, 0, 1, 0xa5, 0x0d, 4, 4, 0, 0, 4, 1,
        (byte)segment, (byte)(segment >> 8), (byte)bus, (byte)place,
        .. Encoding.ASCII.GetBytes(name), 0, 0,
    ];
}
