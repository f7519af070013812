// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;

namespace Neuron.Machines;

/// <summary>A machine of any size, for measuring: as many PCI functions as asked for, two of them GPUs.</summary>
public static class GeneratedMachine
{
    /// <summary>Describes a machine with <paramref name="count"/> functions.</summary>
    public static MachineDescription Create(int count)
    {
        List<DeviceDescription> devices = [];
        for (int i = 0; i < count; i++)
        {
            // One function a slot, as on most boards; only the sound of the card is beside it.
            int slot = i == 25 ? 24 : i;
            string address = string.Create(CultureInfo.InvariantCulture, $"{slot >> 13:x4}:{(slot >> 5) & 0xff:x2}:{slot & 0x1f:x2}.{i - slot}");
            (string kind, string vendor, string device, string? driver) = i switch
            {
                2 => ("0x030000", "8086", "1912", "i915"),
                24 => ("0x030000", "10de", "1401", "nouveau"),
                25 => ("0x040300", "10de", "0fba", "snd_hda_intel"),
                _ => (i % 5) switch
                {
                    0 => ("0x060400", "8086", "a110", "pcieport"),
                    1 => ("0x010802", "144d", "a808", "nvme"),
                    2 => ("0x020000", "8086", "15b8", "e1000e"),
                    3 => ("0x0c0330", "8086", "a12f", "xhci_hcd"),
                    _ => ("0x088000", "8086", "6f28", null),
                },
            };
            devices.Add(new DeviceDescription
            {
                Address = address,
                Class = kind,
                Vendor = vendor,
                Device = device,
                SubsystemVendor = "1043",
                SubsystemDevice = "8694",
                Driver = driver,
                IommuGroup = i is 24 or 25 ? 24 : i,
                BootVga = i switch { 2 => 1, 24 => 0, _ => null },
            });
        }

        return new MachineDescription { Name = $"{count} functions", Devices = devices };
    }
}
