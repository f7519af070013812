# shellcheck shell=bash disable=SC2154
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The disks of the virtual machines, as this machine sees them. Sourced.
#
# One partition for the boot loader, one for the system. The first is read with mtools, since not every kernel has
# FAT; the second is mounted.

readonly disk_boot=2048 disk_boot_size=409600 disk_system=411648 disk_megabytes=2560

# make_disk TREE DISK bios|uefi
make_disk() {
    local tree=$1 disk=$2 type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B
    rm -f "$disk"
    truncate -s ${disk_megabytes}M "$disk"
    [ "$3" = uefi ] || type=21686148-6449-6E6F-744E-656564454649
    printf 'label: gpt\nstart=%s, size=%s, type=%s\nstart=%s\n' $disk_boot $disk_boot_size "$type" $disk_system |
        quietly "$disk.log" sfdisk "$disk"
    if [ "$3" = uefi ]; then
        mkfs.vfat -n ESP -C "$disk.esp" $((disk_boot_size / 2)) >/dev/null
        dd if="$disk.esp" of="$disk" bs=1M seek=$((disk_boot / 2048)) conv=notrunc,sparse status=none
        rm "$disk.esp"
    fi
    mkfs.ext4 -q -F -L TARGET -d "$tree" -E offset=$((disk_system * 512)),lazy_itable_init=1 -O ^has_journal \
        "$disk" $((disk_megabytes * 1024 - disk_system / 2 - 1024))k
}

copy_disk() { cp --reflink=auto --sparse=always "$1" "$2"; }

# in_disk DISK COMMAND...: runs a command in the system on a disk, natively, with a /dev in which that disk is the only one.
in_disk() {
    local disk=$1
    shift
    as_root timeout -k 10 600 unshare --mount --pid --fork --kill-child --propagation private \
        bash "$repository/tests/vm/lib/enter-disk" "$disk" "$@" </dev/null
}
