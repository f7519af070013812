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
        List<IommuGroup> groups = GroupsOf(functions, mapped);
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
            Iommu = Platform.ReadIommuState(_host, groups.Count > 0 ? true : _hasGroupsOfVfio ? false : null, isXen, hypervisor is not null),
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

    /// <summary>The groups by number, the functions in each by address.</summary>
    private static List<IommuGroup> GroupsOf(List<PciFunction> functions, HashSet<int> mapped)
    {
        List<(int Group, PciAddress Address)> members = new(functions.Count);
        foreach (PciFunction function in functions)
        {
            if (function.IommuGroup is { } group)
            {
                members.Add((group, function.Address));
            }
        }

        members.Sort();
        List<IommuGroup> groups = [];
        for (int start = 0, end; start < members.Count; start = end)
        {
            int group = members[start].Group;
            for (end = start + 1; end < members.Count && members[end].Group == group; end++)
            {
            }

            PciAddress[] addresses = new PciAddress[end - start];
            for (int i = start; i < end; i++)
            {
                addresses[i - start] = members[i].Address;
            }

            groups.Add(new IommuGroup(group, new EqualList<PciAddress>(addresses)) { HasFirmwareMapping = mapped.Contains(group) });
        }

        return groups;
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
        FunctionQueue queue = new(devices, names);
        if (names.Count >= (IsRepeated ? WorthSharingAgain : WorthSharing) && _host.AllowsParallelReading && Environment.ProcessorCount > 1)
        {
            ReadInTwo(queue);
        }
        else
        {
            ReadFunctions(queue);
        }

        // In the order of the names, whoever has read them.
        _unreadable.AddRange(queue.Unreadable.SelectMany(sentences => sentences ?? []));
        List<PciFunction> functions = [.. queue.Functions.OfType<PciFunction>()];
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

    /// <summary>
    /// Nearly all of the time goes into system calls that wait for nothing, so a second processor halves it. Each thread takes
    /// the next function when it is done with one: the second may come late, or not at all where the machine is busy.
    /// </summary>
    private void ReadInTwo(FunctionQueue queue)
    {
        SysfsReader other = _other = new SysfsReader(_host, _threads) { _framebuffer = _framebuffer };
        BackgroundRead<SysfsReader> second = new(_threads, () =>
        {
            if (queue.Join())
            {
                other.ReadFunctions(queue);
            }

            return other;
        });
        try
        {
            ReadFunctions(queue);
        }
        finally
        {
            // Whatever happens here: it may still be reading from the directory.
            if (!queue.Close())
            {
                second.Wait(Timeout.InfiniteTimeSpan);
                _ = second.Result;
            }
        }
    }

    private void ReadFunctions(FunctionQueue queue)
    {
        while (queue.TryTake(out int place))
        {
            string name = _function = queue.Names[place];
            int before = _unreadable.Count;
            if (PciAddress.TryParseName(name, out PciAddress address))
            {
                queue.Functions[place] = ReadFunction(queue.Devices, name, address);
            }
            else
            {
                _unreadable.Add($"/{DeviceLink.Directory}/{SysfsAttributes.Printable(name)} is not named like a PCI address: passed over.");
            }

            if (_unreadable.Count > before)
            {
                queue.Unreadable[place] = [.. _unreadable.Skip(before)];
                _unreadable.RemoveRange(before, _unreadable.Count - before);
            }
        }

        _function = null;
    }

    /// <summary>
    /// The kernel's uevent (pci_uevent in drivers/pci/pci-driver.c, dev_uevent in drivers/base/core.c) has class, IDs,
    /// board and driver in one file: one open and one link for each function that is no display.
    /// </summary>
    private PciFunction ReadFunction(HostDirectory devices, string name, PciAddress address)
    {
        Span<byte> buffer = stackalloc byte[1024];
        int length = devices.Read(name + "/uevent", buffer);
        PciFunction? function;
        if (length > 0 && PciUevent.TryParse(buffer[..length], out PciUevent uevent))
        {
            function = new PciFunction
            {
                Address = address,
                Id = uevent.Id,
                SubsystemId = uevent.SubsystemId,
                Class = uevent.Class,
                Driver = uevent.Driver is { } driver ? SysfsAttributes.Printable(driver) : null,
                IommuGroup = ReadGroup(devices, name),
            };
        }
        else
        {
            // A root that was laid out or recorded without it.
            function = ReadAttributes(devices, name, address);
            if (function is null)
            {
                return new PciFunction { Address = address };
            }
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
            IommuGroup = ReadGroup(devices, name),
        };
    }

    private static int? ReadGroup(HostDirectory devices, string name) =>
        devices.ReadLink(name + "/iommu_group") is { } link
        && int.TryParse(link.AsSpan(link.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int group) ? group : null;
}
