// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Planning;

/// <summary>What is said beside each card, on the page and by the command.</summary>
public sealed class GpuLabelTests
{
    private static readonly Connector s_lit = new("DP-1", ConnectorState.Connected);
    private static readonly Connector s_dark = new("DP-1", ConnectorState.Disconnected);
    private static readonly Connector s_unknown = new("DP-2", ConnectorState.Unknown);
    private static readonly PciFunction s_boot = Gpu("0000:00:02.0", 0x8086, 0x1912, 0) with { BootVga = true };
    private static readonly PciFunction s_card = Gpu("0000:01:00.0", 0x10de, 0x1401, 1);

    [Fact]
    public void The_desktop_is_on_the_card_that_the_machine_boots_with_unless_only_others_have_a_monitor()
    {
        foreach (PciFunction boot in (PciFunction[])[s_boot, Lit(s_boot)])
        {
            Label(boot, [boot, s_card]).Use.ShouldBe(GpuUse.UsedByDesktop);
            Label(boot, [boot, s_card]).Badges.ShouldBe([GpuBadge.UsedByDesktop, GpuBadge.NotAvailable]);
        }

        Label(s_boot, [s_boot, Lit(s_card)]).Use.ShouldBe(GpuUse.Kept);
        Label(s_boot, [s_boot, Lit(s_card)]).Badges.ShouldBe([GpuBadge.NotAvailable]);
    }

    [Fact]
    public void A_recommended_card_with_the_only_monitor_is_recommended_for_later()
    {
        Label(s_card, [s_boot, s_card]).Badges.ShouldBe([GpuBadge.Recommended]);
        Label(s_card, [s_boot, Lit(s_card)]).Badges.ShouldBe([GpuBadge.RecommendedAfterMonitorMove]);
        Label(s_card, [Lit(s_boot), Lit(s_card)]).Badges.ShouldBe([GpuBadge.Recommended]);
    }

    [Fact]
    public void A_card_is_free_only_where_it_can_be_chosen()
    {
        Label(s_card, [s_boot, s_card]).Use.ShouldBe(GpuUse.Free);
        PciFunction drive = s_card with { Address = PciAddress.Parse("0000:05:00.0"), Class = new PciClass(0x010802) };
        Label(s_card, [s_boot, s_card, drive]).Use.ShouldBe(GpuUse.NotNeeded);
        Label(s_card, [s_boot, s_card, drive]).Badges.ShouldBe([GpuBadge.NotAvailable]);
    }

    [Fact]
    public void Cards_that_only_go_together_say_so()
    {
        PciFunction neighbour = Gpu("0000:02:00.0", 0x1002, 0x67df, 1);

        Label(s_card, [s_boot, s_card, neighbour]).Badges.ShouldBe([GpuBadge.OnlyTogether]);
    }

    [Fact]
    public void No_monitor_is_said_only_where_every_connector_is_known()
    {
        Monitor().ShouldBe(GpuMonitor.Unknown);
        Monitor(s_dark).ShouldBe(GpuMonitor.None);
        Monitor(s_dark, s_unknown).ShouldBe(GpuMonitor.Unknown);
        Monitor(s_dark, s_lit, s_unknown).ShouldBe(GpuMonitor.Connected);

        static GpuMonitor Monitor(params Connector[] connectors)
        {
            PciFunction card = s_card with { Connectors = connectors };
            return Label(card, [s_boot, card]).Monitor;
        }
    }

    [Fact]
    public void Cards_with_the_same_title_are_told_apart_by_slots_of_their_own_else_by_address()
    {
        PciFunction twin = Gpu("0000:02:00.0", 0x10de, 0x1401, 2);

        Place(s_card with { Slot = "J1" }).ShouldBeNull();
        Place(s_card with { Slot = "J1" }, twin with { Slot = "J2" }).ShouldBe(GpuTitlePlace.Slot);
        Place(s_card with { Slot = "J1" }, twin with { Slot = "J1" }).ShouldBe(GpuTitlePlace.Address);
        Place(s_card, twin with { Slot = "J2" }).ShouldBe(GpuTitlePlace.Address);

        static GpuTitlePlace? Place(PciFunction card, params PciFunction[] others) => Label(card, [s_boot, card, .. others]).TitlePlace;
    }

    [Theory]
    [InlineData("NVIDIA", "GeForce GTX 960", null, "GeForce GTX 960")]
    [InlineData("NVIDIA", "GeForce GTX 960", "ASUS", "ASUS GeForce GTX 960")]
    [InlineData("Intel", "Intel Arc A770", null, "Arc A770")]
    [InlineData("", "Unknown GPU", null, "Unknown GPU")]
    public void A_title_is_the_name_without_who_made_the_chip(string maker, string model, string? board, string title) =>
        new GpuName(maker, model, "", "", null) { BoardMaker = board }.Title.ShouldBe(title);

    private static PciFunction Lit(PciFunction card) => card with { Connectors = [s_lit] };

    private static GpuLabel Label(PciFunction card, IReadOnlyList<PciFunction> functions)
    {
        Assessment assessment = Assessment.Of(
            new Machine { CpuVendor = CpuVendor.Intel, Functions = [.. functions.OrderBy(function => function.Address)] },
            PciNames.None,
            new InstallerSettings());
        return GpuLabel.Of(assessment)[assessment.Gpus.Select(gpu => gpu.Gpu.Address).ToList().IndexOf(card.Address)];
    }

    private static PciFunction Gpu(string address, ushort vendor, ushort device, int group) => new()
    {
        Address = PciAddress.Parse(address),
        Id = new PciId(vendor, device),
        Class = new PciClass(0x030000),
        IommuGroup = group,
        BootVga = false,
    };
}
