// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Linux;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>Reads a <see cref="Machine"/> from sysfs and procfs, each attribute once.</summary>
/// <remarks>
/// Documentation/ABI/testing/sysfs-bus-pci, sysfs-kernel-iommu_groups and sysfs-firmware-acpi of the Linux
/// kernel. Whatever is missing, unreadable or garbage becomes null or empty; the scan goes on.
/// </remarks>
public sealed class SysfsReader
{
    private const string Devices = "sys/bus/pci/devices";

    /// <summary>
    /// With fewer functions a second thread gains nothing: the files of 64 take 0.4 ms on a disk and 0.9 in sysfs, and its
    /// start and the waiting for it 0.2.
    /// </summary>
    private const int WorthSharing = 128;

    private readonly HostDirectory _host;
    private readonly List<string> _unreadable = [];
    private ulong? _framebuffer;
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
        _framebuffer = FirmwareFramebuffer.ReadAddress(_host);
        List<PciFunction> functions = ReadFunctions(out HashSet<int> mapped);
        List<IommuGroup> groups = [.. functions
            .Where(function => function.IommuGroup is not null)
            .GroupBy(function => function.IommuGroup!.Value)
            .OrderBy(group => group.Key)
            .Select(group => new IommuGroup(group.Key, [.. group.Select(function => function.Address)]) { HasFirmwareMapping = mapped.Contains(group.Key) })];
        string cpu = ReadBeginning("proc/cpuinfo", 8192);
        CpuVendor vendor = ReadCpuVendor(cpu);
        bool isXen = IsXenControlDomain();
        string? hypervisor = isXen ? null : VirtualMachine.Recognize(
            functions,
            cpu,
            _host.ReadText("sys/class/dmi/id/sys_vendor") ?? "",
            _host.ReadText("sys/class/dmi/id/product_name") ?? "");
        return new Machine
        {
            CpuVendor = vendor,
            Iommu = ReadIommuState(groups.Count > 0, isXen, hypervisor is not null),
            Functions = functions,
            IommuGroups = groups,
            KernelCommandLine = _host.ReadText("proc/cmdline", 65536) ?? "",
            ChassisType = int.TryParse(_host.ReadText("sys/class/dmi/id/chassis_type"), CultureInfo.InvariantCulture, out int chassis) ? chassis : null,
            Hypervisor = hypervisor,
            IsXenControlDomain = isXen,
            HasVirtualization = vendor == CpuVendor.Other ? null : VirtualMachine.HasFlag(cpu, vendor == CpuVendor.Intel ? "vmx" : "svm"),
            IsSecureBoot = ReadSecureBoot(),
            Unreadable = _unreadable,
        };
    }

    /// <summary>Four bytes of attributes, then the value (Documentation/filesystems/efivarfs.rst).</summary>
    private bool ReadSecureBoot()
    {
        Span<byte> variable = stackalloc byte[5];
        return _host.Read("sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c", variable) == 5 && variable[4] == 1;
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

    /// <summary>Documentation/ABI/stable/sysfs-hypervisor-xen; drivers/xen/xenfs/super.c writes control_d for the control domain.</summary>
    private bool IsXenControlDomain() =>
        _host.ReadText("sys/hypervisor/type", 64) == "xen"
        && _host.ReadText("proc/xen/capabilities", 256) is { } capabilities
        && capabilities.Contains("control_d", StringComparison.Ordinal);

    private IommuState ReadIommuState(bool hasGroups, bool isXen, bool isGuest)
    {
        if (isXen)
        {
            return IommuState.OwnedByHypervisor;
        }

        if (hasGroups || _host.List("sys/kernel/iommu_groups").Count > 0 || _host.List("sys/class/iommu").Count > 0)
        {
            return IommuState.Enabled;
        }

        return _host.Exists("sys/firmware/acpi/tables/DMAR") || _host.Exists("sys/firmware/acpi/tables/IVRS")
            ? IommuState.DisabledInKernel
            : isGuest ? IommuState.OwnedByHypervisor : IommuState.DisabledInFirmware;
    }

    private List<PciFunction> ReadFunctions(out HashSet<int> mapped)
    {
        mapped = [];
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
        LookAroundDisplays(devices, functions);
        mapped = ReadFirmwareMappings(functions);
        return functions;
    }

    /// <summary>Nearly all of the time goes into system calls that wait for nothing, so a second processor halves it.</summary>
    private List<PciFunction> ReadInHalves(HostDirectory devices, IReadOnlyList<string> names)
    {
        int middle = names.Count / 2;
        SysfsReader other = _other = new SysfsReader(_host) { _framebuffer = _framebuffer };
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
            if (PciAddress.TryParse(name, out PciAddress address))
            {
                functions.Add(ReadFunction(devices, name, address));
            }
            else
            {
                _unreadable.Add($"/{Devices}/{Printable(name)} is not named like a PCI address: passed over.");
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
                Driver = uevent.Driver is { } driver ? Printable(driver) : null,
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

        if (int.TryParse(LastPart(devices.ReadLink(name + "/iommu_group")), NumberStyles.None, CultureInfo.InvariantCulture, out int group))
        {
            function = function with { IommuGroup = group };
        }

        if (!function.IsDisplay)
        {
            return function;
        }

        string place = PlaceOf(devices.ReadLink(name), name);
        using HostDirectory? directory = _host.OpenDirectory(place);
        return directory is null ? function : ReadDisplay(directory, function);
    }

    private PciFunction? ReadAttributes(HostDirectory devices, string name, PciAddress address)
    {
        string place = PlaceOf(devices.ReadLink(name), name);
        using HostDirectory? directory = _host.OpenDirectory(place);
        if (directory is null)
        {
            _unreadable.Add($"/{place} cannot be opened: the device went away.");
            return null;
        }

        int? code = ReadHexadecimal(directory, address, "class", 0xffffff);
        PciId? subsystem = ReadId(directory, address, "subsystem_vendor", "subsystem_device", isOptional: true);
        return new PciFunction
        {
            Address = address,
            Id = ReadId(directory, address, "vendor", "device"),
            SubsystemId = subsystem is { Vendor: 0, Device: 0 } ? null : subsystem,
            Class = code is null or 0xffffff ? null : new PciClass((uint)code),
            Driver = LastPart(directory.ReadLink("driver")) is { } driver ? Printable(driver) : null,
        };
    }

    private PciFunction ReadDisplay(HostDirectory directory, PciFunction function)
    {
        (List<Connector> connectors, bool hasDrmDevice, bool isDrmBootDisplay) = ReadConnectors(directory);
        string resources = directory.ReadText("resource") ?? "";
        Span<byte> header = stackalloc byte[ConfigurationSpace.HeaderLength];
        header = header[..ConfigurationSpace.Read(directory, "config", header)];
        return function with
        {
            Revision = (byte?)ReadHexadecimal(directory, function.Address, "revision", 0xff),
            BootVga = ReadFlag(directory, function.Address, "boot_vga"),
            IsDrmBootDisplay = isDrmBootDisplay,
            HoldsFirmwareFramebuffer = FirmwareFramebuffer.IsIn(directory, resources, _framebuffer),
            PhysicalFunction = PciAddress.TryParse(LastPart(directory.ReadLink("physfn")), out PciAddress physical) ? physical : null,
            IsSilent = ConfigurationSpace.IsSilent(header),
            HasUnassignedMemory = ConfigurationSpace.HasUnassignedMemory(header, resources),
            IsRemovable = directory.ReadText("removable", 64) == "removable",
            ResetMethods = SplitMethods(directory.ReadText("reset_method")),
            VideoMemory = long.TryParse(directory.ReadText("mem_info_vram_total"), NumberStyles.None, CultureInfo.InvariantCulture, out long memory) && memory > 0 ? memory : null,
            Connectors = connectors,
            HasDrmDevice = hasDrmDevice,
        };
    }

    /// <summary>
    /// What is asked only of the neighbours of a display: the way up to the processor, whether it can be unplugged
    /// there, what else is behind a switch that may be the card's own, and whether each part answers.
    /// </summary>
    private void LookAroundDisplays(HostDirectory devices, List<PciFunction> functions)
    {
        Dictionary<PciAddress, int> places = new(functions.Count);
        for (int i = 0; i < functions.Count; i++)
        {
            places[functions[i].Address] = i;
        }

        HashSet<PciAddress> bridges = [];
        (uint Domain, byte Bus)? lowestSwitch = null;
        foreach (PciFunction display in functions.Where(function => function.IsDisplay).ToArray())
        {
            PciAddress below = display.Address;
            foreach (PciAddress bridge in PathOf(devices.ReadLink(below.ToString())))
            {
                functions[places[below]] = functions[places[below]] with { Parent = bridge };
                if (!places.TryGetValue(bridge, out int place))
                {
                    break;
                }

                below = bridge;
                bridges.Add(bridge);
                // A switch of the GPU's maker: what hangs on it decides whether it is the card's.
                if (functions[place].Id?.Vendor == display.Id?.Vendor
                    && (lowestSwitch is not { } lowest || bridge.Bus < lowest.Bus || bridge.Domain != lowest.Domain))
                {
                    lowestSwitch = lowestSwitch is { } other && other.Domain != bridge.Domain ? (uint.MaxValue, (byte)0) : (bridge.Domain, bridge.Bus);
                }
            }
        }

        foreach (PciAddress bridge in bridges)
        {
            int place = places[bridge];
            functions[place] = functions[place] with { IsRemovable = devices.ReadText($"{bridge}/removable", 64) == "removable" };
        }

        NameSlots(devices, functions, places);
        ReadPathsBehind(devices, functions, lowestSwitch);
        ReadParts(devices, functions);
    }

    /// <summary>
    /// Documentation/ABI/testing/sysfs-bus-pci: <c>label</c> is the name of SMBIOS type 41 or ACPI's _DSM, <c>address</c>
    /// of a slot has no function. A card with a switch of its own is in the slot with the switch. What is printed on the
    /// board (SMBIOS type 9) helps more than the number that a hotplug driver gave.
    /// </summary>
    private void NameSlots(HostDirectory devices, List<PciFunction> functions, Dictionary<PciAddress, int> places)
    {
        Dictionary<string, string> slots = [];
        foreach (string slot in _host.List("sys/bus/pci/slots"))
        {
            if (_host.ReadText($"sys/bus/pci/slots/{slot}/address", 64) is { Length: > 0 } address)
            {
                slots[address] = Printable(slot);
            }
        }

        BoardSlots? board = null;
        for (int i = 0; i < functions.Count; i++)
        {
            if (!functions[i].IsDisplay)
            {
                continue;
            }

            board ??= BoardSlots.Read(_host);
            string? name = devices.ReadText($"{functions[i].Address}/label") is { Length: > 0 } label ? Printable(label) : board.NameOf(functions[i], functions, places);
            int depth = 0;
            for (PciAddress? at = functions[i].Address; name is null && slots.Count > 0 && at is { } address && depth < 256; depth++)
            {
                name = slots.GetValueOrDefault(address.ToString()[..^2]);
                at = places.TryGetValue(address, out int place) ? functions[place].Parent : null;
            }

            functions[i] = functions[i] with { Slot = name };
        }
    }

    /// <summary>What is behind a switch has a higher bus number than the switch.</summary>
    private static void ReadPathsBehind(HostDirectory devices, List<PciFunction> functions, (uint Domain, byte Bus)? lowestSwitch)
    {
        if (lowestSwitch is not { } lowest)
        {
            return;
        }

        for (int i = 0; i < functions.Count; i++)
        {
            PciAddress address = functions[i].Address;
            if (functions[i].Parent is null && (lowest.Domain == uint.MaxValue || (address.Domain == lowest.Domain && address.Bus > lowest.Bus)))
            {
                foreach (PciAddress parent in PathOf(devices.ReadLink(address.ToString())))
                {
                    functions[i] = functions[i] with { Parent = parent };
                    break;
                }
            }
        }
    }

    private static void ReadParts(HostDirectory devices, List<PciFunction> functions)
    {
        HashSet<(uint, byte, byte)> slots = [];
        HashSet<ushort> makers = [];
        foreach (PciFunction display in functions.Where(function => function.IsDisplay))
        {
            slots.Add(PciTree.SlotOf(display.Address));
            if (display.Id is { } id)
            {
                makers.Add(id.Vendor);
            }
        }

        if (slots.Count == 0)
        {
            return;
        }

        Span<byte> header = stackalloc byte[ConfigurationSpace.HeaderLength];
        for (int i = 0; i < functions.Count; i++)
        {
            PciFunction function = functions[i];
            bool isBehindSwitch = function.Class is { IsAudio: true } && function.Parent is not null && function.Id is { } id && makers.Contains(id.Vendor);
            if (!function.IsDisplay && !function.IsBridge && (slots.Contains(PciTree.SlotOf(function.Address)) || isBehindSwitch))
            {
                int length = ConfigurationSpace.Read(devices, $"{function.Address}/config", header);
                functions[i] = function with
                {
                    IsSilent = ConfigurationSpace.IsSilent(header[..length]),
                    ResetMethods = SplitMethods(devices.ReadText($"{function.Address}/reset_method")),
                };
            }
        }
    }

    /// <summary>
    /// The groups in which firmware demands that memory is mapped one to one. Since Linux 6.6 the kernel hands none of
    /// their devices out (drivers/iommu/iommu.c: "Firmware has requested this device have a 1:1 IOMMU mapping"). A line
    /// of type <c>direct-relaxable</c> is no obstacle. Documentation/ABI/testing/sysfs-kernel-iommu_groups.
    /// </summary>
    private HashSet<int> ReadFirmwareMappings(List<PciFunction> functions)
    {
        HashSet<(uint, byte, byte)> slots = [.. functions.Where(function => function.IsDisplay).Select(function => PciTree.SlotOf(function.Address))];
        HashSet<int> mapped = [];
        foreach (int group in functions
            .Where(function => function.IommuGroup is not null && (slots.Contains(PciTree.SlotOf(function.Address)) || function is { Parent: not null, Class.IsAudio: true }))
            .Select(function => function.IommuGroup!.Value)
            .Distinct())
        {
            string regions = _host.ReadText($"sys/kernel/iommu_groups/{group.ToString(CultureInfo.InvariantCulture)}/reserved_regions", 65536) ?? "";
            foreach (ReadOnlySpan<char> line in regions.AsSpan().EnumerateLines())
            {
                if (line.TrimEnd().EndsWith(" direct", StringComparison.Ordinal))
                {
                    _ = mapped.Add(group);
                }
            }
        }

        return mapped;
    }

    /// <summary>Where the link in the bus's directory leads: ../../../devices/pci0000:00/0000:00:01.0/0000:01:00.0</summary>
    private static string PlaceOf(string? link, string name) =>
        link is not null && link.StartsWith("../../../", StringComparison.Ordinal) && !link.AsSpan(9).Contains("..", StringComparison.Ordinal)
            ? string.Concat("sys/", link.AsSpan(9))
            : $"{Devices}/{name}";

    /// <summary>The bridges above a function, the nearest first.</summary>
    private static IEnumerable<PciAddress> PathOf(string? link)
    {
        if (link is null)
        {
            yield break;
        }

        string[] parts = link.Split('/');
        for (int i = parts.Length - 2; i >= 0 && PciAddress.TryParse(parts[i], out PciAddress bridge); i--)
        {
            yield return bridge;
        }
    }

    private static (List<Connector> Connectors, bool HasDrmDevice, bool IsBootDisplay) ReadConnectors(HostDirectory directory)
    {
        List<Connector> connectors = [];
        bool hasDrmDevice = false;
        bool isBootDisplay = false;
        foreach (string card in directory.List("drm"))
        {
            // cardN is the display device; renderDN next to it cannot show anything.
            if (!card.StartsWith("card", StringComparison.Ordinal))
            {
                continue;
            }

            hasDrmDevice = true;
            // Documentation/ABI/testing/sysfs-class-drm, from Linux 6.18 on; it is not in the PCI function's own directory.
            isBootDisplay |= directory.ReadText($"drm/{card}/boot_display", 64) == "1";
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
        return (connectors, hasDrmDevice, isBootDisplay);
    }

    private PciId? ReadId(HostDirectory directory, PciAddress address, string vendorName, string deviceName, bool isOptional = false)
    {
        int? vendor = ReadHexadecimal(directory, address, vendorName, 0xffff, isOptional);
        int? device = ReadHexadecimal(directory, address, deviceName, 0xffff, isOptional);
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

    private static string[]? SplitMethods(string? methods) =>
        methods is { Length: > 0 } ? methods.Split(' ', StringSplitOptions.RemoveEmptyEntries) : null;

    private static string? LastPart(string? link) => link?[(link.LastIndexOf('/') + 1)..];

    /// <summary>Names from sysfs go into sentences and logs: what could break a line there is replaced.</summary>
    private static string Printable(string name) =>
        name.Any(char.IsControl) ? string.Concat(name.Select(c => char.IsControl(c) ? '?' : c)) : name;
}
