# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands where partition does its work: leaves in global storage that the disk is as it shall be."""
import libcalamares


def pretty_name():
    return "Use the disk as it is."


def run():
    storage = libcalamares.globalstorage
    storage.insert("firmwareType", "bios")
    storage.insert(
        "partitions",
        [{"device": "/dev/vda2", "mountPoint": "/", "fs": "ext4", "fsName": "ext4", "uuid": "", "claimed": True}],
    )
    return None
