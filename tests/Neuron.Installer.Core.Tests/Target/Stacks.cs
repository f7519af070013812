// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Initramfs;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>
/// The boot stacks of distributions: what their installed systems hold in the files we have a hand in. The facts
/// (names, forms of quoting, order) are those of the default files named with each; the words are ours.
/// </summary>
internal static class Stacks
{
    /// <summary>grub-mkconfig as far as it matters: Arch's and Debian's have this loop, upstream's has not.</summary>
    private const string ReadsDropIns = "#!/bin/sh\nfor x in ${sysconfdir}/default/grub.d/*.cfg ; do\n  . \"$x\"\ndone\n";
    private const string ReadsNone = "#!/bin/sh\n# not /etc/default/grub.d/*.cfg\n. /etc/default/grub\n";

    internal static readonly string[] All =
        [
            "arch", "arch-plain-grub", "arch-systemd-boot", "arch-uki", "endeavouros", "endeavouros-grub", "cachyos-grub", "cachyos-limine", "cachyos-sdboot",
            "manjaro", "debian", "debian-systemd-boot", "fedora", "fedora-uki", "refind", "booster",
        ];

    internal static SampleTarget Create(string name)
    {
        SampleTarget target = new(hasSystem: false);
        target.Put("/etc/os-release", $"NAME=\"{char.ToUpperInvariant(name[0])}{name[1..]} Linux\"\nID={name}\n");
        Directory.CreateDirectory(target.Full("/var/lib"));
        switch (name)
        {
            // grub 2.12 and mkinitcpio 39 of Arch Linux.
            case "arch":
                Mkinitcpio(target);
                target.Put("/usr/bin/grub-mkconfig", ReadsDropIns);
                target.Put("/etc/default/grub", ArchGrub("\"loglevel=3 quiet cryptdevice=UUID=0f-1a:root\""));
                target.Put("/etc/grub.d/10_linux", "#!/bin/sh\n");
                break;
            case "arch-plain-grub":
                Mkinitcpio(target);
                target.Put("/usr/bin/grub-mkconfig", ReadsNone);
                target.Put("/etc/default/grub", ArchGrub("\"loglevel=3 quiet intel_iommu=off\""));
                break;
            // An entry as archinstall and the wiki's page on systemd-boot have it, with microcode and encryption.
            case "arch-systemd-boot":
                Mkinitcpio(target);
                target.Put("/boot/loader/loader.conf", "default arch.conf\ntimeout 3\n");
                target.Put("/boot/loader/entries/arch.conf", "title   Arch Linux (linux)\nlinux   /vmlinuz-linux\ninitrd  /intel-ucode.img\ninitrd  /initramfs-linux.img\noptions cryptdevice=PARTUUID=0f-1a:root root=/dev/mapper/root zswap.enabled=0 rootflags=subvol=@ rw rootfstype=btrfs");
                break;
            // A preset with default_uki=, as in the comments of mkinitcpio's hook.preset.
            case "arch-uki":
                Mkinitcpio(target);
                target.Put("/etc/mkinitcpio.d/linux.preset", "ALL_kver=\"/boot/vmlinuz-linux\"\nPRESETS=('default')\ndefault_uki=\"/efi/EFI/Linux/arch-linux.efi\"\n");
                target.Put("/etc/kernel/cmdline", "root=UUID=1 rw quiet");
                target.Put("/efi/EFI/Linux/arch-linux.efi", "MZ");
                break;
            // dracut and systemd-boot entries made by kernel-install, named token-version.
            case "endeavouros":
                target.Put("/usr/bin/dracut", "");
                target.Put("/usr/bin/kernel-install", "");
                target.Put("/etc/dracut.conf.d/eos-defaults.conf", "hostonly=\"no\"\n");
                target.Put("/etc/kernel/cmdline", "nvme_load=YES nowatchdog rw root=UUID=1\n");
                target.Put("/efi/loader/loader.conf", "timeout 5\n");
                target.Put("/efi/loader/entries/abc-6.18.1-arch1-1.conf", "title      EndeavourOS\nversion    6.18.1-arch1-1\nsort-key   endeavouros\noptions    nvme_load=YES nowatchdog rw root=UUID=1\nlinux      /abc/6.18.1/linux\ninitrd     /abc/6.18.1/initrd\n");
                break;
            // eos-dracut with GRUB; single quotes, as its installer writes them.
            case "endeavouros-grub":
                target.Put("/usr/bin/dracut", "");
                target.Put("/usr/bin/dracut-rebuild", "#!/bin/sh\n");
                target.Put("/etc/dracut.conf.d/eos-defaults.conf", "hostonly=\"no\"\nomit_dracutmodules+=\" network cifs nfs brltty \"\n");
                target.Put("/usr/bin/grub-mkconfig", ReadsDropIns);
                target.Put("/etc/default/grub", "GRUB_DEFAULT='0'\nGRUB_DISTRIBUTOR='EndeavourOS'\nGRUB_CMDLINE_LINUX_DEFAULT='nowatchdog nvme_load=YES rd.luks.uuid=0f-1a loglevel=3'\nGRUB_CMDLINE_LINUX=\"\"\n");
                target.Put("/etc/grub.d/10_linux", "#!/bin/sh\n");
                break;
            case "cachyos-grub":
                Mkinitcpio(target);
                target.Put("/usr/bin/grub-mkconfig", ReadsDropIns);
                target.Put("/etc/default/grub", "GRUB_DEFAULT='0'\nGRUB_DISTRIBUTOR='CachyOS'\nGRUB_CMDLINE_LINUX_DEFAULT='nowatchdog nvme_load=YES zswap.enabled=0 splash loglevel=3'\n");
                target.Put("/etc/grub.d/10_linux", "#!/bin/sh\n");
                break;
            case "cachyos-limine":
                Mkinitcpio(target);
                target.Put("/etc/default/limine", "ESP_PATH=\"/boot\"\nKERNEL_CMDLINE[default]+=\"quiet nowatchdog splash rw rootflags=subvol=/@ root=UUID=1\"\nBOOT_ORDER=\"*, *lts, *fallback, Snapshots\"\n");
                target.Put("/boot/limine.conf", "timeout: 5\n\n/+CachyOS\n    comment: CachyOS\n    //linux-cachyos\n    protocol: linux\n    path: boot():/abc/linux-cachyos/vmlinuz#11ff\n    cmdline: quiet nowatchdog splash rw rootflags=subvol=/@ root=UUID=1\n    module_path: boot():/abc/linux-cachyos/initramfs#22ee\n\n/Windows\n    protocol: efi\n    path: boot():/EFI/Microsoft/Boot/bootmgfw.efi\n");
                break;
            case "cachyos-sdboot":
                Mkinitcpio(target);
                target.Put("/etc/sdboot-manage.conf", "# options\nLINUX_OPTIONS=\"zswap.enabled=0 nowatchdog\"\n#LINUX_FALLBACK_OPTIONS=\"quiet\"\nREMOVE_EXISTING=\"yes\"\n");
                target.Put("/boot/loader/loader.conf", "default @saved\n");
                target.Put("/boot/loader/entries/linux-cachyos.conf", "title Linux Cachyos\noptions root=UUID=1 rw zswap.enabled=0 nowatchdog\nlinux /vmlinuz-linux-cachyos\ninitrd /initramfs-linux-cachyos.img\n");
                target.Put("/boot/loader/entries/linux-cachyos-fallback.conf", "title Linux Cachyos (fallback)\noptions root=UUID=1 rw quiet\nlinux /vmlinuz-linux-cachyos\n");
                break;
            // Single quotes, as Calamares' grubcfg writes them.
            case "manjaro":
                Mkinitcpio(target);
                target.Put("/usr/bin/grub-mkconfig", ReadsNone);
                target.Put("/etc/default/grub", "GRUB_DEFAULT=saved\nGRUB_DISTRIBUTOR='Manjaro'\nGRUB_CMDLINE_LINUX_DEFAULT='quiet splash apparmor=1 security=apparmor udev.log_priority=3'\nGRUB_CMDLINE_LINUX=\"\"\n");
                break;
            // grub2 2.06 and initramfs-tools 0.142 of Debian 12.
            case "debian":
                target.Put("/usr/sbin/update-initramfs", "");
                target.Put("/etc/initramfs-tools/modules", "# List of modules that you want to include in your initramfs.\n# raid1\n# sd_mod\n");
                target.Put("/usr/sbin/grub-mkconfig", ReadsDropIns);
                target.Put("/etc/default/grub", "GRUB_DEFAULT=0\nGRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\nGRUB_CMDLINE_LINUX=\"\"\n");
                target.Put("/etc/grub.d/10_linux", "#!/bin/sh\n");
                break;
            // systemd 252 and dracut 059 of Debian 12: kernel-install copies the image, and there is no /etc/kernel/cmdline.
            case "debian-systemd-boot":
                target.Put("/usr/bin/dracut", "");
                target.Put("/usr/bin/kernel-install", "");
                target.Put("/usr/lib/modules/6.1.0-28-amd64/modules.dep", "");
                target.Put("/boot/efi/loader/loader.conf", "#timeout 3\n#console-mode keep\n");
                target.Put("/boot/efi/loader/entries/0f1a-6.1.0-28-amd64.conf", "title      Debian GNU/Linux 12 (bookworm)\nversion    6.1.0-28-amd64\nmachine-id 0f1a\nsort-key   debian\noptions    root=UUID=1 ro quiet systemd.machine_id=0f1a\nlinux      /0f1a/6.1.0-28-amd64/linux\ninitrd     /0f1a/6.1.0-28-amd64/initrd.img-6.1.0-28-amd64\n");
                break;
            // uki-direct: dracut with uefi=yes and the command line in its configuration.
            case "fedora-uki":
                target.Put("/usr/bin/dracut", "");
                target.Put("/usr/lib/dracut/dracut.conf.d/01-dist.conf", "hostonly=\"yes\"\nlvmconf=\"yes\"\n");
                target.Put("/etc/dracut.conf.d/uki.conf", "uefi=\"yes\"\nkernel_cmdline=\"root=UUID=1 ro rd.luks.uuid=luks-1 rhgb quiet\"\n");
                target.Put("/boot/efi/EFI/Linux/linux-6.17.1-300.fc43.x86_64-abc.efi", "MZ");
                break;
            // GRUB with Boot Loader Specification entries.
            case "fedora":
                target.Put("/usr/bin/dracut", "");
                target.Put("/usr/sbin/grub2-mkconfig", ReadsNone);
                target.Put("/etc/default/grub", "GRUB_TIMEOUT=5\nGRUB_DISTRIBUTOR=\"$(sed 's, release .*$,,g' /etc/system-release)\"\nGRUB_CMDLINE_LINUX=\"rd.luks.uuid=luks-1 rhgb quiet\"\nGRUB_ENABLE_BLSCFG=true\n");
                target.Put("/etc/kernel/cmdline", "root=UUID=1 ro rd.luks.uuid=luks-1 rhgb quiet\n");
                target.Put("/boot/loader/entries/abc-6.17.1-300.fc43.x86_64.conf", "title Fedora Linux (6.17.1) 43\nversion 6.17.1\nlinux /vmlinuz-6.17.1\ninitrd /initramfs-6.17.1.img\noptions root=UUID=1 ro rd.luks.uuid=luks-1 rhgb quiet\ngrub_class fedora\n");
                break;
            case "refind":
                Mkinitcpio(target);
                target.Put("/boot/refind_linux.conf", "\"Boot with standard options\"  \"ro root=UUID=1 quiet\"\n\"Boot to single-user mode\"    \"ro root=UUID=1 quiet single\"\n\"Boot with minimal options\"   \"ro\"\n# a comment\n");
                break;
            case "booster":
                target.Put("/usr/bin/booster", "");
                target.Put("/etc/booster.yaml", "compression: zstd\nmodules_force_load: amdgpu,btrfs\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(name));
        }

        // Fedora's starts the entries.
        if (target.Read("/etc/default/grub") is not null && name != "fedora")
        {
            target.Put("/boot/grub/grub.cfg", "### BEGIN /etc/grub.d/10_linux ###\nmenuentry 'Linux' {\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw quiet\n}\n");
        }

        return target;
    }

    private static void Mkinitcpio(SampleTarget target)
    {
        // Version 41, which names the directory after the file.
        target.Put("/usr/bin/mkinitcpio", "#!/bin/bash\n_f_config='/etc/mkinitcpio.conf'\n_d_config=\"${_f_config}.d\"\n");
        target.Put("/etc/mkinitcpio.conf", "# vim:set ft=sh:\nMODULES=()\nBINARIES=()\nFILES=()\nHOOKS=(base systemd autodetect microcode modconf kms keyboard sd-vconsole sd-encrypt block filesystems fsck)\n");
        target.Put("/etc/mkinitcpio.d/linux.preset", "#ALL_config=\"/etc/mkinitcpio.conf\"\nALL_kver=\"/boot/vmlinuz-linux\"\nPRESETS=('default')\n#default_config=\"/etc/mkinitcpio.conf\"\ndefault_image=\"/boot/initramfs-linux.img\"\n");
    }

    private static string ArchGrub(string parameters) =>
        $"# GRUB boot loader configuration\n\nGRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_DISTRIBUTOR=\"Arch\"\nGRUB_CMDLINE_LINUX_DEFAULT={parameters}\nGRUB_CMDLINE_LINUX=\"\"\n\n# Preload both GPT and MBR modules\nGRUB_PRELOAD_MODULES=\"part_gpt part_msdos\"\n";
}
