# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two systems on one disk, with one EFI system partition and one boot menu.

# The other one, behind the system on the disk: its root in a partition of its own; its kernel, image and entry in the
# root of the EFI system partition, as one has them whose /boot that is. It counts its boots from 11.
other_system() {
    local disk=$1 tree=$out/other.tree start=$((disk_megabytes * 2048)) megabytes=1024
    rm -rf --one-file-system "$tree"
    cp -a "$cache/$stack.tree" "$tree"
    echo other >"$tree/etc/hostname"
    echo 'LABEL=OTHER / ext4 defaults 0 0' >"$tree/etc/fstab"
    echo bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb >"$tree/etc/machine-id"
    mkdir -p "$tree/var/tmp"
    echo 10 >"$tree/var/tmp/boots"
    truncate -s $((disk_megabytes + megabytes + 2))M "$disk"
    printf 'label: gpt\nstart=%s, size=%s, type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B\nstart=%s, size=%s\nstart=%s, size=%s\n' \
        "$disk_boot" "$disk_boot_size" "$disk_system" "$((start - disk_system))" "$start" "$((megabytes * 2048))" | sfdisk --no-reread "$disk"
    mkfs.ext4 -q -F -L OTHER -d "$tree" -E offset=$((start * 512)),lazy_itable_init=1 -O ^has_journal "$disk" $((megabytes * 1024))k
    on_boot_partition "$disk" mcopy "$tree"/boot/vmlinuz-* ::/vmlinuz-linux
    on_boot_partition "$disk" mcopy "$tree"/boot/initrd.img-* ::/initramfs-linux.img
    sed 's/LABEL=TARGET/LABEL=OTHER/' "$here/guest/cmdline" |
        sed '1s/^/title Other Linux\nlinux \/vmlinuz-linux\ninitrd \/initramfs-linux.img\noptions /' >"$tree/other.conf"
    on_boot_partition "$disk" mcopy "$tree/other.conf" ::/loader/entries/2026-01-01_linux.conf
    rm -rf --one-file-system "$tree"
    others_files "$disk" >"$out/others-before.log"
}

on_boot_partition() {
    local disk=$1 program=$2
    shift 2
    MTOOLS_SKIP_CHECK=1 "$program" -n -i "$disk@@$((disk_boot * 512))" "$@"
}

# The sums of what is the other system's: its files on the EFI system partition, and its whole root.
others_files() {
    local file
    for file in vmlinuz-linux initramfs-linux.img loader/entries/2026-01-01_linux.conf; do
        printf '%s %s\n' "$(MTOOLS_SKIP_CHECK=1 mtype -i "$1@@$((disk_boot * 512))" "::/$file" | sha256sum)" "$file"
    done
    printf '%s root\n' "$(tail -c +$((disk_megabytes * 1048576 + 1)) "$1" | head -c 1024M | sha256sum)"
}

case_two_systems_one_esp() {
    on systemd-boot-uefi-dracut
    neighbour=other_system
    radeon 1
    live "$apply" "$sees"
    others_files "$out/disk.raw" >"$out/after.sums"
    [ "$(sort -u "$out/others-before.log" | grep -c .)" = 4 ] || problem "the sums of the other system were not taken"
    diff "$out/others-before.log" "$out/after.sums" >"$out/difference" || problem "the other system's files have changed: $(cat "$out/difference")"
    # Ours starts first; then, once, the other one.
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed 'if [ "$boot" = 1 ]; then
        did mounted sh -c "mount -t efivarfs efivarfs /sys/firmware/efi/efivars; mount /boot/efi; ls /boot/efi/loader/entries"
        did chosen bootctl set-oneshot 2026-01-01_linux.conf
        again
    fi'
    expect_applied ids
    expect_bound boot1
    expect installed 'boot1 cmdline .*root=LABEL=TARGET.*intel_iommu=on'
    expect_driver boot11 0000:02:01.0 radeon
    expect installed 'boot11 cmdline .*root=LABEL=OTHER'
    expect_not installed 'boot11 cmdline .*iommu=pt'
}
