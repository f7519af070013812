// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>What is read of functions only since a display is near them.</summary>
internal static class DisplaySurroundings
{
    /// <summary>
    /// What is asked only of the neighbours of a display: the way up to the processor, whether it can be unplugged
    /// there, what else is behind a switch that may be the card's own, and whether each part answers.
    /// </summary>
    public static void Look(HostDirectory host, HostDirectory devices, List<PciFunction> functions)
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
            foreach (PciAddress bridge in DeviceLink.BridgesAbove(devices.ReadLink(below.ToString())))
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

        SlotNames.Give(host, devices, functions, places);
        ReadPathsBehind(devices, functions, lowestSwitch);
        ReadParts(devices, functions);
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
                foreach (PciAddress parent in DeviceLink.BridgesAbove(devices.ReadLink(address.ToString())))
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
                    ResetMethods = SysfsAttributes.SplitMethods(devices.ReadText($"{function.Address}/reset_method")),
                };
            }
        }
    }
}
