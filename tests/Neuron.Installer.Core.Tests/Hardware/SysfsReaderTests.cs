// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Machines;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Hardware;

public sealed class SysfsReaderTests : IDisposable
{
    private readonly TemporaryDirectory _root = new();

    private string Gpu => Path.Combine(_root.Path, "sys/bus/pci/devices/0000:01:00.0");

    public SysfsReaderTests() => HostRootLayout.Write(
        new MachineDescription
        {
            Name = "one card",
            Devices =
            [
                new() { Address = "0000:00:01.0", Class = "0x060400", Vendor = "8086", Device = "1901", IommuGroup = 1 },
                new()
                {
                    Address = "0000:01:00.0",
                    Class = "0x030000",
                    Vendor = "1002",
                    Device = "67df",
                    SubsystemVendor = "1458",
                    SubsystemDevice = "22fc",
                    Revision = "e7",
                    IommuGroup = 1,
                    BootVga = 1,
                    Parent = "0000:00:01.0",
                    Driver = "amdgpu",
                    Vram = 8L << 30,
                    ResetMethod = "bus pm",
                    Connectors = new Dictionary<string, string> { ["HDMI-A-1"] = "disconnected", ["DP-1"] = "connected", ["DP-2"] = "unknown" },
                },
            ],
        },
        _root.Path);

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Every_attribute_of_a_card_is_read()
    {
        PciFunction gpu = Read().Functions[1];

        gpu.Id.ShouldBe(new PciId(0x1002, 0x67df));
        gpu.SubsystemId.ShouldBe(new PciId(0x1458, 0x22fc));
        gpu.Class.ShouldBe(new PciClass(0x030000));
        gpu.Revision.ShouldBe((byte)0xe7);
        gpu.Driver.ShouldBe("amdgpu");
        gpu.IommuGroup.ShouldBe(1);
        gpu.Parent.ShouldBe(PciAddress.Parse("0000:00:01.0"));
        gpu.BootVga.ShouldBe(true);
        gpu.VideoMemory.ShouldBe(8L << 30);
        gpu.ResetMethods.ShouldBe(["bus", "pm"]);
        gpu.HasDrmDevice.ShouldBeTrue();
        gpu.Connectors.ShouldBe([new("DP-1", ConnectorState.Connected), new("DP-2", ConnectorState.Unknown), new("HDMI-A-1", ConnectorState.Disconnected)]);
    }

    [Fact]
    public void Uevent_and_the_attributes_one_by_one_say_the_same()
    {
        string withUevent = Describe(Read());
        File.Delete(Path.Combine(Gpu, "uevent"));
        File.Delete(Path.Combine(_root.Path, "sys/bus/pci/devices/0000:00:01.0/uevent"));

        Describe(Read()).ShouldBe(withUevent);
    }

