// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Linux;

namespace Neuron.Installer.Core.Hardware;

/// <summary>Reads a <see cref="Machine"/> from sysfs and procfs, each attribute once.</summary>
/// <remarks>
/// Documentation/ABI/testing/sysfs-bus-pci, sysfs-kernel-iommu_groups and sysfs-firmware-acpi of the Linux
/// kernel. Whatever is missing, unreadable or garbage becomes null or empty; the scan goes on.
/// </remarks>
public sealed class SysfsReader
{
    private const string Devices = "sys/bus/pci/devices";

    /// <summary>With fewer functions a second thread gains little: a look at 64 took 1.6 ms with one and 1.1 with two.</summary>
    private const int WorthSharing = 32;

    private readonly HostDirectory _host;
    private readonly List<string> _unreadable = [];
    private volatile string? _function;
    private volatile SysfsReader? _other;

    /// <summary>A reader of the machine below <paramref name="host"/>, for one look.</summary>
    internal SysfsReader(HostDirectory host) => _host = host;

    /// <summary>The functions that are being read at this moment, for a look that does not end. From any thread.</summary>
    internal string[] At => [.. new[] { _function, _other?._function }.OfType<string>().Select(Printable)];

    /// <summary>Looks at the machine below <paramref name="host"/>.</summary>
    public static Machine Read(HostDirectory host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new SysfsReader(host).ReadMachine();
    }

    /// <summary>Looks at the machine.</summary>
    internal Machine ReadMachine()
    {
        List<PciFunction> functions = ReadFunctions();
        List<IommuGroup> groups = [.. functions
            .Where(function => function.IommuGroup is not null)
            .GroupBy(function => function.IommuGroup!.Value)
            .OrderBy(group => group.Key)
            .Select(group => new IommuGroup(group.Key, [.. group.Select(function => function.Address)]))];
        string cpu = ReadBeginning("proc/cpuinfo", 8192);
        return new Machine
        {
            CpuVendor = ReadCpuVendor(cpu),
            Iommu = ReadIommuState(groups.Count > 0),
            Functions = functions,
            IommuGroups = groups,
            KernelCommandLine = _host.ReadText("proc/cmdline", 65536) ?? "",
            ChassisType = int.TryParse(_host.ReadText("sys/class/dmi/id/chassis_type"), CultureInfo.InvariantCulture, out int chassis) ? chassis : null,
            Hypervisor = VirtualMachine.Recognize(
                functions,
                cpu,
                _host.ReadText("sys/class/dmi/id/sys_vendor") ?? "",
                _host.ReadText("sys/class/dmi/id/product_name") ?? ""),
            Unreadable = _unreadable,
        };
    }

    private string ReadBeginning(string name, int length)
    {
        byte[] buffer = new byte[length];
        int read = _host.Read(name, buffer);
        return read > 0 ? Encoding.UTF8.GetString(buffer, 0, read) : "";
    }

    private static CpuVendor ReadCpuVendor(string cpuInfo)
    {
        foreach (ReadOnlySpan<char> line in cpuInfo.AsSpan().EnumerateLines())
        {
            int colon = line.IndexOf(':');
            if (colon > 0 && line[..colon].TrimEnd().SequenceEqual("vendor_id"))
            {
                return line[(colon + 1)..].Trim() switch
                {
                    "GenuineIntel" => CpuVendor.Intel,
                    "AuthenticAMD" or "HygonGenuine" => CpuVendor.Amd,
                    _ => CpuVendor.Other,
                };
            }
        }

        return CpuVendor.Other;
    }

    private IommuState ReadIommuState(bool hasGroups)
    {
        if (hasGroups || _host.List("sys/kernel/iommu_groups").Count > 0 || _host.List("sys/class/iommu").Count > 0)
        {
            return IommuState.Enabled;
        }

        return _host.Exists("sys/firmware/acpi/tables/DMAR") || _host.Exists("sys/firmware/acpi/tables/IVRS")
            ? IommuState.DisabledInKernel
            : IommuState.DisabledInFirmware;
    }

    private List<PciFunction> ReadFunctions()
    {
        using HostDirectory? devices = _host.OpenDirectory(Devices);
        if (devices is null)
        {
            _unreadable.Add($"/{Devices} cannot be opened: no PCI device can be seen.");
            return [];
        }

        IReadOnlyList<string> names = devices.List("");
        List<PciFunction> functions = names.Count >= WorthSharing && _host.AllowsParallelReading && Environment.ProcessorCount > 1
            ? ReadInHalves(devices, names)
            : ReadFunctions(devices, names, 0, names.Count);
        functions.Sort((left, right) => left.Address.CompareTo(right.Address));
        return functions;
    }

    /// <summary>Nearly all of the time goes into system calls that wait for nothing, so a second processor halves it.</summary>
    private List<PciFunction> ReadInHalves(HostDirectory devices, IReadOnlyList<string> names)
    {
        int middle = names.Count / 2;
        SysfsReader other = _other = new SysfsReader(_host);
        BackgroundRead<List<PciFunction>> second = new(() => other.ReadFunctions(devices, names, middle, names.Count));
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
            if (!PciAddress.TryParse(name, out PciAddress address))
            {
                _unreadable.Add($"/{Devices}/{Printable(name)} is not named like a PCI address: passed over.");
                continue;
            }

            PciAddress? parent = null;
            string place = $"{Devices}/{name}";
            if (devices.ReadLink(name) is { } link && link.StartsWith("../../../", StringComparison.Ordinal)
                && !link.AsSpan(9).Contains("..", StringComparison.Ordinal))
            {
                // The link shows the way through the bridges: ../../../devices/pci0000:00/0000:00:01.0/0000:01:00.0
                place = string.Concat("sys/", link.AsSpan(9));
                ReadOnlySpan<char> above = link.AsSpan(0, Math.Max(link.LastIndexOf('/'), 0));
                parent = PciAddress.TryParse(above[(above.LastIndexOf('/') + 1)..], out PciAddress bridge) ? bridge : null;
            }

            using HostDirectory? directory = _host.OpenDirectory(place);
            if (directory is null)
            {
                _unreadable.Add($"/{place} cannot be opened: the device went away.");
            }

            functions.Add(directory is null ? new PciFunction { Address = address } : ReadFunction(directory, address, parent));
        }

