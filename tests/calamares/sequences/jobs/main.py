# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands for a module of a distribution's sequence, and does to the throw-away target what that module does to a system,
as far as it can get in the way of GPU passthrough. Each module has this file under its own name."""
import pathlib
import shutil

import libcalamares

KERNEL = "6.12.1-arch1-1"


def pretty_name():
    return f"Stand in for {libcalamares.job.module_name}."


def write(root, path, text):
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def unpack(root):
    shutil.copytree(libcalamares.job.configuration["system"], root, dirs_exist_ok=True, symlinks=True)


def replace_mkinitcpio_conf(root):
    write(root, "etc/mkinitcpio.conf", "MODULES=()\nBINARIES=()\nFILES=()\nHOOKS=(base udev autodetect kms modconf block filesystems fsck)\n")


def replace_default_grub(root):
    write(root, "etc/default/grub", 'GRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX=""\n')


def write_entries(root):
    """As systemd-boot's part of bootloader, sdboot-manage and reinstall-kernels: new entries, with a command line of theirs."""
    loader = libcalamares.job.configuration["loader"]
    if loader == "systemd-boot":
        write(root, "etc/kernel/cmdline", "root=UUID=0 rw quiet\n")
        write(root, "boot/loader/loader.conf", "default 0*\n")
        write(root, f"boot/loader/entries/0123-{KERNEL}.conf",
              "title Linux\noptions root=UUID=0 rw quiet\nlinux /vmlinuz-linux\ninitrd /initramfs-linux.img\n")
    elif loader == "refind":
        write(root, "boot/refind_linux.conf", '"Boot with standard options" "root=UUID=0 rw quiet"\n')
    elif loader == "limine":
        write(root, "boot/limine.conf", "timeout: 5\n\n/Linux\n    protocol: linux\n    path: boot():/vmlinuz-linux\n"
              "    cmdline: root=UUID=0 rw quiet\n    module_path: boot():/initramfs-linux.img\n")


def unmount(root):
    """What is written to the folder afterwards does not arrive on the disk."""
    shutil.copytree(root, libcalamares.job.configuration["disk"], symlinks=True)
    shutil.rmtree(root)
    root.mkdir()


ACTIONS = {
    "unpackfs": unpack, "unpackfsc": unpack, "pacstrap": unpack,
    "initcpiocfg": replace_mkinitcpio_conf,
    "grubcfg": replace_default_grub,
    "bootloader": write_entries, "eos_bootloader": write_entries, "shellprocess": write_entries,
    "umount": unmount,
}


def run():
    name = libcalamares.job.module_name
    action = ACTIONS.get(name)
    libcalamares.utils.debug(f"stand-in for {name}: {action.__name__ if action else 'nothing'}")
    if action:
        action(pathlib.Path(libcalamares.globalstorage.value("rootMountPoint")))
    return None
