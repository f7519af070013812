# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands where partition, mount and unpackfs do their work: says where the target root is.

Nothing is partitioned or mounted. The rest of what those modules leave in global storage is here too, the
pass phrase of an encrypted disk among it, so that a log can be searched for it.
"""
import libcalamares


def pretty_name():
    return "Use the throw-away target."


def run():
    configuration = libcalamares.job.configuration
    storage = libcalamares.globalstorage
    storage.insert("rootMountPoint", configuration["target"])
    storage.insert("firmwareType", "efi")
    storage.insert("efiSystemPartition", "/boot")
    storage.insert(
        "partitions",
        [
            {
                "device": "/dev/vda2",
                "mountPoint": "/",
                "fs": "btrfs",
                "uuid": "00000000-0000-4000-8000-000000000000",
                "luksMapperName": "luks-root",
                "luksUuid": "00000000-0000-4000-8000-000000000001",
                "luksPassphrase": configuration["passphrase"],
            },
            {"device": "/dev/vda1", "mountPoint": "/boot", "fs": "fat32", "uuid": "0000-0000"},
        ],
    )
    return None