        _function = null;
        return functions;
    }

    private PciFunction ReadFunction(HostDirectory directory, PciAddress address, PciAddress? parent)
    {
        int? code = ReadHexadecimal(directory, address, "class", 0xffffff);
        PciClass? kind = code is null or 0xffffff ? null : new PciClass((uint)code);
        PciFunction function = new()
        {
            Address = address,
            Id = ReadId(directory, address, "vendor", "device"),
            Class = kind,
            Driver = LastPart(directory.ReadLink("driver")) is { } driver ? Printable(driver) : null,
            IommuGroup = int.TryParse(LastPart(directory.ReadLink("iommu_group")), NumberStyles.None, CultureInfo.InvariantCulture, out int group) ? group : null,
            Parent = parent,
            // A removable enclosure shows on the bridge it hangs on, so bridges are asked too.
            IsRemovable = kind is { IsDisplay: true } or { IsBridge: true } && directory.ReadText("removable", 64) == "removable",
        };
        return kind is { IsDisplay: true } ? ReadDisplay(directory, function) : function;
    }

    private PciFunction ReadDisplay(HostDirectory directory, PciFunction function)
    {
        (List<Connector> connectors, bool hasDrmDevice) = ReadConnectors(directory);
        PciId? subsystem = ReadId(directory, function.Address, "subsystem_vendor", "subsystem_device");
        return function with
        {
            SubsystemId = subsystem is { Vendor: 0, Device: 0 } ? null : subsystem,
            Revision = (byte?)ReadHexadecimal(directory, function.Address, "revision", 0xff),
            BootVga = ReadFlag(directory, function.Address, "boot_vga"),
            BootDisplay = ReadFlag(directory, function.Address, "boot_display"),
            ResetMethods = directory.ReadText("reset_method") is { } methods
                ? methods.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                : null,
            VideoMemory = long.TryParse(directory.ReadText("mem_info_vram_total"), NumberStyles.None, CultureInfo.InvariantCulture, out long memory) && memory > 0 ? memory : null,
            Connectors = connectors,
            HasDrmDevice = hasDrmDevice,
        };
    }

    private static (List<Connector> Connectors, bool HasDrmDevice) ReadConnectors(HostDirectory directory)
    {
        List<Connector> connectors = [];
        bool hasDrmDevice = false;
        foreach (string card in directory.List("drm"))
        {
            // cardN is the display device; renderDN next to it cannot show anything.
            if (!card.StartsWith("card", StringComparison.Ordinal))
            {
                continue;
            }

            hasDrmDevice = true;
            foreach (string entry in directory.List($"drm/{card}"))
            {
                if (entry.StartsWith(card + "-", StringComparison.Ordinal)
                    && directory.ReadText($"drm/{card}/{entry}/status", 64) is { } status)
                {
                    connectors.Add(new Connector(Printable(entry[(card.Length + 1)..]), status switch
                    {
                        "connected" => ConnectorState.Connected,
                        "disconnected" => ConnectorState.Disconnected,
                        _ => ConnectorState.Unknown,
                    }));
                }
            }
        }

        connectors.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return (connectors, hasDrmDevice);
    }

    private PciId? ReadId(HostDirectory directory, PciAddress address, string vendorName, string deviceName)
    {
        int? vendor = ReadHexadecimal(directory, address, vendorName, 0xffff);
        int? device = ReadHexadecimal(directory, address, deviceName, 0xffff);
        // A function that is gone or asleep answers every read with ones; no vendor has the number ffff.
        return vendor is { } v && device is { } d && v != 0xffff ? new PciId((ushort)v, (ushort)d) : null;
    }

    private bool? ReadFlag(HostDirectory directory, PciAddress address, string name) =>
        ReadHexadecimal(directory, address, name, 1, isOptional: true) is { } value ? value == 1 : null;

    private int? ReadHexadecimal(HostDirectory directory, PciAddress address, string name, int largest, bool isOptional = false)
    {
        Span<byte> buffer = stackalloc byte[32];
        int length = directory.Read(name, buffer);
        if (length < 0)
        {
            if (!isOptional || length != -HostDirectory.NotFound)
            {
                _unreadable.Add($"{name} of {address} cannot be read (error {-length}).");
            }

            return null;
        }

        ReadOnlySpan<byte> text = buffer[..length].TrimEnd("\n\r\t \0"u8);
        if (text.StartsWith("0x"u8))
        {
            text = text[2..];
        }

        if (text.Length is 0 or > 8
            || !Utf8Parser.TryParse(text, out uint value, out int read, 'x')
            || read != text.Length
            || value > (uint)largest)
        {
            _unreadable.Add($"{name} of {address} holds no number: '{Printable(Encoding.UTF8.GetString(text))}'.");
            return null;
        }

        return (int)value;
    }

    private static string? LastPart(string? link) => link?[(link.LastIndexOf('/') + 1)..];

    /// <summary>Names from sysfs go into sentences and logs: what could break a line there is replaced.</summary>
    private static string Printable(string name) =>
        name.Any(char.IsControl) ? string.Concat(name.Select(c => char.IsControl(c) ? '?' : c)) : name;
}
