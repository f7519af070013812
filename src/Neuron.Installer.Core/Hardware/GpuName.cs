// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Hardware;

/// <summary>What a GPU is called.</summary>
/// <param name="Maker">The vendor as people say it: <c>NVIDIA</c>.</param>
/// <param name="Model">What it was sold as, where the list says so: <c>GeForce GTX 960</c>; else the chip.</param>
/// <param name="Vendor">The vendor as the list has it: <c>NVIDIA Corporation</c>.</param>
/// <param name="Device">The device as the list has it: <c>GM206 [GeForce GTX 960]</c>.</param>
/// <param name="Board">The board as the list has it. Null when it does not.</param>
internal sealed record GpuName(string Maker, string Model, string Vendor, string Device, string? Board)
{
    /// <summary>Who made the board, where it is one who sells cards: <c>ASUS</c>. Null otherwise.</summary>
    public string? BoardMaker { get; init; }

    /// <summary>Maker and model: <c>NVIDIA GeForce GTX 960</c>, or <c>ASUS GeForce GTX 960</c>, which is on the box.</summary>
    public string Full => Model.StartsWith(Maker, StringComparison.OrdinalIgnoreCase) ? Model : $"{BoardMaker ?? Maker} {Model}";

    /// <summary>The same where who made the chip is said beside it: <c>GeForce GTX 960</c>, or <c>ASUS GeForce GTX 960</c>.</summary>
    public string Title => Full.StartsWith($"{Maker} ", StringComparison.Ordinal) ? Full[(Maker.Length + 1)..] : Full;

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
            VendorTable.Known.Of(id.Vendor).Name ?? InBrackets(vendor) ?? vendor,
            Shortened(InBrackets(device) ?? device),
            vendor,
            device,
            function.SubsystemId is { } board ? names.Subsystem(id, board) : null)
        {
            BoardMaker = VendorTable.Known.Of(function.SubsystemId?.Vendor).Board,
        };
    }

    /// <summary>One chip was sold as many models, and the list names all: the first and the last say enough. Neither ends a sentence with dots.</summary>
    private static string Shortened(string model)
    {
        string[] models = model.Split('/', StringSplitOptions.TrimEntries);
        return models.Length > 3 ? $"{models[0]}/…/{models[^1]}" : model;
    }

    private static string? InBrackets(string name)
    {
        int open = name.IndexOf('[', StringComparison.Ordinal);
        int close = name.LastIndexOf(']');
        return open >= 0 && close > open + 1 ? name[(open + 1)..close] : null;
    }
}
