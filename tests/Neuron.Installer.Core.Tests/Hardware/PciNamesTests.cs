// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using CsCheck;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Hardware;

public sealed class PciNamesTests
{
    private static readonly PciNames s_names = PciNames.Parse("""
        # a comment
        1002  Advanced Micro Devices, Inc. [AMD/ATI]
        	5159  RV100 [Radeon 7000 / Radeon VE]
        		1002 000a  Radeon 7000/Radeon VE
        	# a comment in between
        	67df  Ellesmere [Radeon RX 470/480]
        10de  NVIDIA Corporation
        	1401  GM206 [GeForce GTX 960]
        		1043 8520  Strix GTX 960
        		1458 36ae  GTX 960 Windforce
        C 03  Display controller
        	00  VGA compatible controller
        """u8);

    [Fact]
    public void Vendor_device_and_board_are_found()
    {
        s_names.Vendor(0x10de).ShouldBe("NVIDIA Corporation");
        s_names.Device(new PciId(0x1002, 0x67df)).ShouldBe("Ellesmere [Radeon RX 470/480]");
        s_names.Subsystem(new PciId(0x10de, 0x1401), new PciId(0x1458, 0x36ae)).ShouldBe("GTX 960 Windforce");
    }

    [Fact]
    public void What_the_list_does_not_have_is_called_by_its_id()
    {
        s_names.Vendor(0x8086).ShouldBe("Vendor 8086");
        s_names.Device(new PciId(0x10de, 0x5159)).ShouldBe("Device 5159");
        s_names.Device(new PciId(0x8086, 0x1401)).ShouldBe("Device 1401");
        s_names.Subsystem(new PciId(0x1002, 0x5159), new PciId(0x1458, 0x36ae)).ShouldBeNull();
        PciNames.None.Vendor(0x10de).ShouldBe("Vendor 10de");
    }

    [Fact]
    public void Sessions_that_share_no_list_may_ask_at_the_same_time() =>
        Parallel.For(0, 200_000, id => PciNames.None.Device(new PciId((ushort)id, (ushort)(id * 7))).ShouldStartWith("Device "));

    [Fact]
    public void A_class_line_is_no_device() => s_names.Device(new PciId(0x10de, 0x00)).ShouldBe("Device 0000");

    [Fact]
    public void A_card_is_called_as_people_call_it()
    {
        GpuName name = GpuName.Of(
            new PciFunction { Address = PciAddress.Parse("0000:01:00.0"), Id = new PciId(0x10de, 0x1401), SubsystemId = new PciId(0x1043, 0x8520) },
            s_names);
        name.Full.ShouldBe("ASUS GeForce GTX 960");
        name.Board.ShouldBe("Strix GTX 960");
    }

    [Theory]
    [InlineData(0x1da2, "Ellesmere [Radeon RX 470/480/570/570X/580/580X/590]", "Sapphire Radeon RX 470/…/590")]
    [InlineData(0x1028, "Ellesmere [Radeon RX 470/480/570/570X/580/580X/590]", "AMD Radeon RX 470/…/590")]
    [InlineData(0x1458, "Curacao PRO [Radeon R7 370 / R9 270/370 OEM]", "Gigabyte Radeon R7 370 / R9 270/370 OEM")]
    public void A_long_list_of_models_is_shortened_and_the_maker_on_the_box_is_named(int boardMaker, string device, string expected)
    {
        PciNames names = PciNames.Parse(System.Text.Encoding.UTF8.GetBytes($"1002  Advanced Micro Devices, Inc. [AMD/ATI]\n\t67df  {device}\n"));
        GpuName.Of(
            new PciFunction { Address = PciAddress.Parse("0000:01:00.0"), Id = new PciId(0x1002, 0x67df), SubsystemId = new PciId((ushort)boardMaker, 1) },
            names).Full.ShouldBe(expected);
    }

    [Fact]
    public void Control_characters_in_a_list_do_not_reach_a_name() =>
        PciNames.Parse("10de  NVIDIA\u001b[31m\r\n"u8).Vendor(0x10de).ShouldBe("NVIDIA\uFFFD[31m");

    /// <summary>The list is read in pieces of 64 KiB: here every line is across the end of one once.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Names_are_found_wherever_the_pieces_end_and_whatever_the_order_of_the_vendors(bool isInOrder)
    {
        string device = "\t0001  Device one\n\t\t1043 0002  Board two\n";
        string[] vendors = [$"1002  First\n{device}", $"10de  Second\n{device}", $"8086  Third\n{device}"];
        string text = string.Concat(isInOrder ? vendors : vendors.Reverse());
        using TemporaryDirectory root = new();
        using HostDirectory host = HostRoot.Open(root.Path);
        for (int before = 65536 - text.Length - 16; before <= 65536; before++)
        {
            File.WriteAllText(Path.Combine(root.Path, "pci.ids"), new string('#', before) + "\n" + text);
            using PciNames names = PciNames.Read(host, "/pci.ids");
            string found = string.Join(',', ((ushort[])[0x8086, 0x1002, 0x10de]).Select(vendor =>
                $"{names.Vendor(vendor)} {names.Device(new PciId(vendor, 1))} {names.Subsystem(new PciId(vendor, 1), new PciId(0x1043, 2))}"));
            found.ShouldBe("Third Device one Board two,First Device one Board two,Second Device one Board two", $"{before} bytes before");
            names.Vendor(0x1234).ShouldBe("Vendor 1234");
        }
    }

    [Fact]
    public void A_list_that_becomes_shorter_while_it_is_used_costs_names_and_nothing_else()
    {
        using TemporaryDirectory root = new();
        string file = Path.Combine(root.Path, "pci.ids");
        File.WriteAllText(file, $"1002  First\n\t0001  One\n{new string('#', 70000)}\n10de  Second\n\t0001  One\n");
        using HostDirectory host = HostRoot.Open(root.Path);
        using PciNames names = PciNames.Read(host, "/pci.ids");
        names.Vendor(0x1002).ShouldBe("First");
        File.WriteAllText(file, "");
        names.Vendor(0x10de).ShouldBe("Vendor 10de");
        names.Device(new PciId(0x1002, 7)).ShouldBe("Device 0007");
        names.Vendor(0x1002).ShouldBe("First");
    }

    [Fact]
    public void Any_bytes_are_a_list() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.UShort, Gen.UShort).Sample((bytes, vendor, device) =>
        {
            PciNames names = PciNames.Parse(bytes);
            names.Vendor(vendor).ShouldNotBeNull();
            names.Device(new PciId(vendor, device)).ShouldNotBeNull();
            _ = names.Subsystem(new PciId(vendor, device), new PciId(device, vendor));
        });
}
