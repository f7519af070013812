// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Binary;

namespace Neuron.Machines;

/// <summary>Lays a machine out as a folder that shows what the kernel would show of it.</summary>
public static class HostRootLayout
{
    private const ulong FirstMemory = 0x6000000000;
    private const ulong ApertureSize = 256 << 20;

    /// <summary>Writes sys/ and proc/ of <paramref name="machine"/> below <paramref name="root"/>.</summary>
    public static void Write(MachineDescription machine, string root)
    {
        ArgumentNullException.ThrowIfNull(machine);
        root = Path.GetFullPath(root);
        string sys = Path.Combine(root, "sys");
        foreach (string directory in (string[])["bus/pci/devices", "kernel/iommu_groups", "class/iommu", "class/drm", "firmware/acpi/tables"])
        {
            Directory.CreateDirectory(Path.Combine(sys, directory));
        }

        bool isIntel = machine.CpuVendor == "GenuineIntel";
        if (machine.AcpiIommuTable)
        {
            WriteText($"{sys}/firmware/acpi/tables/{(isIntel ? "DMAR" : "IVRS")}", "table");
        }

        if (machine.IommuEnabled)
        {
            Directory.CreateDirectory($"{sys}/class/iommu/{(isIntel ? "dmar0" : "ivhd0")}");
        }

        if (machine.ChassisType is { } chassis)
        {
            WriteText($"{sys}/class/dmi/id/chassis_type", $"{chassis}");
        }

        if (machine.SysVendor is { } maker)
        {
            WriteText($"{sys}/class/dmi/id/sys_vendor", maker);
            WriteText($"{sys}/class/dmi/id/product_name", machine.ProductName ?? "");
        }

        string flags = machine.Virtualization is { } hasVirtualization
            ? $"flags\t\t: fpu vme msr{(hasVirtualization ? isIntel ? " vmx" : " svm" : "")}{(machine.Hypervisor ? " hypervisor" : "")}\n"
            : "";
        WriteText($"{root}/proc/cpuinfo", $"processor\t: 0\nvendor_id\t: {machine.CpuVendor}\n{flags}");
        if (machine.XenDom0)
        {
            WriteText($"{sys}/hypervisor/type", "xen");
            WriteText($"{root}/proc/xen/capabilities", "control_d");
        }

        WriteText($"{root}/proc/cmdline", machine.Cmdline);

        Dictionary<string, DeviceDescription> devices = machine.Devices.ToDictionary(device => device.Address);
        bool isDrmAware = machine.Devices.Any(device => device.DrmBootDisplay);
        int card = 0;
        ulong memory = FirstMemory;
        foreach (DeviceDescription device in machine.Devices)
        {
            string place = Place(sys, device, devices);
            WriteDevice(sys, device, place, machine.IommuEnabled || machine.NoiommuGroups, isDrmAware, ref card);
            WriteHardware(device, place, device.Physfn is { } physical ? Place(sys, devices[physical], devices) : null, memory);
            if (device.Address == machine.FirmwareFramebuffer)
            {
                WriteScreen(sys, memory);
                // A driver that takes the display over removes the platform device.
                if (device.Driver is null)
                {
                    WriteText($"{place}/simple-framebuffer.0/modalias", "platform:simple-framebuffer");
                }
            }

            memory += ApertureSize;
        }

        foreach ((string display, IReadOnlyDictionary<string, string> connectors) in machine.PlatformDisplays ?? new Dictionary<string, IReadOnlyDictionary<string, string>>())
        {
            WriteConnectors(sys, $"{sys}/devices/platform/{display}", card++, connectors);
        }

        foreach (string group in Directory.GetDirectories($"{sys}/kernel/iommu_groups").Select(path => Path.GetFileName(path)))
        {
            IEnumerable<string> special = machine.ReservedRegions?.GetValueOrDefault(group) ?? [];
            if (machine.NoiommuGroups)
            {
                WriteText($"{sys}/kernel/iommu_groups/{group}/name", "vfio-noiommu");
            }

            WriteText($"{sys}/kernel/iommu_groups/{group}/reserved_regions", string.Join('\n', special.Append("0x00000000fee00000 0x00000000feefffff msi")));
        }
    }

