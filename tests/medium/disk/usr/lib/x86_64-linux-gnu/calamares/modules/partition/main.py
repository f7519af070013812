# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands where partition does its work: says which file systems have been made, in the words that partition uses."""
import json

import libcalamares


def pretty_name():
    return "Use the disk as it is."


def run():
    with open("/share/disk.json") as file:
        for key, value in json.load(file).items():
            libcalamares.globalstorage.insert(key, value)
    return None