    [Theory]
    [InlineData("PCI_CLASS=30000\nPCI_ID=1002:67DF\n", true)]
    [InlineData("DRIVER=amdgpu\nPCI_CLASS=30000\nPCI_ID=1002:67DF\nPCI_SUBSYS_ID=1458:22FC\n", true)]
    [InlineData("PCI_ID=1002:67DF\n", false)]
    [InlineData("PCI_CLASS=30000\nPCI_ID=1002-67DF\n", false)]
    [InlineData("PCI_CLASS=3000000\nPCI_ID=1002:67DF\n", false)]
    [InlineData("", false)]
    public void An_incomplete_uevent_is_not_used(string text, bool isComplete)
    {
        PciUevent.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out PciUevent uevent).ShouldBe(isComplete);
        if (isComplete)
        {
            uevent.Id.ShouldBe(new PciId(0x1002, 0x67df));
            uevent.Class.ShouldBe(new PciClass(0x030000));
        }
    }

    [Theory]
    [InlineData("simple-framebuffer.0")]
    [InlineData("efi-framebuffer.0")]
    [InlineData("vesa-framebuffer.0")]
    public void A_framebuffer_device_below_a_display_tells_that_the_firmware_drew_on_it(string device)
    {
        Read().Functions[1].HoldsFirmwareFramebuffer.ShouldBeFalse();
        Directory.CreateDirectory(Path.Combine(Gpu, device));
        Read().Functions[1].HoldsFirmwareFramebuffer.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0x70, 0x6010000000ul, true)]
    [InlineData(0x23, 0x601fffffffUL, true)]
    [InlineData(0x70, 0x6020000000ul, false)]
    [InlineData(0x70, 0x0010000000ul, false)]
    [InlineData(0x22, 0x6010000000ul, false)]
    public void The_display_whose_memory_holds_the_framebuffer_is_the_one(int kind, ulong address, bool isIn)
    {
        byte[] screen = new byte[4096];
        screen[0x0f] = (byte)kind;
        BitConverter.TryWriteBytes(screen.AsSpan(0x18), (uint)address);
        BitConverter.TryWriteBytes(screen.AsSpan(0x36), 2);
        BitConverter.TryWriteBytes(screen.AsSpan(0x3a), (uint)(address >> 32));
        Directory.CreateDirectory(Path.Combine(_root.Path, "sys/kernel/boot_params"));
        File.WriteAllBytes(Path.Combine(_root.Path, "sys/kernel/boot_params/data"), screen);
        Read().Functions[1].HoldsFirmwareFramebuffer.ShouldBe(isIn);
    }

    [Fact]
    public void Boot_display_is_read_at_the_drm_device_and_not_beside_boot_vga()
    {
        File.WriteAllText(Path.Combine(Gpu, "boot_display"), "1\n");
        Read().Functions[1].IsDrmBootDisplay.ShouldBeFalse();
        File.WriteAllText(Path.Combine(Gpu, "drm/card0/boot_display"), "1\n");
        Read().Functions[1].IsDrmBootDisplay.ShouldBeTrue();
    }

    [Fact]
    public void A_card_that_fell_off_the_bus_is_seen_in_its_configuration_space_only()
    {
        byte[] gone = new byte[64];
        gone.AsSpan().Fill(0xff);
        Read().Functions[1].IsSilent.ShouldBeFalse();
        File.WriteAllBytes(Path.Combine(Gpu, "config"), gone);
        PciFunction gpu = Read().Functions[1];
        gpu.IsSilent.ShouldBeTrue();
        gpu.HasUnassignedMemory.ShouldBeFalse();
        gpu.Id.ShouldBe(new PciId(0x1002, 0x67df));
    }

    [Fact]
    public void Memory_without_room_is_told_from_memory_that_does_not_exist()
    {
        Read().Functions[1].HasUnassignedMemory.ShouldBeFalse();
        string empty = string.Join('\n', Enumerable.Repeat("0x0000000000000000 0x0000000000000000 0x0000000000000000", 13));
        File.WriteAllText(Path.Combine(Gpu, "resource"), empty);
        Read().Functions[1].HasUnassignedMemory.ShouldBeTrue();
        File.WriteAllBytes(Path.Combine(Gpu, "config"), new byte[64]);
        Read().Functions[1].HasUnassignedMemory.ShouldBeFalse();
    }

    [Theory]
    [InlineData("0x00000000bd000000 0x00000000bdffffff direct\n", true)]
    [InlineData("0x00000000bd000000 0x00000000bdffffff direct-relaxable\n", false)]
    [InlineData("0x00000000fee00000 0x00000000feefffff msi\n", false)]
    public void Only_a_direct_region_is_a_firmware_mapping(string regions, bool isMapping)
    {
        File.WriteAllText(Path.Combine(_root.Path, "sys/kernel/iommu_groups/1/reserved_regions"), regions);
        Read().IommuGroups.Single().HasFirmwareMapping.ShouldBe(isMapping);
    }

    [Fact]
    public void A_slot_is_named_by_the_firmware_or_else_by_the_kernel()
    {
        Read().Functions[1].Slot.ShouldBeNull();
        Directory.CreateDirectory(Path.Combine(_root.Path, "sys/bus/pci/slots/7"));
        File.WriteAllText(Path.Combine(_root.Path, "sys/bus/pci/slots/7/address"), "0000:01:00\n");
        Read().Functions[1].Slot.ShouldBe("7");
        File.WriteAllText(Path.Combine(Gpu, "label"), "PCIEX16_1\n");
        Read().Functions[1].Slot.ShouldBe("PCIEX16_1");
    }

    [Fact]
    public void A_missing_boot_vga_is_unknown_and_not_false()
    {
        File.Delete(Path.Combine(Gpu, "boot_vga"));
        Read().Functions[1].BootVga.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("0x1002 0x67df")]
    [InlineData("0x123456789")]
    [InlineData("\0\0\0")]
    public void Garbage_in_an_attribute_is_reported_and_the_scan_goes_on(string garbage)
    {
        File.Delete(Path.Combine(Gpu, "uevent"));
        File.WriteAllText(Path.Combine(Gpu, "device"), garbage);
        Machine machine = Read();
        machine.Functions.Count.ShouldBe(2);
        machine.Functions[1].Id.ShouldBeNull();
        machine.Functions[1].IommuGroup.ShouldBe(1);
        machine.Unreadable.ShouldHaveSingleItem().ShouldContain("0000:01:00.0");
    }

    [Fact]
    public void A_card_that_answers_only_ones_has_no_id()
    {
        File.Delete(Path.Combine(Gpu, "uevent"));
        File.WriteAllText(Path.Combine(Gpu, "vendor"), "0xffff\n");
        File.WriteAllText(Path.Combine(Gpu, "device"), "0xffff\n");
        Read().Functions[1].Id.ShouldBeNull();
    }

    [Fact]
    public void A_device_that_vanished_is_reported_by_its_address()
    {
        Directory.Delete(Path.Combine(_root.Path, "sys/devices/pci0000:00/0000:00:01.0/0000:01:00.0"), recursive: true);
        Machine machine = Read();
        machine.Functions.Select(function => function.Address.ToString()).ShouldBe(["0000:00:01.0", "0000:01:00.0"]);
        machine.Functions[1].ShouldBe(new PciFunction { Address = machine.Functions[1].Address });
        machine.Unreadable.ShouldHaveSingleItem().ShouldContain("went away");
    }

    [Fact]
    public void Something_that_is_no_device_is_passed_over()
    {
        Directory.CreateDirectory(Path.Combine(_root.Path, "sys/bus/pci/devices/lost+found"));
        Machine machine = Read();
        machine.Functions.Count.ShouldBe(2);
        machine.Unreadable.ShouldHaveSingleItem().ShouldContain("lost+found");
    }

    [Fact]
    public void An_attribute_that_is_a_directory_is_unreadable()
    {
        File.Delete(Path.Combine(Gpu, "uevent"));
        File.Delete(Path.Combine(Gpu, "class"));
        Directory.CreateDirectory(Path.Combine(Gpu, "class"));
        Read().Functions[1].Class.ShouldBeNull();
    }

    [Fact]
    public void An_empty_host_root_is_a_machine_without_devices()
    {
        using TemporaryDirectory empty = new();
        using HostDirectory host = HostRoot.Open(empty.Path);
        Machine machine = SysfsReader.Read(host);
        machine.Functions.ShouldBeEmpty();
        machine.Iommu.ShouldBe(IommuState.DisabledInFirmware);
        machine.Unreadable.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_host_root_that_is_not_there_is_named() =>
        Should.Throw<HostRootException>(() => HostRoot.Open("/nonexistent/root")).Message.ShouldContain("/nonexistent/root");

    [Fact]
    public void A_snapshot_gives_the_same_machine_and_unpacks_to_a_host_root()
    {
        using HostDirectory host = HostRoot.Open(_root.Path);
        using RecordedDirectory recorded = new(host);
        Machine original = SysfsReader.Read(recorded);
        string file = Path.Combine(_root.Path, "machine.tar");
        using (FileStream archive = File.Create(file))
        {
            recorded.WriteTo(archive);
        }

        using HostDirectory snapshot = HostRoot.Open(file);
        Describe(SysfsReader.Read(snapshot)).ShouldBe(Describe(original));

        string unpacked = Directory.CreateDirectory(Path.Combine(_root.Path, "unpacked")).FullName;
        System.Formats.Tar.TarFile.ExtractToDirectory(file, unpacked, overwriteFiles: false);
        using HostDirectory directory = HostRoot.Open(unpacked);
        Describe(SysfsReader.Read(directory)).ShouldBe(Describe(original));
    }

    [Theory]
    [InlineData("00000:01:00.0")]
    [InlineData("0000:01:00.0 ")]
    [InlineData("0000:0A:00.0")]
    public void A_name_that_is_an_address_but_not_as_the_kernel_writes_it_is_passed_over(string name)
    {
        int before = Read().Functions.Count;
        string devices = Path.Combine(_root.Path, "sys/bus/pci/devices");
        File.CreateSymbolicLink(Path.Combine(devices, name), File.ResolveLinkTarget(Path.Combine(devices, "0000:01:00.0"), returnFinalTarget: false)!.FullName);

        Machine machine = Read();

        machine.Functions.Count.ShouldBe(before);
        machine.Unreadable.ShouldContain(line => line.Contains(name, StringComparison.Ordinal));
        Should.NotThrow(() => Neuron.Installer.Core.Planning.Assessment.Of(machine, PciNames.None, new Neuron.Installer.Core.Settings.InstallerSettings()));
    }

    [Fact]
    public void A_snapshot_of_a_session_names_no_disk()
    {
        File.WriteAllText(Path.Combine(_root.Path, "proc/cmdline"), "root=UUID=1234-5678 cryptdevice=UUID=abcd:root intel_iommu=off quiet\n");
        using PassthroughSession session = PassthroughSession.Open(
            new Neuron.Installer.Core.Documents.OpenRequest { HostRoot = _root.Path, SettingsFile = Path.Combine(_root.Path, "none.toml") },
            Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance,
            TimeProvider.System);
        using MemoryStream archive = new();
        session.WriteSnapshot(archive);
        archive.Position = 0;
        using HostDirectory snapshot = SnapshotDirectory.Read(archive);
        snapshot.ReadText("proc/cmdline").ShouldBe("intel_iommu=off");
    }

    [Theory]
    [InlineData("not an archive at all")]
    [InlineData("")]
    public void A_file_that_is_no_snapshot_is_refused_or_empty(string content)
    {
        string file = Path.Combine(_root.Path, "machine.tar");
        File.WriteAllText(file, content);
        try
        {
            using HostDirectory host = HostRoot.Open(file);
            SysfsReader.Read(host).Functions.ShouldBeEmpty();
        }
        catch (HostRootException problem)
        {
            problem.Message.ShouldContain(file);
        }
    }

    [Fact]
    public void A_large_machine_read_by_two_threads_is_the_one_a_single_thread_reads()
    {
        using TemporaryDirectory large = new();
        HostRootLayout.Write(GeneratedMachine.Create(600), large.Path);
        foreach (int number in Enumerable.Range(0, 100))
        {
            Directory.CreateDirectory(Path.Combine(large.Path, $"sys/bus/pci/devices/not-a-device-{number}"));
        }

        using HostDirectory host = HostRoot.Open(large.Path);
        using RecordedDirectory single = new(host);
        Machine expected = SysfsReader.Read(single);
        Machine machine = SysfsReader.Read(host);
        machine.Functions.Count.ShouldBe(600);
        Describe(machine).ShouldBe(Describe(expected));
        machine.Unreadable.Count.ShouldBe(100);
        machine.Unreadable.ShouldBe(expected.Unreadable);
    }

    [Fact]
    public void A_second_thread_that_comes_late_reads_nothing_and_one_that_has_joined_is_waited_for()
    {
        using HostDirectory host = HostRoot.Open(_root.Path);
        FunctionQueue late = new(host, ["0000:00:00.0"]);
        late.Close().ShouldBeTrue();
        late.Join().ShouldBeFalse();
        FunctionQueue early = new(host, ["0000:00:00.0"]);
        early.Join().ShouldBeTrue();
        early.Close().ShouldBeFalse();
    }

    private static string Describe(Machine machine) => string.Join('\n', machine.Functions.Select(function => string.Join(
        ' ',
        function.Address,
        function.Id,
        function.SubsystemId,
        function.Class,
        function.Revision,
        function.Driver,
        function.IommuGroup,
        function.Parent,
        function.BootVga,
        function.VideoMemory,
        function.HasDrmDevice,
        string.Join(',', function.ResetMethods ?? []),
        string.Join(',', function.Connectors)))
        .Append($"{machine.CpuVendor} {machine.Iommu} {machine.KernelCommandLine} {machine.ChassisType} {machine.Hypervisor}"));

    private Machine Read()
    {
        using HostDirectory host = HostRoot.Open(_root.Path);
        return SysfsReader.Read(host);
    }
}
