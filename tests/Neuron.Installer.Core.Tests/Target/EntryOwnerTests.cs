// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

public sealed class EntryOwnerTests
{
    private const string OtherEntry = "/boot/efi/loader/entries/2026-01-01_linux.conf";

    /// <summary>GRUB, beside an Arch Linux whose /boot is the shared EFI system partition.</summary>
    private static SampleTarget BesideArch()
    {
        SampleTarget target = new();
        target.Put("/etc/fstab", "UUID=11111111-aaaa / ext4 rw 0 1\nUUID=AB12-CD34 /boot/efi vfat umask=0077 0 2\n");
        target.Put("/etc/machine-id", new string('a', 32) + "\n");
        target.Put("/usr/bin/mkinitcpio", "");
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base systemd autodetect modconf kms block filesystems)\n");
        target.Put("/etc/mkinitcpio.d/linux.preset", "ALL_kver=/boot/vmlinuz-linux\nPRESETS=(default)\ndefault_image=/boot/initramfs-linux.img\n");
        target.Put("/usr/lib/modules/6.18.1-arch1-1/modules.dep", "");
        target.Put("/usr/lib/modules/6.18.1-arch1-1/pkgbase", "linux\n");
        target.Put("/boot/initramfs-linux.img", "ours");
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
        target.Put("/usr/bin/grub-mkconfig", "");
        target.Put("/boot/efi/loader/loader.conf", "timeout 3\n");
        target.Put("/boot/efi/vmlinuz-linux", "theirs");
        target.Put("/boot/efi/initramfs-linux.img", "theirs");
        target.Put(OtherEntry, "title Arch Linux (linux)\nlinux /vmlinuz-linux\ninitrd /initramfs-linux.img\noptions root=PARTUUID=22222222-bbbb rw\n");
        return target;
    }

    [Theory]
    [InlineData(Stage.Install)]
    [InlineData(Stage.Boot)]
    public void Nothing_of_another_system_on_a_shared_partition_is_written_or_made_again(Stage stage)
    {
        using SampleTarget target = BesideArch();
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: stage);
        plan.Files.ShouldNotContain(change => change.Path.StartsWith("/boot/efi", StringComparison.Ordinal));
        plan.Commands.ShouldNotContain(command => command.Arguments.Any(argument => argument.Contains("/boot/efi", StringComparison.Ordinal)));
        plan.Files.ShouldContain(change => change.Path.StartsWith("/etc/default/grub", StringComparison.Ordinal));
        target.ThereAndBack();
    }

    [Fact]
    public void The_second_of_two_limine_entries_is_completed_when_the_first_starts_another_system()
    {
        using SampleTarget target = new();
        target.Put("/etc/fstab", "UUID=11111111-aaaa / ext4 rw 0 1\n");
        target.Put("/boot/limine.conf", "/Debian\n    protocol: linux\n    path: boot():/vmlinuz\n    cmdline: root=UUID=22222222-bbbb ro\n\n/NeuronOS\n    protocol: linux\n    path: boot():/vmlinuz-linux\n    cmdline: root=UUID=11111111-aaaa rw\n");
        target.Apply(SampleTarget.OneGpu);
        string text = target.Read("/boot/limine.conf")!;
        text.ShouldContain("    cmdline: root=UUID=22222222-bbbb ro\n");
        text.ShouldContain($"    cmdline: root=UUID=11111111-aaaa rw {SampleTarget.Parameters}\n");
        text[text.IndexOf("no GPU passthrough", StringComparison.Ordinal)..].ShouldContain("root=UUID=11111111-aaaa rw");
    }

    [Fact]
    public void Only_the_refind_stanza_of_this_system_is_completed_and_copied()
    {
        const string Other = "menuentry \"Debian\" {\n    loader /vmlinuz\n    options \"root=UUID=2 ro\"\n}\n";
        using SampleTarget target = new();
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        target.Put("/boot/EFI/refind/refind.conf", Other + "menuentry \"Sample\" {\n    loader /boot/vmlinuz-linux\n    options \"root=UUID=1 rw\"\n}\n");
        target.Apply(SampleTarget.OneGpu);
        string text = target.Read("/boot/EFI/refind/refind.conf")!;
        text.ShouldStartWith(Other);
        text.ShouldContain($"    options \"root=UUID=1 rw {SampleTarget.Parameters}\"\n");
        text[text.IndexOf("no GPU passthrough", StringComparison.Ordinal)..].ShouldContain("root=UUID=1 rw");
        target.Revert();
    }

    [Theory]
    [InlineData("UUID=1 / ext4 rw 0 1", "root=UUID=1 rw", true)]
    [InlineData("UUID=\"1a\" / ext4 rw 0 1", "root=UUID=1A rw", true)]
    [InlineData("/dev/disk/by-uuid/1 / ext4 rw 0 1", "root=UUID=1 rw", true)]
    [InlineData("UUID=1 / ext4 rw 0 1", "root=UUID=2 rw", false)]
    [InlineData("UUID=1 / ext4 rw 0 1", "root=PARTUUID=2 rw", false)]
    [InlineData("LABEL=a / ext4 rw 0 1", "root=LABEL=A rw root=LABEL=a", true)]
    [InlineData("/dev/mapper/root / btrfs subvol=/@ 0 1", "root=/dev/mapper/root rootflags=subvol=@", true)]
    [InlineData("UUID=1 / btrfs subvol=/@ 0 1", "root=UUID=1 rootflags=subvol=@other", false)]
    [InlineData("UUID=1 / ext4 rw 0 1", "boot=casper quiet", false)]
    [InlineData("", "root=UUID=1 rw", true)]
    [InlineData("UUID=1 / ext4 rw 0 1", "quiet", true)]
    public void The_root_of_an_entry_is_held_against_fstab(string fstab, string commandLine, bool isTarget)
    {
        using SampleTarget sample = new();
        sample.Put("/etc/fstab", fstab + "\n");
        using TargetRoot target = sample.Open();
        EntryOwner.IsTarget(target, commandLine.Split(' ')).ShouldBe(isTarget);
    }

    [Fact]
    public void Two_names_of_one_device_are_the_same_root()
    {
        using SampleTarget sample = new();
        sample.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        sample.Put("/dev/sda2", "");
        foreach (string link in new[] { "by-uuid/1", "by-partuuid/2" })
        {
            string path = sample.Full("/dev/disk/" + link);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.CreateSymbolicLink(path, "../../sda2");
        }

        using TargetRoot target = sample.Open();
        EntryOwner.IsTarget(target, ["root=PARTUUID=2"]).ShouldBeTrue();
        EntryOwner.IsTarget(target, ["root=PARTUUID=3"]).ShouldBeFalse();
    }
}
