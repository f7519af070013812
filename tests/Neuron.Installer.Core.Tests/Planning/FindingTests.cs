// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Planning;

/// <summary>What the recorded machines do not show: each finding and rule on a machine made for it.</summary>
public sealed class FindingTests
{
    private static readonly PciFunction s_boot = Gpu("0000:00:02.0", 0x8086, 0x1912, 0) with { BootVga = true };
    private static readonly PciFunction s_first = Gpu("0000:01:00.0", 0x10de, 0x1401, 1);
    private static readonly PciFunction s_second = Gpu("0000:02:00.0", 0x1002, 0x67df, 2);

    [Fact]
    public void More_video_memory_wins_where_it_is_known_for_both()
    {
        Recommended(s_first with { VideoMemory = 4L << 30 }, s_second with { VideoMemory = 8L << 30 }).ShouldBe(s_second.Address);
        Recommended(s_first with { VideoMemory = 8L << 30 }, s_second with { VideoMemory = 8L << 30 }).ShouldBe(s_first.Address);
        Recommended(s_first, s_second with { VideoMemory = 8L << 30 }).ShouldBe(s_first.Address);
    }

    [Fact]
    public void A_clean_group_wins_over_more_video_memory()
    {
        PciFunction reader = Function("0000:03:00.0", 0x080501, 0x10ec, 0x5227, 2);
        Assess([s_boot, s_first with { VideoMemory = 1 << 30 }, s_second with { VideoMemory = 8L << 30 }, reader]).Recommended.ShouldBe(s_first.Address);
    }

    [Theory]
    [InlineData(0x010802u, Severity.Blocking)]
    [InlineData(0x020000u, Severity.Blocking)]
    [InlineData(0x0c0330u, Severity.Blocking)]
    [InlineData(0x030000u, Severity.Blocking)]
    [InlineData(0x080501u, Severity.Warning)]
    [InlineData(0x040300u, Severity.Warning)]
    public void A_neighbour_in_the_group_weighs_as_much_as_the_host_needs_it(uint kind, Severity severity)
    {
        Assessment assessment = Assess([s_boot, s_first, Function("0000:05:00.0", kind, 0x144d, 0xa808, 1)]);
        Finding finding = Findings(assessment, s_first).Single(finding => finding.Code == "group-shared");
        finding.Severity.ShouldBe(severity);
        finding.Message.ToString().ShouldContain("0000:05:00.0");
    }

    /// <summary>is_clean in docs/contract.md: one card or slot, and bridges.</summary>
    [Theory]
    [InlineData("0000:01:00.1 040300", true)] // the sound of the card
    [InlineData("0000:00:01.0 060400", true)] // the bridge above it
    [InlineData("0000:05:00.0 040300", false)]
    [InlineData("0000:01:01.0 0c0330", false)] // on the same bus, in no slot of the card's
    public void A_group_is_clean_while_nothing_but_one_card_and_bridges_is_in_it(string beside, bool isClean)
    {
        string[] parts = beside.Split(' ');
        PciFunction other = Function(parts[0], Convert.ToUInt32(parts[1], 16), 0x10de, 0x0fba, 1);
        Machine machine = new()
        {
            CpuVendor = CpuVendor.Intel,
            Iommu = IommuState.Enabled,
            Functions = [s_first, other],
            IommuGroups = [new IommuGroup(1, [s_first.Address, other.Address])],
        };
        IommuGroupDocument.Of(Assessment.Of(machine, PciNames.None, new InstallerSettings())).ShouldHaveSingleItem().IsClean.ShouldBe(isClean);
    }

    [Fact]
    public void A_card_whose_memory_found_no_room_comes_after_one_that_works() =>
        Recommended(s_first with { HasUnassignedMemory = true }, s_second).ShouldBe(s_second.Address);

    [Fact]
    public void A_display_that_the_vga_arbiter_does_not_know_may_be_the_one_when_it_alone_has_a_monitor()
    {
        Connector monitor = new("DP-1", ConnectorState.Connected);
        PciFunction other = s_second with { Class = new PciClass(0x038000), BootVga = null, Connectors = [monitor] };
        Recommended(other).ShouldBeNull();
        Codes(Assess([s_boot, other]), other).ShouldContain("boot-display-unknown");
        Assess([s_boot with { Connectors = [monitor] }, other]).Recommended.ShouldBe(other.Address);
        Assess([s_boot with { HoldsFirmwareFramebuffer = true }, other]).Recommended.ShouldBe(other.Address);
    }

