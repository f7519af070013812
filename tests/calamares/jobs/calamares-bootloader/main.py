# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calamares' own module bootloader. Under its name it cannot be had without partition, which wants disks."""
import glob
import importlib.util

file = glob.glob("/usr/lib/*/calamares/modules/bootloader/main.py") + glob.glob("/usr/lib/calamares/modules/bootloader/main.py")
specification = importlib.util.spec_from_file_location("bootloader", file[0])
bootloader = importlib.util.module_from_spec(specification)
specification.loader.exec_module(bootloader)
pretty_name = bootloader.pretty_name
run = bootloader.run
