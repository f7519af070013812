# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the page of the installation on the screen until its picture has been taken."""
import os
import time

import libcalamares


def pretty_name():
    return "Finish the installation."


def run():
    picture = libcalamares.job.configuration.get("picture")
    until = time.monotonic() + 15
    while picture and not os.path.exists(picture) and time.monotonic() < until:
        time.sleep(0.1)
    return None