    [Fact]
    public void Boot_display_beside_boot_vga_is_no_evidence_and_elsewhere_outranks_it()
    {
        PciFunction other = s_second with { Class = new PciClass(0x038000), BootVga = null };
        Displays both = Assess([s_boot with { IsDrmBootDisplay = true }, other with { IsDrmBootDisplay = true }]).Displays;
        both.BootDisplay.ShouldBe(other.Address);
        both.BootDisplayEvidence.ShouldBe(BootDisplayEvidence.BootDisplay);
        Assess([s_boot with { IsDrmBootDisplay = true }, other]).Displays.BootDisplayEvidence.ShouldBe(BootDisplayEvidence.BootVga);
    }

    [Fact]
    public void An_accelerator_of_amd_is_a_gpu_and_one_of_intel_is_none()
    {
        PciFunction instinct = Function("0000:05:00.0", 0x120000, 0x1002, 0x74a1, 5);
        PciFunction neural = Function("0000:00:0b.0", 0x120000, 0x8086, 0x7d1d, 6);
        Assessment assessment = Assess([s_boot, neural, instinct]);
        assessment.Gpus.Select(gpu => gpu.Gpu.Address).ShouldBe([s_boot.Address, instinct.Address]);
        assessment.Recommended.ShouldBe(instinct.Address);
    }

    [Fact]
    public void A_fixed_choice_counts_once_the_page_was_shown()
    {
        Assessment assessment = Assess([s_boot, s_first]);
        var settings = new InstallerSettings { PageFixed = true };
        InitialChoice choice = InitialChoice.Of(assessment, settings);

        choice.IsFixed.ShouldBeTrue();
        choice.Decide(choice.Gpus, false, true, assessment, settings).Gpus.ShouldBe([s_first.Address]);
        choice.Decide(null, false, false, assessment, settings).Objection?.Code.ShouldBe("page-not-shown");
    }

    [Fact]
    public void The_page_is_wanted_where_a_card_can_be_chosen_and_where_the_settings_say_so()
    {
        Assessment something = Assess([s_boot, s_first]);
        Assessment nothing = Assess([s_boot]);

        InitialChoice.Of(something, new InstallerSettings()).IsPageWanted.ShouldBeTrue();
        InitialChoice.Of(nothing, new InstallerSettings()).IsPageWanted.ShouldBeFalse();
        InitialChoice.Of(nothing, new InstallerSettings { PageShow = PageShow.Always }).IsPageWanted.ShouldBeTrue();
        InitialChoice.Of(something, new InstallerSettings { PageShow = PageShow.Never }).IsPageWanted.ShouldBeFalse();
    }

    [Fact]
    public void A_bridge_in_the_group_is_no_neighbour() =>
        Codes(Assess([s_boot, s_first, Function("0000:00:01.0", 0x060400, 0x8086, 0x1901, 1)]), s_first).ShouldBeEmpty();

    [Fact]
    public void An_enclosure_that_can_be_unplugged_makes_the_card_external()
    {
        PciFunction port = Function("0000:00:1c.0", 0x060400, 0x8086, 0x15d3, 8) with { IsRemovable = true };
        PciFunction card = s_first with { Parent = port.Address };
        Assessment assessment = Assess([s_boot, port, card]);
        Codes(assessment, card).ShouldBe(["thunderbolt-egpu"]);
        // Offered, and not called safe beside the warning.
        assessment.Recommended.ShouldBe(card.Address);
        assessment.Reason.Key.ShouldNotStartWith("Safe");
    }

    [Fact]
    public void A_card_in_no_group_cannot_be_chosen_while_the_iommu_is_on()
    {
        PciFunction card = s_first with { IommuGroup = null };
        Assessment assessment = Assess([s_boot, card]);
        Codes(assessment, card).ShouldBe(["group-missing"]);
        assessment.Gpu(card.Address)!.IsSelectable.ShouldBeFalse();
    }

