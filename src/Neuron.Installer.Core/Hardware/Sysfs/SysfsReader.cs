// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Linux;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>Reads a <see cref="Machine"/> from sysfs and procfs, each attribute once.</summary>
/// <remarks>
/// Documentation/ABI/testing/sysfs-bus-pci, sysfs-kernel-iommu_groups and sysfs-firmware-acpi of the Linux
/// kernel. Whatever is missing, unreadable or garbage becomes null or empty; the scan goes on.
/// </remarks>
internal sealed class SysfsReader
{
    /// <summary>
    /// With fewer functions a second thread gains nothing: the files of 64 take 0.4 ms on a disk and 0.9 in sysfs, and its
    /// start and the waiting for it 0.2.
    /// </summary>
    private const int WorthSharing = 128;

    /// <summary>The same where the second thread is there already, and waits.</summary>
    private const int WorthSharingAgain = 32;

    private readonly HostDirectory _host;
    private readonly ReadingThreads _threads;
    private readonly List<string> _unreadable = [];
    private readonly SysfsAttributes _attributes;
    private ulong? _framebuffer;
    private bool _hasGroupsOfVfio;
    private volatile string? _function;
    private volatile SysfsReader? _other;

    /// <summary>A reader of the machine below <paramref name="host"/>, for one look.</summary>
    internal SysfsReader(HostDirectory host, ReadingThreads threads) =>
        (_host, _threads, _attributes) = (host, threads, new SysfsAttributes(_unreadable));

    /// <summary>Whether there was a look before this one.</summary>
    internal bool IsRepeated { get; init; }

    /// <summary>The functions that are being read at this moment, for a look that does not end. From any thread.</summary>
    internal string[] At => [.. new[] { _function, _other?._function }.OfType<string>().Select(SysfsAttributes.Printable)];

    /// <summary>Looks at the machine below <paramref name="host"/>.</summary>
    public static Machine Read(HostDirectory host)
    {
        ArgumentNullException.ThrowIfNull(host);
        using ReadingThreads threads = new();
        return new SysfsReader(host, threads).ReadMachine();
    }

    /// <summary>Looks at the machine.</summary>
    internal Machine ReadMachine()
    {
        _framebuffer = FirmwareFramebuffer.ReadAddress(_host);
        List<PciFunction> functions = ReadFunctions(out HashSet<int> mapped);
        IommuGroup[] groups = [.. functions
            .Where(function => function.IommuGroup is not null)
            .GroupBy(function => function.IommuGroup!.Value)
            .OrderBy(group => group.Key)
            .Select(group => new IommuGroup(group.Key, new EqualList<PciAddress>([.. group.Select(function => function.Address)])) { HasFirmwareMapping = mapped.Contains(group.Key) })];
        string cpu = Platform.ReadBeginning(_host, "proc/cpuinfo", 8192);
        CpuVendor vendor = Platform.CpuVendorIn(cpu);
        bool isXen = Platform.IsXenControlDomain(_host);
        string? hypervisor = isXen ? null : VirtualMachine.Recognize(
            functions,
            cpu,
            _host.ReadText("sys/class/dmi/id/sys_vendor") ?? "",
            _host.ReadText("sys/class/dmi/id/product_name") ?? "");
        return new Machine
        {
            CpuVendor = vendor,
            Iommu = Platform.ReadIommuState(_host, groups.Length > 0 ? true : _hasGroupsOfVfio ? false : null, isXen, hypervisor is not null),
            Functions = new EqualList<PciFunction>(functions),
            IommuGroups = new EqualList<IommuGroup>(groups),
            KernelCommandLine = _host.ReadText("proc/cmdline", 65536) ?? "",
            ChassisType = int.TryParse(_host.ReadText("sys/class/dmi/id/chassis_type"), CultureInfo.InvariantCulture, out int chassis) ? chassis : null,
            Hypervisor = hypervisor,
            IsXenControlDomain = isXen,
            HasVirtualization = vendor == CpuVendor.Other ? null : VirtualMachine.HasFlag(cpu, vendor == CpuVendor.Intel ? "vmx" : "svm"),
            IsSecureBoot = Platform.IsSecureBoot(_host),
            BoardDisplay = Platform.ReadBoardDisplay(_host, vendor),
            Unreadable = new EqualList<string>(_unreadable),
        };
    }

    private List<PciFunction> ReadFunctions(out HashSet<int> mapped)
    {
        mapped = [];
        using HostDirectory? devices = _host.OpenDirectory(DeviceLink.Directory);
        if (devices is null)
        {
            _unreadable.Add($"/{DeviceLink.Directory} cannot be opened: no PCI device can be seen.");
            return [];
        }

        IReadOnlyList<string> names = devices.List("");
        List<PciFunction> functions = names.Count >= (IsRepeated ? WorthSharingAgain : WorthSharing) && _host.AllowsParallelReading && Environment.ProcessorCount > 1
            ? ReadInHalves(devices, names)
            : ReadFunctions(devices, names, 0, names.Count);
        functions.Sort((left, right) => left.Address.CompareTo(right.Address));
        LeaveGroupsOfVfio(functions);
        DisplaySurroundings.Look(_host, devices, functions);
        mapped = FirmwareMappings.Read(_host, functions);
        return functions;
    }

