// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>What a GPU is called.</summary>
/// <param name="Maker">The vendor as people say it: <c>NVIDIA</c>.</param>
/// <param name="Model">What it was sold as, where the list says so: <c>GeForce GTX 960</c>; else the chip.</param>
/// <param name="Vendor">The vendor as the list has it: <c>NVIDIA Corporation</c>.</param>
/// <param name="Device">The device as the list has it: <c>GM206 [GeForce GTX 960]</c>.</param>
/// <param name="Board">The board as the list has it. Null when it does not.</param>
public sealed record GpuName(string Maker, string Model, string Vendor, string Device, string? Board)
{
    /// <summary>Maker and model: <c>NVIDIA GeForce GTX 960</c>.</summary>
    public string Full => Model.StartsWith(Maker, StringComparison.OrdinalIgnoreCase) ? Model : $"{Maker} {Model}";

    /// <summary>Looks a display function's names up.</summary>
    public static GpuName Of(PciFunction function, PciNames names)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(names);
        if (function.Id is not { } id)
        {
            return new GpuName("", "Unknown GPU", "", "Unknown device", null);
        }

        string vendor = names.Vendor(id.Vendor);
        string device = names.Device(id);
        // The list writes "chip [what it was sold as]" and "company [the name in use]".
        return new GpuName(
            id.Vendor switch { 0x1002 => "AMD", 0x10de => "NVIDIA", 0x8086 => "Intel", _ => InBrackets(vendor) ?? vendor },
            InBrackets(device) ?? device,
            vendor,
            device,
            function.SubsystemId is { } board ? names.Subsystem(id, board) : null);
    }

    private static string? InBrackets(string name)
    {
        int open = name.IndexOf('[', StringComparison.Ordinal);
        int close = name.LastIndexOf(']');
        return open >= 0 && close > open + 1 ? name[(open + 1)..close] : null;
    }
}
