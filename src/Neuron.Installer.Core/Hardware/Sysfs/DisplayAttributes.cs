// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>What is asked of a display only: what firmware did with it, its monitors, its memory, how it is reset.</summary>
internal static class DisplayAttributes
{
    public static PciFunction Read(HostDirectory directory, PciFunction function, SysfsAttributes attributes, ulong? framebuffer)
    {
        (List<Connector> connectors, bool hasDrmDevice, bool isDrmBootDisplay) = ReadConnectors(directory);
        string resources = directory.ReadText("resource") ?? "";
        Span<byte> header = stackalloc byte[ConfigurationSpace.HeaderLength];
        header = header[..ConfigurationSpace.Read(directory, "config", header)];
        return function with
        {
            Revision = (byte?)attributes.ReadHexadecimal(directory, function.Address, "revision", 0xff),
            BootVga = attributes.ReadFlag(directory, function.Address, "boot_vga"),
            IsDrmBootDisplay = isDrmBootDisplay,
            HoldsFirmwareFramebuffer = FirmwareFramebuffer.IsIn(directory, resources, framebuffer),
            PhysicalFunction = PciAddress.TryParse(DeviceLink.LastPart(directory.ReadLink("physfn")), out PciAddress physical) ? physical : null,
            IsSilent = ConfigurationSpace.IsSilent(header),
            HasUnassignedMemory = ConfigurationSpace.HasUnassignedMemory(header, resources),
            IsRemovable = directory.ReadText("removable", 64) == "removable",
            ResetMethods = SysfsAttributes.SplitMethods(directory.ReadText("reset_method")),
            VideoMemory = long.TryParse(directory.ReadText("mem_info_vram_total"), NumberStyles.None, CultureInfo.InvariantCulture, out long memory) && memory > 0 ? memory : null,
            Connectors = new EqualList<Connector>(connectors),
            HasDrmDevice = hasDrmDevice,
        };
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
                    && !Connector.IsWriteback(entry.AsSpan(card.Length + 1))
                    && directory.ReadText($"drm/{card}/{entry}/status", 64) is { } status)
                {
                    connectors.Add(new Connector(SysfsAttributes.Printable(entry[(card.Length + 1)..]), status switch
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
}
