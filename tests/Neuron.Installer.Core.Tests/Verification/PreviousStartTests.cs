// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Tests.Target;
using Neuron.Installer.Core.Verification;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Verification;

/// <summary>Messages of the kernel, and what they explain.</summary>
public sealed class PreviousStartTests
{
    private const string Loaded = "VFIO - User Level meta-driver version: 0.3";

    private static readonly ExpectedPassthrough s_expected =
        new([new ExpectedFunction(PciAddress.Parse("0000:01:00.0"), new PciId(0x10de, 0x1401))], []);

    [Theory]
    [InlineData("vfio-pci 0000:01:00.0: Firmware has requested this device have a 1:1 IOMMU mapping, rejecting configuring the device without a 1:1 mapping. Contact your platform vendor.", "previous-direct-mapping")]
    [InlineData("pci 0000:01:00.0: BAR 1 [mem size 0x400000000 64bit pref]: can't assign; no space", "previous-bar-without-room")] // Linux 6.11
    [InlineData("pci 0000:01:00.0: BAR 1: no space for [mem size 0x10000000 64bit pref]", "previous-bar-without-room")] // Linux 6.1
    [InlineData("vfio-pci 0000:01:00.0: BAR 3: can't reserve [mem 0xe0000000-0xe1ffffff 64bit pref]", "previous-bar-taken")]
    [InlineData("nouveau 0000:01:00.0: NVIDIA GM206 (126010a1)", "previous-other-driver")]
    [InlineData("nouveau 0000:05:00.0: NVIDIA GM206 (126010a1)", "previous-nothing")]
    [InlineData("vfio-pci 0000:01:00.0: vgaarb: changed VGA decodes: olddecodes=io+mem,decodes=io+mem:owns=none", "previous-nothing")]
    [InlineData("pci 0000:01:00.0: Adding to iommu group 1", "previous-nothing")]
    [InlineData("pci 0000:01:00.0: BAR 1 [mem 0xe0000000-0xefffffff 64bit pref]: assigned", "previous-nothing")]
    [InlineData("Command line: root=UUID=1 module_blacklist=vfio_pci neuron.passthrough=off", "previous-rescue")]
    public void A_message_of_the_kernel_explains_why_a_card_was_not_taken(string message, string code) =>
        PreviousStart.Of(s_expected, $"Linux version 6.12\n{Loaded}\n{message}\n").ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void A_memory_area_that_found_room_in_a_later_pass_is_none_without()
    {
        PreviousStart.Of(s_expected, $"{Loaded}\npci 0000:01:00.0: BAR 1 [mem size 0x10000000 64bit pref]: can't assign; no space\npci 0000:01:00.0: BAR 1 [mem 0xe0000000-0xefffffff 64bit pref]: assigned\n")
            .ShouldHaveSingleItem().Code.ShouldBe("previous-nothing");
    }

    [Fact]
    public void Without_a_journal_there_is_nothing_to_explain_with()
    {
        using SampleTarget target = Stacks.Create("arch");
        target.Apply(SampleTarget.OneGpu);
        using HostDirectory host = HostRoot.Open(target.Path);
        PreviousStart.Read(host, new NoJournal()).ShouldHaveSingleItem().Code.ShouldBe("previous-no-journal");
    }

    [Fact]
    public void A_manifest_that_cannot_be_read_is_not_one_that_is_missing()
    {
        using SampleTarget target = new();
        Directory.CreateDirectory(target.Full(PassthroughManifest.Path));
        using HostDirectory host = HostRoot.Open(target.Path);
        VerifyOf(host).Code.ShouldBe("target-read-failed");
        Directory.Delete(target.Full(PassthroughManifest.Path));
        VerifyOf(host).Code.ShouldBe("verify-not-set-up");
    }

    [Fact]
    public void Who_may_not_read_the_manifest_is_told_so()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may read everything; tests/faults asks as nobody");
        using SampleTarget target = new();
        target.Put(PassthroughManifest.Path, "{}", UnixFileMode.None);
        using HostDirectory host = HostRoot.Open(target.Path);
        VerifyOf(host).Code.ShouldBe("verify-not-allowed");
    }

    private static Finding VerifyOf(HostDirectory host) => Core.Verification.Verification.OfRunning(host, _ => throw new InvalidOperationException()).ShouldHaveSingleItem();

    private sealed class NoJournal : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) => new(1, "No journal files were found.\n");
    }

    [Fact]
    public void Without_vfio_in_the_image_that_comes_first_and_each_driver_is_named_once()
    {
        IReadOnlyList<Finding> findings = PreviousStart.Of(
            s_expected, "Command line: root=UUID=1\nnouveau 0000:01:00.0: NVIDIA GM206\nnouveau 0000:01:00.0: bios: version 84\n");

        findings.Select(finding => finding.Code).ShouldBe(["previous-vfio-not-loaded", "previous-other-driver"]);
        findings[1].Message.ToString().ShouldBe("The driver nouveau took 0000:01:00.0 before vfio-pci could.");
    }
}