    [Fact]
    public void An_excluded_function_keeps_its_card()
    {
        InstallerSettings settings = new() { Exclude = [new ExcludedFunction(s_first.Id, null)] };
        Assessment assessment = Assess([s_boot, s_first, s_second], settings: settings);
        Codes(assessment, s_first).ShouldBe(["excluded"]);
        assessment.Recommended.ShouldBe(s_second.Address);
    }

    [Theory]
    [InlineData(CpuVendor.Amd, "quiet amd_iommu=off", true)]
    [InlineData(CpuVendor.Intel, "intel_iommu=off", true)]
    [InlineData(CpuVendor.Intel, "iommu=off", true)]
    [InlineData(CpuVendor.Intel, "intel_iommu=strict,off", true)] // drivers/iommu/intel/iommu.c, intel_iommu_setup: words between commas
    [InlineData(CpuVendor.Intel, "intel-iommu=off", true)] // kernel/params.c, parameq: a dash is an underscore
    [InlineData(CpuVendor.Intel, "intel_iommu=igfx_off", false)]
    [InlineData(CpuVendor.Intel, "amd_iommu=off", false)]
    [InlineData(CpuVendor.Amd, "iommu=pt amd_iommu=offline", false)]
    public void A_parameter_that_switches_this_iommu_off_is_reported(CpuVendor vendor, string commandLine, bool isReported)
    {
        Machine machine = new() { CpuVendor = vendor, Iommu = IommuState.DisabledInKernel, KernelCommandLine = commandLine, Functions = [s_boot, s_first] };
        Assessment.Of(machine, PciNames.None, new InstallerSettings()).MachineFindings
            .Any(finding => finding.Code == "conflicting-parameter").ShouldBe(isReported);
    }

    /// <summary>"intel_iommu=off intel_iommu=on", or firmware that insists: the groups are there.</summary>
    [Fact]
    public void A_parameter_that_did_not_switch_the_iommu_off_is_no_finding()
    {
        Machine machine = new() { CpuVendor = CpuVendor.Intel, Iommu = IommuState.Enabled, KernelCommandLine = "intel_iommu=off intel_iommu=on", Functions = [s_boot, s_first] };
        Assessment.Of(machine, PciNames.None, new InstallerSettings()).MachineFindings.ShouldNotContain(finding => finding.Code == "conflicting-parameter");
    }

    [Fact]
    public void The_boot_gpu_can_be_chosen_only_where_the_settings_allow_it()
    {
        Assess([s_boot, s_first]).Gpu(s_boot.Address)!.IsSelectable.ShouldBeFalse();
        GpuAssessment allowed = Assess([s_boot, s_first], settings: new InstallerSettings { AllowBootGpu = true }).Gpu(s_boot.Address)!;
        allowed.IsSelectable.ShouldBeTrue();
        allowed.NeedsConfirmation.ShouldBeTrue();
    }

    [Fact]
    public void Two_cards_of_one_group_are_no_strangers_when_both_are_chosen()
    {
        Assessment assessment = Assess([s_boot, s_first, s_second with { IommuGroup = 1 }]);
        BindingPlanner.Plan(assessment, [s_first.Address], new InstallerSettings()).IsBlocked.ShouldBeTrue();
        BindingPlan both = BindingPlanner.Plan(assessment, [s_second.Address, s_first.Address], new InstallerSettings());
        both.IsBlocked.ShouldBeFalse();
        both.Functions.Select(function => function.Address).ShouldBe([s_first.Address, s_second.Address]);
    }

    [Fact]
    public void Cards_that_go_together_are_listed_as_in_a_sentence()
    {
        PciFunction third = Gpu("0000:03:00.0", 0x10de, 0x1b81, 1);
        Assess([s_boot, s_first, s_second with { IommuGroup = 1 }]).Reason.ToString()
            .ShouldBe("No single card can be reserved. 0000:01:00.0 NVIDIA Device 1401 and 0000:02:00.0 AMD Device 67df can be reserved together.");
        Assess([s_boot, s_first, s_second with { IommuGroup = 1 }, third]).Reason.ToString()
            .ShouldContain("0000:01:00.0 NVIDIA Device 1401, 0000:02:00.0 AMD Device 67df and 0000:03:00.0 NVIDIA Device 1b81 can be reserved together.");
    }

