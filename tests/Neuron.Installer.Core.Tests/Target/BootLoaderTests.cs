// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Target.Apply;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>The ways in which a boot loader gets its command line, beyond the default files of distributions.</summary>
public sealed class BootLoaderTests
{
    [Fact]
    public void Drop_ins_of_limine_entry_tool_get_one_more()
    {
        using SampleTarget target = new();
        target.Put("/etc/default/limine", "ESP_PATH=/boot\n");
        target.Put("/etc/limine-entry-tool.d/10-root.conf", "KERNEL_CMDLINE[default]+=\"root=UUID=1 rw intel_iommu=off iommu=pt\"\n");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/limine-entry-tool.d/90-neuron-vfio.conf")!.ShouldContain("\nKERNEL_CMDLINE[default]+=\" intel_iommu=on\"\n");
        target.Read("/etc/limine-entry-tool.d/10-root.conf").ShouldBe("KERNEL_CMDLINE[default]+=\"root=UUID=1 rw iommu=pt\"\n");
        target.Read("/etc/default/limine").ShouldBe("ESP_PATH=/boot\n");
        // What /etc/default/limine sets has the last word, so it is written there.
        target.Put("/etc/default/limine", "KERNEL_CMDLINE[default]=\"root=UUID=1 rw\"\n");
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/default/limine").ShouldBe("KERNEL_CMDLINE[default]=\"root=UUID=1 rw intel_iommu=on\"\n");
        target.Read("/etc/limine-entry-tool.d/90-neuron-vfio.conf").ShouldBeNull();
    }

    [Fact]
    public void Limine_entry_tool_without_a_command_line_of_its_own_takes_that_of_kernel_install()
    {
        using SampleTarget target = new();
        target.Put("/etc/default/limine", "ESP_PATH=/boot\n");
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw\n");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe($"root=UUID=1 rw {SampleTarget.Parameters}\n");
    }

    [Fact]
    public void The_old_syntax_of_Limine_is_understood()
    {
        using SampleTarget target = new();
        target.Put("/boot/limine.cfg", "TIMEOUT=5\n\n:Arch Linux\n    PROTOCOL=linux\n    KERNEL_PATH=boot:///vmlinuz-linux\n    CMDLINE=root=UUID=1 rw cryptdevice=UUID=2:root\n    MODULE_PATH=boot:///initramfs-linux.img\n:Windows\n    PROTOCOL=chainload\n    IMAGE_PATH=boot:///EFI/Microsoft/Boot/bootmgfw.efi\n");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        string text = target.Read("/boot/limine.cfg")!;
        text.ShouldContain($"    CMDLINE=root=UUID=1 rw cryptdevice=UUID=2:root {SampleTarget.Parameters}\n    MODULE_PATH");
        text.ShouldEndWith($"\n:Sample Linux (no GPU passthrough: all graphics cards for this computer)\n    COMMENT=Written by neuron-vfio for Sample Linux: GPU passthrough.\n    PROTOCOL=linux\n    KERNEL_PATH=boot:///vmlinuz-linux\n    CMDLINE=root=UUID=1 rw cryptdevice=UUID=2:root {SampleTarget.Parameters} module_blacklist=vfio_pci neuron.passthrough=off\n    MODULE_PATH=boot:///initramfs-linux.img\n");
    }

    [Fact]
    public void A_stanza_of_rEFInd_gets_the_words_and_a_companion()
    {
        const string Stanza = "menuentry \"Arch Linux\" {\n    icon /EFI/refind/icons/os_arch.png\n    loader /boot/vmlinuz-linux\n    initrd /boot/initramfs-linux.img\n    options \"root=PARTUUID=1 rw add_efi_memmap\"\n    submenuentry \"Boot to terminal\" {\n        add_options \"systemd.unit=multi-user.target\"\n    }\n}\n";
        using SampleTarget target = new();
        target.Put("/efi/EFI/refind/refind.conf", "timeout 20\n# menuentry \"old\" {\nmenuentry \"Windows\" {\n    loader /EFI/Microsoft/Boot/bootmgfw.efi\n    options \"x\"\n}\n" + Stanza);
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/efi/EFI/refind/refind.conf").ShouldBe(
            "timeout 20\n# menuentry \"old\" {\nmenuentry \"Windows\" {\n    loader /EFI/Microsoft/Boot/bootmgfw.efi\n    options \"x\"\n}\n"
            + Stanza.Replace("add_efi_memmap\"", $"add_efi_memmap {SampleTarget.Parameters}\"", StringComparison.Ordinal)
            + $"menuentry \"Sample Linux (no GPU passthrough: all graphics cards for this computer)\" {{\n    icon /EFI/refind/icons/os_arch.png\n    loader /boot/vmlinuz-linux\n    initrd /boot/initramfs-linux.img\n    options \"root=PARTUUID=1 rw add_efi_memmap {SampleTarget.Parameters} module_blacklist=vfio_pci neuron.passthrough=off\"\n}}\n");
    }

    [Fact]
    public void Kernel_install_without_a_command_line_gets_that_of_its_newest_entry()
    {
        using SampleTarget target = new();
        target.Put("/usr/bin/kernel-install", "");
        foreach (string kernel in new[] { "6.9.0", "6.10.0" })
        {
            target.Put($"/usr/lib/modules/{kernel}/modules.dep", "");
            target.Put($"/boot/efi/loader/entries/abc-{kernel}.conf", $"title Debian\noptions root=UUID=1 ro v={kernel} systemd.machine_id=abc\nlinux /abc/{kernel}/linux\n");
        }

        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe($"root=UUID=1 ro v=6.10.0 {SampleTarget.Parameters}\n");
    }

    [Fact]
    public void Entries_that_were_not_made_by_kernel_install_make_no_command_line()
    {
        using SampleTarget target = new();
        target.Put("/usr/bin/kernel-install", "");
        target.Put("/usr/lib/modules/6.18/modules.dep", "");
        target.Put("/boot/loader/entries/arch.conf", "title Arch\noptions root=UUID=1 rw\nlinux /vmlinuz-linux\n");
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBeNull();
    }

    [Fact]
    public void The_entries_that_sdboot_manage_makes_anew_get_their_companions_again()
    {
        using SampleTarget target = Stacks.Create("cachyos-sdboot");
        target.Apply(SampleTarget.OneGpu);
        const string Entries = "/boot/loader/entries/";
        // All removed, one made again, another kernel installed: what `sdboot-manage gen` does.
        foreach (string file in Directory.GetFiles(target.Full(Entries)))
        {
            File.Delete(file);
        }

        target.Put(Entries + "gone~no-passthrough.conf", "title Gone\n");
        target.Put(Entries + "linux-cachyos.conf", "title\tLinux\nlinux\t/vmlinuz-linux-cachyos\noptions\troot=UUID=1 rw\n");
        target.Put(Entries + "linux-cachyos-fallback.conf", "title\tLinux\nlinux\t/vmlinuz-linux-cachyos\noptions\troot=UUID=1 rw\n");
        const string Other = "title Arch Linux\nlinux /arch/vmlinuz-linux\noptions root=UUID=2 rw\n";
        target.Put("/etc/fstab", "# root\nUUID=1 / ext4 rw 0 1\n");
        target.Put(Entries + "arch.conf", Other);
        target.Put(Entries + "linux-lts.conf", "title\tLinux\nlinux\t/vmlinuz-linux-lts\noptions\troot=UUID=1 rw\n");
        target.Put(Entries + "windows.conf", "title Windows\nefi /EFI/Microsoft/Boot/bootmgfw.efi\n");
        target.Put("/boot/loader/loader.conf", "timeout 5\ndefault linux-cachyos.conf\n");
        MakeCompanions(target);
        Directory.GetFiles(target.Full(Entries)).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["arch.conf", "linux-cachyos-fallback.conf", "linux-cachyos.conf", "linux-cachyos~no-passthrough.conf", "linux-lts.conf", "linux-lts~no-passthrough.conf", "windows.conf"]);
        target.Read(Entries + "arch.conf").ShouldBe(Other);
        target.Read(Entries + "linux-lts~no-passthrough.conf")!.ShouldContain("\ntitle Cachyos-sdboot Linux, with Linux linux-lts (no GPU passthrough: all graphics cards for this computer)\n");
        target.Read(Entries + "linux-cachyos~no-passthrough.conf").ShouldBe("# Written by neuron-vfio for Cachyos-sdboot Linux: GPU passthrough.\ntitle Cachyos-sdboot Linux (no GPU passthrough: all graphics cards for this computer)\nlinux\t/vmlinuz-linux-cachyos\noptions\troot=UUID=1 rw module_blacklist=vfio_pci neuron.passthrough=off\n");
    }

    /// <summary>sdboot-manage takes what begins as its entries do, and sorts first: one of ours.</summary>
    [Theory]
    [InlineData("oldest", "6.12", "6.12")]
    [InlineData("manual", "6.12~no-passthrough", "6.18")]
    public void An_entry_without_passthrough_that_sdboot_manage_took_for_the_oldest_is_not_the_default(string rule, string expected, string plain)
    {
        using SampleTarget target = Stacks.Create("cachyos-sdboot");
        target.Apply(SampleTarget.OneGpu);
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        target.Put("/etc/sdboot-manage.conf", target.Read("/etc/sdboot-manage.conf") + $"DEFAULT_ENTRY=\"{rule}\"\nREMOVE_EXISTING=no\n");
        foreach (string kernel in new[] { "6.12", "6.18" })
        {
            target.Put($"/boot/loader/entries/cachyos{kernel}.conf", $"title\tLinux\nlinux\t/vmlinuz-{kernel}\noptions\troot=UUID=1 rw\n");
        }

        target.Put("/boot/loader/loader.conf", "timeout 5\ndefault cachyos6.12~no-passthrough.conf\n");
        File.Delete(target.Full("/boot/loader/entries/linux-cachyos.conf"));
        MakeCompanions(target);
        target.Read("/boot/loader/loader.conf").ShouldBe($"timeout 5\ndefault cachyos{expected}.conf\n");
        target.Read($"/boot/loader/entries/cachyos{plain}~no-passthrough.conf")!.ShouldContain("\ntitle Cachyos-sdboot Linux (no GPU passthrough: all graphics cards for this computer)\n");
    }

    /// <summary>What the pacman hook makes again is nobody's change: nothing of it is left, and nothing refuses the next setup.</summary>
    [Fact]
    public void The_companions_that_were_made_again_are_taken_back()
    {
        using SampleTarget target = Stacks.Create("cachyos-sdboot");
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        const string Later = "/boot/loader/entries/linux-lts";
        target.Put(Later + ".conf", $"title\tLinux\nlinux\t/vmlinuz-linux-lts\noptions\troot=UUID=1 rw {SampleTarget.Parameters}\n");
        MakeCompanions(target);
        Directory.Delete(target.Full("/tmp"), recursive: true);
        target.Read(Later + "~no-passthrough.conf").ShouldNotBeNull();
        target.Revert().Kept.ShouldBeEmpty();
        target.Read(Later + ".conf").ShouldBe("title\tLinux\nlinux\t/vmlinuz-linux-lts\noptions\troot=UUID=1 rw\n");
        File.Delete(target.Full(Later + ".conf"));
        target.Snapshot().ShouldBe(before);
        target.ThereAndBack();
    }

    /// <summary>Runs what the pacman hook runs, with the paths that it names in this root.</summary>
    private static void MakeCompanions(SampleTarget target)
    {
        string script = target.Full("/tmp/script");
        Directory.CreateDirectory(target.Full("/tmp"));
        string text = target.Read("/etc/neuron-os/no-passthrough-entries")!;
        foreach (string path in new[] { "/boot/loader/entries", "/etc/os-release", "/etc/fstab", "/etc/sdboot-manage.conf" })
        {
            text = text.Replace(" " + path, " " + target.Full(path), StringComparison.Ordinal);
        }

        File.WriteAllText(script, text);
        using Process process = Process.Start("sh", script);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Drop_ins_of_a_command_line_get_only_what_none_of_them_has()
    {
        using SampleTarget target = new();
        target.Put("/efi/loader/loader.conf", "");
        target.Put("/etc/kernel/cmdline", "root=UUID=1 amd_iommu=off iommu=pt\n");
        target.Put("/etc/kernel/cmdline.d/10-x.conf", "quiet iommu=off\n");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe("root=UUID=1 iommu=pt\n");
        target.Read("/etc/kernel/cmdline.d/10-x.conf").ShouldBe("quiet\n");
        target.Read("/etc/kernel/cmdline.d/90-neuron-vfio.conf").ShouldBe("intel_iommu=on\n");
    }

    [Theory]
    [InlineData("/etc/fstab", "# /dev/sda9 /mnt/old vfat\nLABEL=ESP\t/boot/firmware\tvfat\tumask=0077 0 1\n")]
    [InlineData("/etc/kernel/install.conf", "layout=bls\nBOOT_ROOT=/boot/firmware/\n")]
    public void A_boot_partition_at_an_unusual_place_is_found(string path, string content)
    {
        using SampleTarget target = new();
        target.Put(path, content);
        target.Put("/boot/firmware/loader/entries/x.conf", "title X\nlinux /x\noptions root=UUID=1\n");
        target.Put("/mnt/old/loader/entries/x.conf", "title X\nlinux /x\noptions root=UUID=1\n");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/boot/firmware/loader/entries/x.conf").ShouldBe($"title X\nlinux /x\noptions root=UUID=1 {SampleTarget.Parameters}\n");
        target.Read("/mnt/old/loader/entries/x.conf").ShouldBe("title X\nlinux /x\noptions root=UUID=1\n");
    }

    [Fact]
    public void A_command_line_whose_quotation_does_not_end_is_left_alone_and_said()
    {
        const string Entry = "title X\nlinux /x\noptions root=UUID=1 dyndbg=\"file x\n";
        using SampleTarget target = new();
        target.Put("/boot/loader/entries/x.conf", Entry);
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        result.Findings.Select(finding => finding.Code).ShouldBe(["initramfs-unknown", "file-not-understood", "check-failed", "check-failed"]);
        target.Read("/boot/loader/entries/x.conf").ShouldBe(Entry);
        Directory.GetFiles(target.Full("/boot/loader/entries")).ShouldHaveSingleItem();
    }
}
