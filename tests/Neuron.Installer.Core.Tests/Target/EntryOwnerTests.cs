// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Boot;
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
    [InlineData(Stage.BeforeBootLoader)]
    [InlineData(Stage.AfterBootLoader)]
    public void Nothing_of_another_system_on_a_shared_partition_is_written_or_made_again(Stage stage)
    {
        using SampleTarget target = BesideArch();
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: stage);
        plan.Files.ShouldNotContain(change => change.Path.Text.StartsWith("/boot/efi", StringComparison.Ordinal));
        plan.Commands.ShouldNotContain(command => command.Arguments.Any(argument => argument.Contains("/boot/efi", StringComparison.Ordinal)));
        plan.Files.ShouldContain(change => change.Path.Text.StartsWith("/etc/default/grub", StringComparison.Ordinal));
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
    [InlineData("/dev/vg-a/root / ext4 rw 0 1", "root=/dev/mapper/vg--a-root", true)]
    [InlineData("/dev/mapper/vg-root / ext4 rw 0 1", "root=/dev/vg/home", false)]
    [InlineData("LABEL=my\\040root / ext4 rw 0 1", "\"root=LABEL=my_root\"", false)]
    [InlineData("rpool/ROOT/arch / zfs defaults 0 0", "root=ZFS=rpool/ROOT/arch rw", true)]
    [InlineData("rpool/ROOT/arch / zfs defaults 0 0", "zfs=rpool/ROOT/arch rw", true)]
    [InlineData("rpool/ROOT/arch / zfs defaults 0 0", "root=zfs:rpool/ROOT/debian", false)]
    [InlineData("UUID=1 / btrfs subvol=/@ 0 1", "root=UUID=1 rootflags=subvol=@/.snapshots/3/snapshot", false)]
    [InlineData("UUID=1 / ext4 rw 0 1", "root=live:CDLABEL=Fedora rd.live.image", false)]
    [InlineData("UUID=1 / ext4 rw 0 1", "root=UUID=1 init=/nix/store/abc/init", false)]
    [InlineData("UUID=1 / ext4 rw 0 1", "root=UUID=1 ostree=/ostree/boot.0/fedora/1/0", false)]
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

    /// <summary>What the target's own /dev does not know, the machine's does: its links need not lead to a node.</summary>
    [Theory]
    [InlineData("UUID=1a", "root=PARTUUID=2b", "Target")]
    [InlineData("UUID=1a", "root=PARTUUID=2B", "Target")]
    [InlineData("UUID=1a", "root=LABEL=system", "Target")]
    [InlineData("UUID=1a", "root=/dev/sda2", "Target")]
    [InlineData("UUID=1a", "root=PARTUUID=3", "Other")]
    [InlineData("UUID=1a", "root=PARTUUID=4", "Unknown")]
    [InlineData("UUID=9", "root=/dev/vg/root", "Target")]
    [InlineData("UUID=9", "root=/dev/mapper/vg-root", "Target")]
    public void The_names_of_a_device_are_looked_up_below_the_host_root(string device, string word, string expected)
    {
        using SampleTarget sample = new();
        using SampleTarget machine = new();
        sample.Put("/etc/fstab", device + " / ext4 rw 0 1\n");
        foreach ((string link, string to) in new[]
        {
            ("disk/by-uuid/1a", "../../sda2"), ("disk/by-partuuid/2b", "../../sda2"), ("disk/by-label/system", "../../sda2"), ("disk/by-partuuid/3", "../../sdb1"),
            ("disk/by-uuid/9", "../../dm-0"), ("vg/root", "../dm-0"), ("mapper/vg-root", "../dm-0"),
        })
        {
            string path = machine.Full("/dev/" + link);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.CreateSymbolicLink(path, to);
        }

        machine.Put("/dev/sda2", "");
        using HostDirectory host = HostRoot.Open(machine.Path);
        using TargetRoot target = sample.Open();
        target.Host = host;
        EntryOwner.Of(target, [word]).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("/dev/sda2 rw", "ext4", "/", "root=UUID=1", "Target")]
    [InlineData("/dev/sda3 rw", "ext4", "/", "root=UUID=1", "Other")]
    [InlineData("/dev/sda2 rw", "btrfs", "/@neuron", "root=UUID=1 rootflags=subvol=@neuron", "Target")]
    [InlineData("/dev/sda2 rw", "btrfs", "/@neuron", "root=UUID=1 rootflags=subvol=@arch", "Other")]
    [InlineData("rpool/ROOT/neuron rw", "zfs", "/", "root=ZFS=rpool/ROOT/neuron", "Target")]
    [InlineData("rpool/ROOT/neuron rw", "zfs", "/", "root=ZFS=rpool/ROOT/arch", "Other")]
    public void Without_fstab_the_table_of_mounts_says_what_the_root_is(string source, string type, string root, string commandLine, string expected)
    {
        using SampleTarget sample = new();
        using SampleTarget machine = new();
        machine.Put("/proc/self/mountinfo", $"29 1 8:3 / / rw - ext4 /dev/sda9 rw\n36 29 0:31 {root} {sample.Path} rw,relatime shared:1 - {type} {source}\n");
        Directory.CreateDirectory(machine.Full("/dev/disk/by-uuid"));
        File.CreateSymbolicLink(machine.Full("/dev/disk/by-uuid/1"), "../../sda2");
        machine.Put("/dev/sda2", "");
        machine.Put("/dev/sda3", "");
        using HostDirectory host = HostRoot.Open(machine.Path);
        using TargetRoot target = sample.Open();
        target.Host = host;
        EntryOwner.Of(target, commandLine.Split(' ')).ToString().ShouldBe(expected);
    }

    /// <summary>Two encrypted systems may both call what they open "root".</summary>
    [Theory]
    [InlineData("cryptdevice=UUID=5:root root=/dev/mapper/root rw", "Target")]
    [InlineData("rd.luks.name=5=root root=/dev/mapper/root rw", "Target")]
    [InlineData("cryptdevice=UUID=6:root root=/dev/mapper/root rw", "Other")]
    [InlineData("rd.luks.name=6=root root=/dev/mapper/root rw", "Other")]
    public void What_is_below_an_encrypted_root_says_whose_it_is(string commandLine, string expected)
    {
        foreach (string root in new[] { "/dev/mapper/root", "UUID=7" })
        {
            using SampleTarget sample = new();
            sample.Put("/etc/fstab", root + " / ext4 rw 0 1\n");
            sample.Put("/etc/crypttab", "# name device\nswap UUID=8 none\nroot UUID=5 none luks\n");
            using TargetRoot target = sample.Open();
            EntryOwner.Of(target, commandLine.Split(' ')).ToString().ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-6.18.conf", "", "Target")]
    [InlineData("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-6.18.conf", "", "Other")]
    [InlineData("mine-6.18.conf", "", "Target")]
    [InlineData("x.conf", "machine-id aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", "Target")]
    [InlineData("x.conf", "machine-id bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n", "Other")]
    [InlineData("x.conf", "", "Unknown")]
    public void A_root_that_cannot_be_compared_leaves_it_to_the_machine_id_and_the_entry_token(string name, string line, string expected)
    {
        using SampleTarget sample = new();
        sample.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        sample.Put("/etc/machine-id", new string('a', 32) + "\n");
        sample.Put("/etc/kernel/entry-token", "mine\n");
        using TargetRoot target = sample.Open();
        EntryOwner.Of(target, $"title X\n{line}linux /x\noptions root=PARTUUID=2\n", TargetPath.Parse("/boot/loader/entries/" + name)).ToString().ShouldBe(expected);
    }

    [Fact]
    public void What_cannot_be_attributed_is_left_alone_and_said()
    {
        using SampleTarget target = BesideArch();
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldContain(finding => finding.Code == "boot-entry-not-attributed" && finding.Message.ToString().Contains(OtherEntry));
        // Where the target does not say what its root is, and two entries start two systems.
        using SampleTarget silent = new();
        silent.Put("/boot/loader/loader.conf", "");
        silent.Put("/boot/loader/entries/a.conf", "title A\nlinux /a\noptions root=UUID=1\n");
        silent.Put("/boot/loader/entries/b.conf", "title B\nlinux /b\noptions root=UUID=2\n");
        PassthroughPlan plan = silent.PlanFor(SampleTarget.OneGpu);
        plan.Files.ShouldNotContain(file => file.Path.Text.StartsWith("/boot", StringComparison.Ordinal));
        plan.Findings.Count(finding => finding.Code == "boot-entry-not-attributed").ShouldBe(2);
    }

    /// <summary>The other system has its own GRUB, Limine and rEFInd on the shared partition, which is its /boot.</summary>
    [Theory]
    [InlineData("/boot/efi/grub/grub.cfg", "menuentry 'Arch' {\n\tlinux /vmlinuz-linux root=UUID=22222222-bbbb rw\n\tinitrd /initramfs-linux.img\n}\n")]
    [InlineData("/boot/efi/grub/grub.cfg", "# It is automatically generated by grub-mkconfig\n### BEGIN /etc/grub.d/10_linux ###\nmenuentry 'Arch' {\n\tlinux /vmlinuz-linux root=UUID=22222222-bbbb rw\n\tinitrd /initramfs-linux.img\n}\n### BEGIN /etc/grub.d/30_os-prober ###\nmenuentry 'Sample' {\n\tlinux /boot/vmlinuz-linux root=UUID=11111111-aaaa rw\n}\n")]
    [InlineData("/boot/efi/limine.conf", "/Arch\n    protocol: linux\n    path: boot():/vmlinuz-linux\n    cmdline: root=UUID=22222222-bbbb rw\n    module_path: boot():/initramfs-linux.img\n")]
    [InlineData("/boot/efi/refind_linux.conf", "\"Arch\" \"root=UUID=22222222-bbbb rw initrd=initramfs-linux.img\"\n")]
    [InlineData("/boot/efi/EFI/refind/refind.conf", "menuentry \"Arch\" {\n    loader /vmlinuz-linux\n    initrd /initramfs-linux.img\n    options \"root=UUID=22222222-bbbb rw\"\n}\n")]
    public void The_images_of_another_systems_menu_are_not_made_again(string path, string content)
    {
        using SampleTarget target = BesideArch();
        target.Put(path, content);
        foreach (Stage stage in new[] { Stage.BeforeBootLoader, Stage.AfterBootLoader })
        {
            PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: stage);
            plan.Files.ShouldNotContain(change => change.Path.Text.StartsWith("/boot/efi", StringComparison.Ordinal));
            plan.Commands.ShouldNotContain(command => command.Arguments.Any(argument => argument.Contains("/boot/efi", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Each_kernel_has_an_entry_without_passthrough_and_their_titles_differ()
    {
        using SampleTarget target = new();
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        foreach (string kernel in new[] { "linux", "linux-lts" })
        {
            target.Put($"/usr/lib/modules/6.18-{kernel}/modules.dep", "");
            target.Put($"/usr/lib/modules/6.18-{kernel}/pkgbase", kernel + "\n");
            target.Put($"/boot/loader/entries/{kernel}.conf", $"title Arch ({kernel})\nlinux /vmlinuz-{kernel}\noptions root=UUID=1\n");
        }

        target.Put("/boot/limine.conf", "/Arch\n//linux\n    protocol: linux\n    path: boot():/vmlinuz-linux#ab\n    cmdline: root=UUID=1\n//linux-lts\n    protocol: linux\n    path: boot():/vmlinuz-linux-lts#cd\n    cmdline: root=UUID=1\n//linux (fallback)\n    protocol: linux\n    path: boot():/vmlinuz-linux\n    cmdline: root=UUID=1\n");
        target.Put("/boot/EFI/refind/refind.conf", "menuentry \"A\" {\n    loader /vmlinuz-linux\n    options \"root=UUID=1\"\n}\nmenuentry \"B\" {\n    loader /vmlinuz-linux-lts\n    options \"root=UUID=1\"\n}\n");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        string[] titles = ["Sample Linux (no GPU passthrough: all graphics cards for this computer)", "Sample Linux, with Linux linux-lts (no GPU passthrough: all graphics cards for this computer)"];
        target.Read("/boot/loader/entries/linux-lts~no-passthrough.conf")!.ShouldContain($"title {titles[0]}\n");
        target.Read("/boot/loader/entries/linux~no-passthrough.conf")!.ShouldContain("title Sample Linux, with Linux linux (no GPU passthrough: all graphics cards for this computer)\n");
        target.Read("/boot/limine.conf")!.Split('\n').Where(line => line.EndsWith("(no GPU passthrough: all graphics cards for this computer)", StringComparison.Ordinal)).ShouldBe(titles.Select(title => "/" + title));
        target.Read("/boot/EFI/refind/refind.conf")!.Split('\n').Where(line => line.Contains("(no GPU passthrough: all graphics cards for this computer)", StringComparison.Ordinal)).ShouldBe(titles.Select(title => $"menuentry \"{title}\" {{"));
    }

    [Fact]
    public void Undoing_a_menu_that_changed_since_leaves_the_words_of_another_systems_entry()
    {
        using SampleTarget target = new();
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        target.Put("/boot/limine.conf", "/Debian\n    protocol: linux\n    path: boot():/vmlinuz\n    cmdline: root=UUID=2 iommu=pt\n\n/Sample\n    protocol: linux\n    path: boot():/vmlinuz-linux\n    cmdline: root=UUID=1\n");
        string before = target.Read("/boot/limine.conf")!;
        target.Apply(SampleTarget.OneGpu);
        File.AppendAllText(target.Full("/boot/limine.conf"), "# later\n");
        target.Revert();
        target.Read("/boot/limine.conf").ShouldBe(before + "# later\n");
    }
}
