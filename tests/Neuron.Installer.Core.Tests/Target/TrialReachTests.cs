// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>What a plan says beforehand about boot menus that do not go on to the entry without passthrough by themselves.</summary>
public sealed class TrialReachTests
{
    private const string Unit = "/usr/lib/systemd/system/neuron-vfio-trial.service";

    [Theory]
    [InlineData("arch", null)]
    [InlineData("debian", null)]
    [InlineData("cachyos-limine", "limine cannot count starts")]
    [InlineData("refind", "refind cannot count starts")]
    public void A_boot_loader_that_cannot_count_is_told(string stack, string? message)
    {
        using SampleTarget target = Stacks.Create(stack);
        target.Put(Unit, "");

        Said(target)?.Message.ToString().ShouldContain(message!);
        (Said(target) is null).ShouldBe(message is null);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("default arch*\n", null)]
    [InlineData("default arch.conf\n", "arch.conf is set as the default")]
    [InlineData("default @saved\n", "@saved is set as the default")]
    public void A_default_of_systemd_boot_that_is_started_in_any_case_is_told(string line, string? message)
    {
        using SampleTarget target = SystemdBoot(line);

        Said(target)?.Message.ToString().ShouldContain(message!);
        (Said(target) is null).ShouldBe(message is null);
    }

    [Fact]
    public void Another_entry_that_comes_next_is_told()
    {
        using SampleTarget target = SystemdBoot("");
        target.Put("/boot/loader/entries/other.conf", "title Other\nsort-key a\nlinux /other\noptions root=UUID=2\n");

        Said(target)!.Message.ToString().ShouldEndWith("another entry comes next.");
    }

    [Fact]
    public void Without_the_units_nothing_is_on_trial()
    {
        using SampleTarget target = SystemdBoot("default arch.conf\n");
        File.Delete(target.Full(Unit));

        Said(target).ShouldBeNull();
    }

    private static SampleTarget SystemdBoot(string line)
    {
        SampleTarget target = new();
        target.Put(Unit, "");
        target.Put("/etc/fstab", "UUID=1 / ext4 defaults 0 0\n");
        target.Put("/boot/loader/loader.conf", "timeout 3\n" + line);
        target.Put("/boot/loader/entries/arch.conf", "title Arch\nlinux /vmlinuz-linux\noptions root=UUID=1 rw\n");
        return target;
    }

    private static Finding? Said(SampleTarget target) =>
        target.PlanFor(SampleTarget.OneGpu with { LeavesDisplay = true }).Findings.SingleOrDefault(finding => finding.Code == "trial-manual");
}