    /// <summary>
    /// Where there is no IOMMU, VFIO can be made to put a device into a group of its own all the same
    /// (enable_unsafe_noiommu_mode; vfio_noiommu_group_alloc in drivers/vfio/group.c gives it the name): nothing keeps such
    /// devices apart.
    /// </summary>
    private void LeaveGroupsOfVfio(List<PciFunction> functions)
    {
        for (int i = 0; i < functions.Count; i++)
        {
            if (functions[i] is { Driver: { } driver, IommuGroup: { } group }
                && driver.StartsWith("vfio", StringComparison.Ordinal)
                && _host.ReadText($"sys/kernel/iommu_groups/{group.ToString(CultureInfo.InvariantCulture)}/name", 64) == "vfio-noiommu")
            {
                functions[i] = functions[i] with { IommuGroup = null };
                _hasGroupsOfVfio = true;
            }
        }
    }

    /// <summary>Nearly all of the time goes into system calls that wait for nothing, so a second processor halves it.</summary>
    private List<PciFunction> ReadInHalves(HostDirectory devices, IReadOnlyList<string> names)
    {
        int middle = names.Count / 2;
        SysfsReader other = _other = new SysfsReader(_host, _threads) { _framebuffer = _framebuffer };
        BackgroundRead<List<PciFunction>> second = new(_threads, () => other.ReadFunctions(devices, names, middle, names.Count));
        List<PciFunction> functions;
        try
        {
            functions = ReadFunctions(devices, names, 0, middle);
        }
        finally
        {
            // Whatever happens here: the other half still reads from the directory.
            second.Wait(Timeout.InfiniteTimeSpan);
        }

        functions.AddRange(second.Result);
        _unreadable.AddRange(other._unreadable);
        return functions;
    }

    private List<PciFunction> ReadFunctions(HostDirectory devices, IReadOnlyList<string> names, int from, int to)
    {
        List<PciFunction> functions = new(to - from);
        for (int i = from; i < to; i++)
        {
            string name = names[i];
            _function = name;
            // Only as the kernel writes it: 00000:01:00.0 would be the same function once more.
            if (PciAddress.TryParse(name, out PciAddress address) && address.ToString() == name)
            {
                functions.Add(ReadFunction(devices, name, address));
            }
            else
            {
                _unreadable.Add($"/{DeviceLink.Directory}/{SysfsAttributes.Printable(name)} is not named like a PCI address: passed over.");
            }
        }

        _function = null;
        return functions;
    }

    /// <summary>
    /// The kernel's uevent (pci_uevent in drivers/pci/pci-driver.c, dev_uevent in drivers/base/core.c) has class, IDs,
    /// board and driver in one file: one open and one link for each function that is no display.
    /// </summary>
    private PciFunction ReadFunction(HostDirectory devices, string name, PciAddress address)
    {
        Span<byte> buffer = stackalloc byte[1024];
        int length = devices.Read(name + "/uevent", buffer);
        PciFunction function = new() { Address = address };
        if (length > 0 && PciUevent.TryParse(buffer[..length], out PciUevent uevent))
        {
            function = function with
            {
                Id = uevent.Id,
                SubsystemId = uevent.SubsystemId,
                Class = uevent.Class,
                Driver = uevent.Driver is { } driver ? SysfsAttributes.Printable(driver) : null,
            };
        }
        else if (ReadAttributes(devices, name, address) is { } read)
        {
            // A root that was laid out or recorded without it.
            function = read;
        }
        else
        {
            return function;
        }

        if (int.TryParse(DeviceLink.LastPart(devices.ReadLink(name + "/iommu_group")), NumberStyles.None, CultureInfo.InvariantCulture, out int group))
        {
            function = function with { IommuGroup = group };
        }

        if (!function.IsDisplay)
        {
            return function;
        }

        string place = DeviceLink.PlaceOf(devices.ReadLink(name), name);
        using HostDirectory? directory = _host.OpenDirectory(place);
        return directory is null ? function : DisplayAttributes.Read(directory, function, _attributes, _framebuffer);
    }

    /// <summary>A function whose uevent does not say it all: attribute by attribute.</summary>
    private PciFunction? ReadAttributes(HostDirectory devices, string name, PciAddress address)
    {
        string place = DeviceLink.PlaceOf(devices.ReadLink(name), name);
        using HostDirectory? directory = _host.OpenDirectory(place);
        if (directory is null)
        {
            _unreadable.Add($"/{place} cannot be opened: the device went away.");
            return null;
        }

        int? code = _attributes.ReadHexadecimal(directory, address, "class", 0xffffff);
        PciId? subsystem = _attributes.ReadId(directory, address, "subsystem_vendor", "subsystem_device", isOptional: true);
        return new PciFunction
        {
            Address = address,
            Id = _attributes.ReadId(directory, address, "vendor", "device"),
            SubsystemId = subsystem is { Vendor: 0, Device: 0 } ? null : subsystem,
            Class = code is null or 0xffffff ? null : new PciClass((uint)code),
            Driver = DeviceLink.LastPart(directory.ReadLink("driver")) is { } driver ? SysfsAttributes.Printable(driver) : null,
        };
    }
}
