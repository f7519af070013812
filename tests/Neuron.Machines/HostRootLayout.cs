// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Machines;

/// <summary>Lays a machine out as a folder that shows what the kernel would show of it.</summary>
public static class HostRootLayout
{
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

        WriteText($"{root}/proc/cpuinfo", $"processor\t: 0\nvendor_id\t: {machine.CpuVendor}\n");
        WriteText($"{root}/proc/cmdline", machine.Cmdline);

        Dictionary<string, DeviceDescription> devices = machine.Devices.ToDictionary(device => device.Address);
        int card = 0;
        foreach (DeviceDescription device in machine.Devices)
        {
            WriteDevice(sys, device, Place(sys, device, devices), machine.IommuEnabled, ref card);
        }
    }

    private static string Place(string sys, DeviceDescription device, Dictionary<string, DeviceDescription> devices)
    {
        string above = device.Parent is { } parent && devices.TryGetValue(parent, out DeviceDescription? bridge)
            ? Place(sys, bridge, devices)
            : $"{sys}/devices/pci{device.Address[..device.Address.IndexOf(':', StringComparison.Ordinal)]}:00";
        return $"{above}/{device.Address}";
    }

    private static void WriteDevice(string sys, DeviceDescription device, string place, bool iommuEnabled, ref int card)
    {
        Directory.CreateDirectory(place);
        WriteText($"{place}/class", device.Class);
        WriteText($"{place}/vendor", "0x" + device.Vendor);
        WriteText($"{place}/device", "0x" + device.Device);
        WriteText($"{place}/subsystem_vendor", "0x" + (device.SubsystemVendor ?? "0000"));
        WriteText($"{place}/subsystem_device", "0x" + (device.SubsystemDevice ?? "0000"));
        WriteText($"{place}/revision", "0x" + (device.Revision ?? "00"));
        Link($"{sys}/bus/pci/devices/{device.Address}", place);
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
            foreach ((string name, string state) in connectors)
            {
                WriteText($"{place}/drm/card{card}/card{card}-{name}/status", state);
            }

            Link($"{sys}/class/drm/card{card}", $"{place}/drm/card{card}");
            card++;
        }
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
