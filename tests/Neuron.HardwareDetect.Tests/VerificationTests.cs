// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Verification;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

public sealed class VerificationTests
{
    private static readonly PciAddress s_gpu = PciAddress.Parse("0000:01:00.0");
    private static readonly PciAddress s_audio = PciAddress.Parse("0000:01:00.1");
    private static readonly PciId s_gpuId = new(0x10de, 0x1401);
    private static readonly PciId s_audioId = new(0x10de, 0x0fba);
    private static readonly ExpectedPassthrough s_expected = new(
        [new ExpectedFunction(s_gpu, s_gpuId), new ExpectedFunction(s_audio, s_audioId)], ["intel_iommu=on", "iommu=pt"]);

    private static PciFunction Function(string address, PciId id, string? driver = "vfio-pci", int? group = 1) => new()
    {
        Address = PciAddress.Parse(address),
        Id = id,
        Class = new PciClass(0x030000),
        Driver = driver,
        IommuGroup = group,
    };

    private static readonly PciFunction s_bridge = Function("0000:00:01.0", new PciId(0x8086, 0x1901), "pcieport") with { Class = new PciClass(0x060400) };

    private static Machine Running(params PciFunction[] functions) => new()
    {
        CpuVendor = CpuVendor.Intel,
        Iommu = IommuState.Enabled,
        KernelCommandLine = "BOOT_IMAGE=/vmlinuz-linux root=UUID=1 intel_iommu=on iommu=pt quiet",
        Functions = [s_bridge, .. functions],
    };

    private static readonly Machine s_good = Running(Function("0000:01:00.0", s_gpuId), Function("0000:01:00.1", s_audioId));

    private static void ShouldFind(Machine machine, params string[] expected)
    {
        IReadOnlyList<Finding> findings = Verification.Of(s_expected, machine);

        findings.Select(finding => finding.Subject is { } subject ? $"{finding.Code} {subject}" : finding.Code).ShouldBe(expected);
        Verification.IsWorking(findings).ShouldBe(expected is ["verify-good"] or ["verify-rescue"]);
    }

    [Fact]
    public void A_system_as_it_was_set_up_is_good() => ShouldFind(s_good, "verify-good");

    [Fact]
    public void A_function_with_another_driver_is_named_with_that_driver()
    {
        Machine machine = Running(Function("0000:01:00.0", s_gpuId, "nouveau"), Function("0000:01:00.1", s_audioId, null));

        ShouldFind(machine, "verify-wrong-driver 0000:01:00.0", "verify-no-driver 0000:01:00.1");
        Verification.Of(s_expected, machine)[0].Message.ToString().ShouldBe("The driver nouveau holds 0000:01:00.0 instead of vfio-pci.");
    }

    [Fact]
    public void The_kernel_parameters_come_before_what_fails_because_of_them() => ShouldFind(
        s_good with
        {
            KernelCommandLine = "intel_iommu=off iommu=pt",
            Iommu = IommuState.DisabledInKernel,
            Functions = [.. s_good.Functions.Select(function => function with { IommuGroup = null, Driver = null })],
        },
        "verify-parameter-missing",
        "verify-parameter-contradicts",
        "verify-iommu-off",
        "verify-no-driver 0000:01:00.0",
        "verify-no-driver 0000:01:00.1");

    [Fact]
    public void A_parameter_may_say_more_than_was_asked_for() =>
        ShouldFind(s_good with { KernelCommandLine = "intel_iommu=on,sm_on iommu=pt" }, "verify-good");

    [Fact]
    public void The_firmware_may_have_been_updated() =>
        ShouldFind(s_good with { Iommu = IommuState.DisabledInFirmware }, "verify-iommu-off");

    [Theory]
    [InlineData("module_blacklist=vfio_pci neuron.passthrough=off")]
    [InlineData("neuron.passthrough=off")]
    public void The_rescue_entry_is_no_fault(string parameters) => ShouldFind(
        s_good with
        {
            KernelCommandLine = s_good.KernelCommandLine + " " + parameters,
            Functions = [.. s_good.Functions.Select(function => function with { Driver = "nouveau" })],
        },
        "verify-rescue");

    [Fact]
    public void A_card_that_was_taken_out_is_missing() =>
        ShouldFind(Running(), "verify-function-missing 0000:01:00.0", "verify-function-missing 0000:01:00.1");

    [Fact]
    public void A_card_whose_bus_number_moved_is_found_at_its_new_address()
    {
        Machine machine = Running(
            Function("0000:01:00.0", new PciId(0x144d, 0xa808), "nvme"),
            Function("0000:02:00.0", s_gpuId),
            Function("0000:02:00.1", s_audioId));

        IReadOnlyList<Finding> findings = Verification.Of(s_expected, machine);

        findings.ShouldContain(finding => finding.Code == "verify-function-moved" && finding.Subject == s_gpu
            && finding.Message.ToString().Contains("0000:02:00.0", StringComparison.Ordinal));
        findings.ShouldContain(finding => finding.Code == "verify-function-moved" && finding.Subject == s_audio);
    }

    [Fact]
    public void A_function_whose_ID_cannot_be_read_just_now_is_not_taken_for_another() => ShouldFind(
        Running(Function("0000:01:00.0", s_gpuId) with { Id = null }, Function("0000:01:00.1", s_audioId)), "verify-good");

    [Fact]
    public void A_host_device_in_the_group_is_named_but_not_a_bridge() => ShouldFind(
        Running(
            Function("0000:01:00.0", s_gpuId),
            Function("0000:01:00.1", s_audioId),
            Function("0000:03:00.0", new PciId(0x144d, 0xa808), "nvme"),
            Function("0000:04:00.0", new PciId(0x8086, 0x1533), "igb", group: 2)),
        "verify-group-shared 0000:01:00.0");

    [Fact]
    public void A_function_without_a_group_cannot_be_given_away() => ShouldFind(
        Running(Function("0000:01:00.0", s_gpuId, group: null), Function("0000:01:00.1", s_audioId)), "verify-group-missing 0000:01:00.0");

    [Fact]
    public void An_identical_card_that_was_taken_along_is_named() => ShouldFind(
        Running(
            Function("0000:01:00.0", s_gpuId),
            Function("0000:01:00.1", s_audioId),
            Function("0000:05:00.0", s_gpuId, group: 5)),
        "verify-twin-taken 0000:05:00.0");
}
