# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Targets to set up, what is in them as values to compare, and the command line that is tried."""

import json
import os
import pathlib
import shutil
import stat
import subprocess

MANIFEST = "var/lib/neuron-os/passthrough.json"
JOURNAL = "var/lib/neuron-os/passthrough.journal"
WAITING = (".neuron-new", ".neuron-old")

LINUX = "title Arch\nlinux /vmlinuz-linux\ninitrd /initramfs-linux.img\noptions root=UUID=1b2c rw quiet\n"

# What each system has before; a folder ends with a slash.
SYSTEMS = {
    "mkinitcpio and GRUB": {
        "etc/os-release": "ID=arch\n",
        "etc/mkinitcpio.conf": "MODULES=(btrfs)\nBINARIES=()\nFILES=()\nHOOKS=(base systemd autodetect modconf kms block filesystems)\n",
        "etc/mkinitcpio.conf.d/README": "",
        "usr/bin/mkinitcpio": "",
        "etc/default/grub": "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"loglevel=3 quiet\"\n",
        "etc/grub.d/10_linux": "#!/bin/sh\n",
        "boot/grub/grub.cfg": "menuentry 'Sample' {\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw loglevel=3 quiet\n}\n",
        "var/log/": None,
        "var/lib/": None,
    },
    "dracut and systemd-boot": {
        "etc/os-release": "ID=arch\n",
        "etc/fstab": "UUID=1b2c / ext4 rw 0 1\n",
        "etc/dracut.conf.d/": None,
        "usr/bin/dracut": "",
        "etc/kernel/cmdline": "root=UUID=1b2c rw quiet\n",
        "boot/loader/loader.conf": "default arch.conf\ntimeout 3\n",
        "boot/loader/entries/arch.conf": LINUX,
        "boot/vmlinuz-linux": "kernel",
        "boot/EFI/systemd/systemd-bootx64.efi": "loader",
        "var/log/": None,
        "var/lib/": None,
    },
}


def write(path, text):
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def make(system, root):
    """Lays a system out below root."""
    for name, text in SYSTEMS[system].items():
        if text is None:
            (pathlib.Path(root) / name).mkdir(parents=True, exist_ok=True)
        else:
            write(pathlib.Path(root) / name, text)
    return pathlib.Path(root)


def copy(source, root):
    """A copy with modes, in place of what is there."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(source, root, symlinks=True)
    return pathlib.Path(root)


def content(path):
    if path.name != pathlib.Path(MANIFEST).name:
        return path.read_bytes()
    # The time is another one each time.
    document = json.loads(path.read_text())
    document.pop("written_at", None)
    return json.dumps(document, sort_keys=True)


def state(root):
    """What is below root: files with content, mode and owner, folders with their mode; not the log, nor what waits."""
    found = {}
    for folder, folders, files in os.walk(root):
        here = pathlib.Path(folder)
        for name in folders + files:
            path = here / name
            inside = str(path.relative_to(root))
            if inside.startswith("var/log") or is_left_over(inside):
                continue
            status = path.lstat()
            mode = (stat.S_IFMT(status.st_mode), stat.S_IMODE(status.st_mode), status.st_uid)
            if path.is_symlink():
                found[inside] = (mode, os.readlink(path))
            elif path.is_file():
                found[inside] = (mode, content(path))
            else:
                found[inside] = (mode, None)
    return found


def is_left_over(name):
    return name.endswith(WAITING) or name == JOURNAL


def left_over(root):
    """What a run that went well does not leave."""
    return sorted(
        str((pathlib.Path(folder) / name).relative_to(root))
        for folder, _, files in os.walk(root)
        for name in files
        if is_left_over(str((pathlib.Path(folder) / name).relative_to(root)))
    )


class CommandLine:
    """The published program, on a sample machine."""

    def __init__(self, program, machine, settings, fail_call):
        self.program, self.machine, self.settings, self.fail_call = program, machine, settings, fail_call

    def run(self, *words, machine=None, prefix=(), timeout=60, **options):
        """Ends with (exit code, document or None, what it printed)."""
        command = [*prefix, self.program, *words, "--host-root", str(machine or self.machine), "--settings", str(self.settings), "--json"]
        done = subprocess.run(
            [str(word) for word in command], stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout, check=False, **options
        )
        text = done.stdout.decode(errors="replace")
        try:
            document = json.loads(text)
        except ValueError:
            document = None
        return done.returncode, document, text + done.stderr.decode(errors="replace")

    def apply(self, root, prefix=(), **options):
        return self.run("apply", "--target", root, prefix=prefix, **options)

    def revert(self, root, prefix=(), **options):
        return self.run("revert", "--target", root, prefix=prefix, **options)

    def failing(self, root, *how):
        """What makes a call on root fail."""
        return (str(self.fail_call), "--under", str(root), *map(str, how), "--")