    /// <summary>Nobody can choose a card that is not available.</summary>
    [Theory]
    [InlineData(false, false, "Choose a graphics card instead.")]
    [InlineData(true, false, "Use a graphics card instead; what to do first is given with it.")]
    [InlineData(false, true, "Use a graphics card instead; what to do first is given with it.")]
    public void Integrated_graphics_name_the_card_to_use_as_it_can_be_used(bool isDesktop, bool isBesideDrive, string advice)
    {
        PciFunction integrated = Function("0000:00:02.0", 0x038000, 0x8086, 0x1912, 0);
        PciFunction desktop = s_second with { Class = new PciClass(0x030000), BootVga = true };
        PciFunction drive = Function("0000:05:00.0", 0x010802, 0x144d, 0xa808, 1);
        PciFunction[] machine = isDesktop ? [integrated, desktop] : isBesideDrive ? [integrated, desktop, s_first, drive] : [integrated, desktop, s_first];
        Finding finding = Findings(Assess(machine), integrated).Single(finding => finding.Code == "integrated-gpu");
        finding.Advice.ToString().ShouldBe(advice);
    }

    [Fact]
    public void Twins_are_bound_by_id_when_both_are_chosen_and_by_address_when_one_is()
    {
        PciFunction twin = Gpu("0000:03:00.0", 0x10de, 0x1401, 3);
        Assessment assessment = Assess([s_boot, s_first, twin]);
        BindingPlanner.Plan(assessment, [twin.Address], new InstallerSettings()).Binding.ShouldBe(Binding.Address);
        BindingPlanner.Plan(assessment, [s_first.Address, twin.Address], new InstallerSettings()).Binding.ShouldBe(Binding.Ids);
    }

    [Fact]
    public void Memory_without_room_and_virtual_functions_are_said_of_the_card()
    {
        Codes(Assess([s_boot, s_first with { HasUnassignedMemory = true }]), s_first).ShouldContain("memory-unassigned");
        PciFunction part = Gpu("0000:01:10.0", 0x10de, 0x1401, 4) with { PhysicalFunction = s_first.Address };
        Codes(Assess([s_boot, s_first, part]), s_first).ShouldContain("virtual-functions");
    }

    [Fact]
    public void Where_every_card_is_chosen_nothing_is_left_for_the_desktop()
    {
        InstallerSettings settings = new() { AllowBootGpu = true };
        Assessment assessment = Assess([s_boot, s_first], settings);
        BindingPlanner.Plan(assessment, [s_boot.Address, s_first.Address], settings).Findings.ShouldContain(finding => finding.Code == "nothing-for-host");
    }

    [Fact]
    public void A_processor_without_virtualization_is_said_and_weighs_less_in_a_guest()
    {
        Machine machine = new() { CpuVendor = CpuVendor.Intel, HasVirtualization = false, Functions = [s_boot, s_first] };
        Severity Weight(Machine machine) => Assessment.Of(machine, PciNames.None, new InstallerSettings()).MachineFindings.Single(finding => finding.Code == "virtualization-off").Severity;
        Weight(machine).ShouldBe(Severity.Warning);
        Weight(machine with { Hypervisor = "kvm" }).ShouldBe(Severity.Info);
    }

    private static PciAddress? Recommended(params PciFunction[] cards) => Assess([s_boot, .. cards]).Recommended;

    private static Assessment Assess(IReadOnlyList<PciFunction> functions, InstallerSettings? settings = null) => Assessment.Of(
        new Machine { CpuVendor = CpuVendor.Intel, Functions = [.. functions.OrderBy(function => function.Address)] },
        PciNames.None,
        settings ?? new InstallerSettings());

    private static IReadOnlyList<Finding> Findings(Assessment assessment, PciFunction gpu) => assessment.Gpu(gpu.Address)!.Findings;

    private static IEnumerable<string> Codes(Assessment assessment, PciFunction gpu) => Findings(assessment, gpu).Select(finding => finding.Code);

    private static PciFunction Gpu(string address, ushort vendor, ushort device, int group) =>
        Function(address, 0x030000, vendor, device, group) with { BootVga = false };

    private static PciFunction Function(string address, uint kind, ushort vendor, ushort device, int group) => new()
    {
        Address = PciAddress.Parse(address),
        Id = new PciId(vendor, device),
        Class = new PciClass(kind),
        IommuGroup = group,
    };
}
