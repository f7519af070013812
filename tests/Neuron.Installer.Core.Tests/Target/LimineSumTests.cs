// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Revert;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>Limine stops at a wrong checksum: none of a file that is made again may be left.</summary>
public sealed class LimineSumTests
{
    private static readonly string s_kernel = new('a', 128);
    private static readonly string s_image = new('b', 128);
    private static readonly string s_other = new('c', 128);

    private static SampleTarget Limine()
    {
        SampleTarget target = new();
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        target.Put("/usr/bin/mkinitcpio", "");
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base systemd autodetect modconf kms block filesystems)\n");
        target.Put("/etc/mkinitcpio.d/linux.preset", "ALL_kver=/boot/vmlinuz-linux\nPRESETS=(default)\ndefault_image=/boot/initramfs-linux.img\n");
        target.Put("/usr/lib/modules/6.18/modules.dep", "");
        target.Put("/usr/lib/modules/6.18/pkgbase", "linux\n");
        target.Put("/boot/initramfs-linux.img", "image");
        target.Put("/boot/other.img", "theirs");
        target.Put("/boot/limine.conf", $"timeout: 3\n\n/Other\n    protocol: linux\n    path: boot():/other#{s_other}\n    cmdline: root=UUID=2\n    module_path: boot():/other.img#{s_other}\n\n/Sample\n    protocol: linux\n    path: boot():/vmlinuz-linux#{s_kernel}\n    cmdline: root=UUID=1\n    module_path: boot():/initramfs-linux.img#{s_image}\n");
        return target;
    }

    [Fact]
    public void The_checksum_of_an_image_that_is_made_again_goes_and_all_others_stay()
    {
        using SampleTarget target = Limine();
        target.ThereAndBack(new Runner(s_image, hasSum: true));
        target.Apply(SampleTarget.OneGpu);
        string text = target.Read("/boot/limine.conf")!;
        text.ShouldNotContain(s_image);
        text.ShouldContain("    module_path: boot():/initramfs-linux.img\n");
        text.ShouldContain($"    path: boot():/other#{s_other}\n    cmdline: root=UUID=2\n    module_path: boot():/other.img#{s_other}\n");
        text.ShouldContain($"    path: boot():/vmlinuz-linux#{s_kernel}\n    cmdline: root=UUID=1 {SampleTarget.Parameters}\n");
        // The entry without passthrough has none at all: the next kernel has another.
        text[text.IndexOf("no GPU passthrough", StringComparison.Ordinal)..].ShouldNotContain('#');
    }

    [Fact]
    public void Where_nothing_is_made_again_the_checksum_is_right_and_stays()
    {
        using SampleTarget target = Limine();
        target.Apply(SampleTarget.OneGpu, new InstallerSettings { Regenerate = Regenerate.Never });
        target.Read("/boot/limine.conf")!.ShouldContain($"    module_path: boot():/initramfs-linux.img#{s_image}\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Taking_back_leaves_no_checksum_of_the_image_before(bool isKnown)
    {
        using SampleTarget target = Limine();
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Runner("", isKnown));
        string now = new('d', 128);
        using TargetRoot root = target.Open();
        Reversal.Revert(root, new InstallerSettings(), new(new Runner(now, isKnown), TimeProvider.System, NullLogger.Instance));
        string text = target.Read("/boot/limine.conf")!;
        text.ShouldContain(isKnown ? $"module_path: boot():/initramfs-linux.img#{now}\n" : "module_path: boot():/initramfs-linux.img\n");
        text.ShouldContain($"    module_path: boot():/other.img#{s_other}\n");
        text.ShouldNotContain("iommu");
    }

    [Fact]
    public void Taking_back_without_a_way_to_run_commands_leaves_no_checksum_of_an_image_that_has_to_be_made_again()
    {
        using SampleTarget target = Limine();
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        using TargetRoot root = target.Open();
        Reversal.Revert(root, new InstallerSettings(), new(null, TimeProvider.System, NullLogger.Instance)).Outcome.ShouldBe(ApplyOutcome.Partly);
        target.Read("/boot/limine.conf")!.ShouldContain("module_path: boot():/initramfs-linux.img\n");
    }

    [Theory]
    [InlineData('0', false)]
    [InlineData('e', true)]
    public void A_configuration_whose_checksum_is_in_the_program_is_not_changed(char digit, bool isEnrolled)
    {
        using SampleTarget target = Limine();
        target.Put("/boot/EFI/BOOT/BOOTX64.EFI", "MZ…++CONFIG_B2SUM_SIGNATURE++" + new string(digit, 128) + "…");
        SortedDictionary<string, string> before = target.Snapshot();
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        result.Findings.Any(finding => finding.Code == "limine-configuration-enrolled").ShouldBe(isEnrolled);
        (result.Outcome == ApplyOutcome.Failed).ShouldBe(isEnrolled);
        if (isEnrolled)
        {
            target.Snapshot().ShouldBe(before);
        }
    }

    /// <summary>Every command succeeds; b2sum says what it is told, when there is one.</summary>
    private sealed class Runner(string sum, bool hasSum) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) =>
            command.Arguments[0] != "b2sum" ? new CommandResult(0, "")
            : hasSum ? new CommandResult(0, $"{(command.Arguments[1].EndsWith("initramfs-linux.img", StringComparison.Ordinal) ? sum : s_other)}  {command.Arguments[1]}\n")
            : new CommandResult(127, "");
    }
}
