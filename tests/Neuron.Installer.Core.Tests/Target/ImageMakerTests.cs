// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>An image is made again by the program that makes it, and by no other.</summary>
public sealed class ImageMakerTests
{
    private const string Masked = "/etc/pacman.d/hooks/90-mkinitcpio-install.hook";

    /// <summary>Arch Linux with mkinitcpio and another generator; one entry for each image.</summary>
    private static SampleTarget Arch(string[] programs, params string[] images)
    {
        SampleTarget target = new();
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        target.Put("/usr/lib/modules/6.18.1-arch1-1/modules.dep", "");
        target.Put("/usr/lib/modules/6.18.1-arch1-1/pkgbase", "linux\n");
        target.Put("/usr/bin/mkinitcpio", "");
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base systemd autodetect modconf kms block filesystems)\n");
        foreach (string program in programs)
        {
            target.Put("/usr/bin/" + program, "");
        }

        foreach (string image in images)
        {
            target.Put("/boot/" + image, image);
            target.Put($"/boot/loader/entries/{image}.conf", $"title Arch\nlinux /vmlinuz-linux\ninitrd /{image}\noptions root=UUID=1 rw\n");
        }

        return target;
    }

    private static void Preset(SampleTarget target) =>
        target.Put("/etc/mkinitcpio.d/linux.preset", "ALL_kver=/boot/vmlinuz-linux\nPRESETS=(default)\ndefault_image=/boot/initramfs-linux.img\n");

    private static IReadOnlyList<string> Commands(PassthroughPlan plan) => [.. plan.Commands.Select(command => string.Join(' ', command.Arguments))];

    [Fact]
    public void Boosters_image_is_boosters_also_where_mkinitcpio_is_installed()
    {
        using SampleTarget target = Arch(["booster"], "booster-linux.img");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        plan.Initramfs.ShouldBe(["booster"]);
        Commands(plan).ShouldBe(["/usr/lib/booster/regenerate_images"]);
        plan.Files.ShouldContain(file => file.Path == "/etc/booster.yaml");
        target.ThereAndBack();
    }

    [Fact]
    public void Where_two_make_images_both_are_set_up_and_each_makes_its_own()
    {
        using SampleTarget target = Arch(["booster"], "booster-linux.img", "initramfs-linux.img");
        Preset(target);
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        plan.Initramfs.ShouldBe(["mkinitcpio", "booster"]);
        Commands(plan).ShouldBe(["mkinitcpio -P", "/usr/lib/booster/regenerate_images"]);
        plan.Files.Select(file => file.Path.Text).ShouldContain("/etc/booster.yaml");
        plan.Files.Select(file => file.Path.Text).ShouldContain("/etc/mkinitcpio.conf");
        target.ThereAndBack();
    }

    [Fact]
    public void The_one_whose_hook_is_masked_makes_nothing()
    {
        using SampleTarget target = Arch(["dracut"], "initramfs-linux.img");
        Preset(target);
        Directory.CreateDirectory(target.Full("/etc/pacman.d/hooks"));
        File.CreateSymbolicLink(target.Full(Masked), "/dev/null");
        target.Put("/usr/share/libalpm/hooks/90-mkinitcpio-install.hook", "[Trigger]\n");
        target.Put("/etc/pacman.d/hooks/90-dracut-install.hook", "[Trigger]\n");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        plan.Initramfs.ShouldBe(["dracut"]);
        Commands(plan).ShouldBe(["dracut --force /boot/initramfs-linux.img 6.18.1-arch1-1"]);
        plan.Files.Select(file => file.Path.Text).ShouldContain("/etc/dracut.conf.d/90-neuron-vfio.conf");
        target.ThereAndBack();
    }

    [Fact]
    public void The_configuration_of_a_generator_that_is_not_there_counts_for_nothing()
    {
        using SampleTarget target = Arch(["dracut"], "initramfs-linux.img");
        File.Delete(target.Full("/usr/bin/mkinitcpio"));
        target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).Initramfs.ShouldBe(["dracut"]);
        // Before its packages are unpacked there may be nothing but the configuration.
        File.Delete(target.Full("/usr/bin/dracut"));
        target.PlanFor(SampleTarget.OneGpu).Initramfs.ShouldBe(["mkinitcpio"]);
    }

    [Fact]
    public void An_image_whose_maker_cannot_be_told_is_not_made_again_and_that_is_said()
    {
        using SampleTarget target = Arch(["dracut"], "initramfs-linux.img", "custom.img");
        Preset(target);
        target.Put("/etc/pacman.d/hooks/90-dracut-install.hook", "[Trigger]\n");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        plan.Initramfs.ShouldBe(["mkinitcpio", "dracut"]);
        Commands(plan).ShouldBe(["mkinitcpio -P"]);
        plan.Findings.ShouldContain(finding => finding.Code == "image-not-made-again" && finding.Message.ToString().Contains("/boot/custom.img"));
        plan.Findings.Count(finding => finding.Code == "image-not-made-again").ShouldBe(1);
        // kernel-install is told which.
        target.Put("/etc/kernel/install.conf", "layout=bls\ninitrd_generator=dracut\n");
        Commands(target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader)).ShouldBe(["mkinitcpio -P", "dracut --force /boot/custom.img 6.18.1-arch1-1"]);
    }

    [Theory]
    [InlineData("dracut", "dracut --force --no-hostonly /boot/initramfs-linux-fallback.img 6.18.1-arch1-1")]
    [InlineData("mkinitcpio", "mkinitcpio -k 6.18.1-arch1-1 -S autodetect -g /boot/initramfs-linux-fallback.img")]
    public void A_fallback_image_stays_one_for_any_machine(string program, string expected)
    {
        using SampleTarget target = Arch([program], "initramfs-linux-fallback.img");
        if (program == "dracut")
        {
            File.Delete(target.Full("/usr/bin/mkinitcpio"));
        }

        Commands(target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader)).ShouldBe([expected]);
    }

    [Fact]
    public void NixOS_is_left_alone_and_the_three_options_are_named()
    {
        using SampleTarget target = new(hasSystem: false);
        target.Put("/etc/os-release", "NAME=NixOS\nID=nixos\n");
        target.Put("/boot/loader/entries/nixos-generation-1.conf", "title NixOS\nlinux /EFI/nixos/a.efi\ninitrd /EFI/nixos/b.efi\noptions init=/nix/store/c/init loglevel=4\n");
        IsLeftAlone(target, "boot.kernelParams = [ \"intel_iommu=on\" \"iommu=pt\" ];", "boot.initrd.kernelModules = [", "boot.extraModprobeConfig = \"options vfio-pci ids=10de:1401,10de:0fba\";");
    }

    [Fact]
    public void Systems_of_ostree_are_left_alone_and_its_commands_are_named()
    {
        using SampleTarget target = new();
        target.Put("/ostree/repo/config", "");
        target.Put("/usr/bin/dracut", "");
        target.Put("/usr/bin/rpm-ostree", "");
        target.Put("/usr/lib/modules/6.17/modules.dep", "");
        target.Put("/boot/ostree/fedora-1/initramfs-6.17.img", "theirs");
        target.Put("/boot/loader/entries/ostree-1.conf", "title Fedora\nlinux /ostree/fedora-1/vmlinuz-6.17\ninitrd /ostree/fedora-1/initramfs-6.17.img\noptions root=UUID=1 ostree=/ostree/boot.1/fedora/1/0\n");
        IsLeftAlone(target, "rpm-ostree kargs --append-if-missing=intel_iommu=on", "rpm-ostree initramfs --enable");
    }

    private static void IsLeftAlone(SampleTarget target, params string[] advice)
    {
        SortedDictionary<string, string> before = target.Snapshot();
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        result.Commands.ShouldBeEmpty();
        Finding finding = result.Findings.Where(found => found.Code == "system-configured-elsewhere").ShouldHaveSingleItem();
        foreach (string words in advice)
        {
            finding.Advice.ToString().ShouldContain(words);
        }

        target.Snapshot().ShouldBe(before);
    }
}
