#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Python job of Calamares would do: list the devices, and ask lspci about each.

    lspci-per-device.py [HOST_ROOT]

Only here to be measured against; it knows less than the step does.
"""
import os
import re
import subprocess
import sys

root = sys.argv[1] if len(sys.argv) > 1 else ""
access = ["-O", f"sysfs.path={root}/sys/bus/pci"] if root else []


def lspci(*arguments):
    return subprocess.run(["lspci", *access, "-D", *arguments], capture_output=True, text=True, check=True).stdout


gpus = []
for line in lspci("-n").splitlines():
    address = line.split()[0]
    detail = lspci("-nnk", "-s", address)
    identity = re.search(r"\[([0-9a-f]{4}):([0-9a-f]{4})\]", detail)
    kind = re.search(r"\[([0-9a-f]{4})\]:", detail)
    driver = re.search(r"Kernel driver in use: (\S+)", detail)
    group = os.path.realpath(f"{root}/sys/bus/pci/devices/{address}/iommu_group")
    if kind and kind[1].startswith("03"):
        gpus.append((address, identity.groups() if identity else None, driver and driver[1], os.path.basename(group)))
print(len(gpus))
