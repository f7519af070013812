// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Revert;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

public sealed class FirstSliceTests
{
    private static SampleTarget Arch()
    {
        SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "# vim:set ft=sh\nMODULES=()\nBINARIES=()\nFILES=()\nHOOKS=(base systemd autodetect microcode modconf kms keyboard block filesystems fsck)\n");
        target.Put("/etc/default/grub", "# GRUB\nGRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"loglevel=3 quiet\"\nGRUB_CMDLINE_LINUX=\"\"\n");
        return target;
    }

    [Fact]
    public void Three_files_are_written_for_one_graphics_card()
    {
        using SampleTarget target = Arch();
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        result.Findings.ShouldBeEmpty();
        result.Outcome.ShouldBe(ApplyOutcome.Done);
        target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull().ShouldContain("options vfio-pci ids=10de:1401,10de:0fba\nsoftdep nvidia pre: vfio-pci\n");
        target.Read("/etc/mkinitcpio.conf.d/zz-neuron-vfio.conf").ShouldNotBeNull().ShouldContain("\nMODULES=(vfio_pci vfio vfio_iommu_type1 \"${MODULES[@]}\")\n");
        target.Read("/etc/default/grub").ShouldNotBeNull().ShouldContain("GRUB_CMDLINE_LINUX_DEFAULT=\"loglevel=3 quiet intel_iommu=on iommu=pt\"\n");
        result.Files.Select(file => file.Path.Text).ShouldBe(
            ["/etc/modprobe.d/vfio.conf", "/etc/mkinitcpio.conf.d/zz-neuron-vfio.conf", "/etc/default/grub", PassthroughManifest.Path]);
    }

    [Fact]
    public void Applying_twice_changes_nothing_the_second_time()
    {
        using SampleTarget target = Arch();
        target.Apply(SampleTarget.OneGpu);
        SortedDictionary<string, string> once = target.Snapshot();
        target.PlanFor(SampleTarget.OneGpu).Files.ShouldBeEmpty();
        target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        target.Snapshot().ShouldBe(once);
    }

    [Fact]
    public void Undoing_gives_every_byte_back()
    {
        using SampleTarget target = Arch();
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu);
        ReversalResult result = target.Revert();
        result.Kept.ShouldBeEmpty();
        result.Restored.Count.ShouldBe(3);
        target.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Another_card_takes_the_place_of_the_first_one()
    {
        using SampleTarget target = Arch();
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu);
        target.Apply(SampleTarget.AnotherGpu);
        target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull().ShouldNotContain("10de");
        target.Read("/etc/default/grub").ShouldNotBeNull().ShouldContain("quiet iommu=pt\"\n");
        target.Revert();
        target.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Choosing_no_card_takes_the_setup_back()
    {
        using SampleTarget target = Arch();
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.NoGpu).Outcome.ShouldBe(ApplyOutcome.Nothing);
        target.Snapshot().ShouldBe(before);
        target.Apply(SampleTarget.OneGpu);
        target.Apply(SampleTarget.NoGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        target.Snapshot().ShouldBe(before);
    }
}