    /// <summary>What the device itself says: its memory, and the beginning of its configuration space.</summary>
    private static void WriteHardware(DeviceDescription device, string place, string? physical, ulong memory)
    {
        bool isDisplay = device.Class.StartsWith("0x03", StringComparison.Ordinal);
        uint kind = Convert.ToUInt32(device.Class, 16);
        byte[] header = new byte[64];
        BinaryPrimitives.WriteUInt16LittleEndian(header, Convert.ToUInt16(device.Vendor, 16));
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(2), Convert.ToUInt16(device.Device, 16));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(8), kind << 8);
        header[0x0e] = (byte)(kind >> 8 == 0x0604 ? 1 : 0);
        // A 64-bit prefetchable region, whose type stays when it finds no room.
        header[0x14] = (byte)(isDisplay ? 0x0c : 0);
        if (device.ConfigFf)
        {
            header.AsSpan().Fill(0xff);
        }

        File.WriteAllBytes($"{place}/config", header);
        string[] resources = [.. Enumerable.Repeat($"0x{0:x16} 0x{0:x16} 0x{0:x16}", 13)];
        if (isDisplay && !device.BarsUnassigned)
        {
            resources[1] = $"0x{memory:x16} 0x{memory + ApertureSize - 1:x16} 0x{0x14220c:x16}";
        }

        WriteText($"{place}/resource", string.Join('\n', resources));
        if (device.PowerState is { } power)
        {
            WriteText($"{place}/power_state", power);
        }

        if (device.SriovTotalvfs is { } total)
        {
            WriteText($"{place}/sriov_totalvfs", $"{total}");
        }

        if (physical is not null)
        {
            Directory.CreateDirectory(physical);
            Link($"{place}/physfn", physical);
        }
    }

    /// <summary>The beginning of struct screen_info, as an EFI firmware fills it.</summary>
    private static void WriteScreen(string sys, ulong memory)
    {
        byte[] screen = new byte[4096];
        screen[0x0f] = 0x70;
        BinaryPrimitives.WriteUInt32LittleEndian(screen.AsSpan(0x18), (uint)memory);
        BinaryPrimitives.WriteUInt32LittleEndian(screen.AsSpan(0x36), 2);
        BinaryPrimitives.WriteUInt32LittleEndian(screen.AsSpan(0x3a), (uint)(memory >> 32));
        Directory.CreateDirectory($"{sys}/kernel/boot_params");
        File.WriteAllBytes($"{sys}/kernel/boot_params/data", screen);
    }

    private static string Place(string sys, DeviceDescription device, Dictionary<string, DeviceDescription> devices)
    {
        string above = device.Parent is { } parent && devices.TryGetValue(parent, out DeviceDescription? bridge)
            ? Place(sys, bridge, devices)
            : $"{sys}/devices/pci{device.Address[..device.Address.IndexOf(':', StringComparison.Ordinal)]}:00";
        return $"{above}/{device.Address}";
    }

    private static void WriteDevice(string sys, DeviceDescription device, string place, bool iommuEnabled, bool isDrmAware, ref int card)
    {
        Directory.CreateDirectory(place);
        WriteText($"{place}/class", device.Class);
        WriteText($"{place}/vendor", "0x" + device.Vendor);
        WriteText($"{place}/device", "0x" + device.Device);
        WriteText($"{place}/subsystem_vendor", "0x" + (device.SubsystemVendor ?? "0000"));
        WriteText($"{place}/subsystem_device", "0x" + (device.SubsystemDevice ?? "0000"));
        WriteText($"{place}/revision", "0x" + (device.Revision ?? "00"));
        Link($"{sys}/bus/pci/devices/{device.Address}", place);
        string driverLine = device.Driver is null ? "" : $"DRIVER={device.Driver}\n";
        string board = $"{device.SubsystemVendor ?? "0000"}:{device.SubsystemDevice ?? "0000"}".ToUpperInvariant();
        WriteText(
            $"{place}/uevent",
            $"{driverLine}PCI_CLASS={Convert.ToUInt32(device.Class, 16):X}\nPCI_ID={device.Vendor.ToUpperInvariant()}:{device.Device.ToUpperInvariant()}\nPCI_SUBSYS_ID={board}\nPCI_SLOT_NAME={device.Address}");
        if (device.BootVga is { } bootVga && device.Class.StartsWith("0x0300", StringComparison.Ordinal))
        {
            WriteText($"{place}/boot_vga", $"{bootVga}");
        }

        if (device.Vram is { } memory)
        {
            WriteText($"{place}/mem_info_vram_total", $"{memory}");
        }

        if (device.Removable is { } removable)
        {
            WriteText($"{place}/removable", removable);
        }

        if (device.ResetMethod is { } resetMethod)
        {
            WriteText($"{place}/reset_method", resetMethod);
        }

        if (device.Driver is { } driver)
        {
            Directory.CreateDirectory($"{sys}/bus/pci/drivers/{driver}");
            Link($"{place}/driver", $"{sys}/bus/pci/drivers/{driver}");
        }

        if (iommuEnabled && device.IommuGroup is { } group)
        {
            Link($"{sys}/kernel/iommu_groups/{group}/devices/{device.Address}", place);
            Link($"{place}/iommu_group", $"{sys}/kernel/iommu_groups/{group}");
        }

        if (device.Connectors is { } connectors)
        {
            // The first kernels that have it also take the VGA arbiter's default for the boot display.
            if (device.DrmBootDisplay || (isDrmAware && device.BootVga == 1))
            {
                WriteText($"{place}/drm/card{card}/boot_display", "1");
            }

            WriteConnectors(sys, place, card++, connectors);
        }
    }

    private static void WriteConnectors(string sys, string place, int card, IReadOnlyDictionary<string, string> connectors)
    {
        foreach ((string name, string state) in connectors)
        {
            WriteText($"{place}/drm/card{card}/card{card}-{name}/status", state);
            Link($"{sys}/class/drm/card{card}-{name}", $"{place}/drm/card{card}/card{card}-{name}");
        }

        Link($"{sys}/class/drm/card{card}", $"{place}/drm/card{card}");
    }

    private static void WriteText(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.EndsWith('\n') ? text : text + "\n");
    }

    private static void Link(string path, string target)
    {
        string directory = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(directory);
        File.CreateSymbolicLink(path, Path.GetRelativePath(directory, target));
    }
}
