// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.RegularExpressions;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Target.Drivers;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Hardware;

/// <summary>The table that a maintainer extends by a line.</summary>
public sealed partial class VendorTableTests
{
    private static VendorTable Table => VendorTable.Known;

    [Fact]
    public void Vendors_are_in_order_and_none_is_twice()
    {
        string[] ids = [.. Table.Vendors.Select(vendor => vendor.Id)];
        ids.ShouldAllBe(id => Vendor().IsMatch(id));
        ids.ShouldBe(ids.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_line_says_something() =>
        Table.Vendors.ShouldAllBe(vendor => vendor != new VendorTable.Vendor { Id = vendor.Id, DisplayModules = vendor.DisplayModules, AcceleratorModules = vendor.AcceleratorModules }
            || vendor.DisplayModules.Count + vendor.AcceleratorModules.Count > 0);

    [Theory]
    [InlineData("""{ "vendor": [] }""")]
    [InlineData("""{ "vendors": [ { "id": "10de", "modules": ["nouveau"] } ] }""")]
    [InlineData("""{ "vendors": [ { "id": "10de", "host_only": "perhaps" } ] }""")]
    [InlineData("""{ "classes": [ { "class": "0c", "modules": [], "module": "xhci_pci" } ] }""")]
    public void A_member_that_nobody_reads_is_a_mistake(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        Should.Throw<InvalidDataException>(() => VendorTable.Read(document.RootElement));
    }

    [Fact]
    public void Classes_have_two_digits_or_four_and_none_is_twice()
    {
        Table.Classes.ShouldAllBe(entry => Class().IsMatch(entry.Class));
        Table.Classes.Select(entry => entry.Class).ShouldBeUnique();
    }

    /// <summary>They are written into modprobe.d and into images.</summary>
    [Fact]
    public void Modules_have_names_that_modprobe_takes() =>
        Table.Vendors.SelectMany(vendor => vendor.DisplayModules.Concat(vendor.AcceleratorModules))
            .Concat(Table.Classes.SelectMany(entry => entry.Modules))
            .ShouldAllBe(module => HostDrivers.IsModuleName(module) && HostDrivers.Normalize(module) == module);

    [Fact]
    public void A_display_of_a_hypervisor_is_a_sign_of_it_only_where_it_is_one() =>
        Table.Vendors.Where(vendor => vendor.OnlyDisplay).ShouldAllBe(vendor => vendor.Hypervisor != null);

    [Theory]
    [InlineData(0x040300u, "snd_hda_intel")]
    [InlineData(0x0c0330u, "xhci_pci")]
    [InlineData(0x0c8000u, "i2c_nvidia_gpu")]
    [InlineData(0x020000u, null)]
    public void Of_several_lines_the_longest_class_counts(uint code, string? module) =>
        (Table.ModulesOf(new PciClass(code)) is [var first, ..] ? first : null).ShouldBe(module);

    [GeneratedRegex("^[0-9a-f]{4}$")]
    private static partial Regex Vendor();

    [GeneratedRegex("^([0-9a-f]{2}){1,2}$")]
    private static partial Regex Class();
}
