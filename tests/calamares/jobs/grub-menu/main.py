# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands where Calamares' module bootloader has GRUB's menu made: that one wants disks and a shell in the target."""
import os
import subprocess

import libcalamares


def pretty_name():
    return "Make GRUB's menu."


def run():
    target = libcalamares.globalstorage.value("rootMountPoint")
    mkconfig = os.path.join(target, "usr/bin/grub-mkconfig")
    if not os.path.exists(mkconfig):
        return None
    line = subprocess.run([mkconfig], env={**os.environ, "NEURON_TARGET": target}, check=True, capture_output=True, text=True)
    os.makedirs(os.path.join(target, "boot/grub"), exist_ok=True)
    with open(os.path.join(target, "boot/grub/grub.cfg"), "w", encoding="utf-8") as menu:
        menu.write(f"menuentry 'NeuronOS' {{\n\t{line.stdout.strip()}\n}}\n")
        # As grub-mkconfig does, which runs what is in that folder.
        if os.path.exists(os.path.join(target, "etc/grub.d/zz_neuron_no_passthrough")):
            menu.write("menuentry 'NeuronOS (no GPU passthrough: all graphics cards for this computer)' --id 'neuron-no-passthrough-1' {\n"
                       f"\t{line.stdout.strip()} module_blacklist=vfio_pci neuron.passthrough=off\n}}\n")
    return None
