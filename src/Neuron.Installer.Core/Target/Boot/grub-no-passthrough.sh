#!/bin/sh
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# @mark@
# One more menu entry for each kernel, in which vfio-pci takes nothing: for a screen that stays black.
# @undo@
set -e

# shellcheck disable=SC2034 # the library reads it
prefix=/usr
pkgdatadir="${pkgdatadir:-/usr/share/grub}"
test -r "$pkgdatadir/grub-mkconfig_lib" || pkgdatadir=/usr/share/grub2
test -r "$pkgdatadir/grub-mkconfig_lib" || exit 0
# shellcheck disable=SC1091 # of the system on which it runs
. "$pkgdatadir/grub-mkconfig_lib"

system="$GRUB_DISTRIBUTOR"
for file in /etc/os-release /usr/lib/os-release; do
    if test -z "$system" && test -r "$file"; then
        # shellcheck disable=SC1090 # of the system on which it runs
        system="$(. "$file" && printf '%s' "$NAME")"
        break
    fi
done

# The root file system, as 10_linux names it for the other entries: with and without an image that finds it.
bare="$GRUB_DEVICE"
if test -n "$GRUB_DEVICE_PARTUUID" && test "x${GRUB_DISABLE_LINUX_PARTUUID-true}" != xtrue; then
    bare="PARTUUID=$GRUB_DEVICE_PARTUUID"
fi
root="$GRUB_DEVICE"
if { test -e "/dev/disk/by-uuid/$GRUB_DEVICE_UUID" || test -e "/dev/disk/by-partuuid/$GRUB_DEVICE_PARTUUID"; } &&
    ! { test -e "$GRUB_DEVICE" && uses_abstraction "$GRUB_DEVICE" lvm; }; then
    if test -n "$GRUB_DEVICE_UUID" && test "x$GRUB_DISABLE_LINUX_UUID" != xtrue; then
        root="UUID=$GRUB_DEVICE_UUID"
    else
        root="$bare"
    fi
fi
arguments=
case "$GRUB_FS" in
btrfs)
    subvolume="$(make_system_path_relative_to_its_root /)"
    subvolume="${subvolume#/}"
    test -z "$subvolume" || arguments="rootflags=subvol=$subvolume " ;;
zfs)
    pool="$("${grub_probe:-grub-probe}" --device "$GRUB_DEVICE" --target=fs_label 2> /dev/null || true)"
    dataset="$(make_system_path_relative_to_its_root / | sed 's,@$,,')"
    root="ZFS=$pool${dataset%/}" ;;
esac
arguments="$arguments$GRUB_CMDLINE_LINUX $GRUB_CMDLINE_LINUX_DEFAULT @rescue_words@"
arguments="$(printf '%s' "$arguments" | sed 's/vfio[-_]pci\.ids=[^ ]*//g')" # @if ids@

rescue=
kernels=
uncompressed=
case "$(uname -m)" in
i?86 | x86_64) ;;
*) uncompressed="/boot/vmlinux-* /vmlinux-*" ;;
esac
# shellcheck disable=SC2086 # patterns
for kernel in /boot/vmlinuz-* /boot/kernel-* /vmlinuz-* $uncompressed; do
    if grub_file_is_not_garbage "$kernel"; then
        kernels="$kernels $kernel"
    fi
done

# The newest first: the first entry has the plain title.
first=true
# shellcheck disable=SC2086 # a word each
for kernel in $(printf '%s\n' $kernels | sort -r -V); do
    directory="$(dirname "$kernel")"
    version="$(basename "$kernel" | sed 's/^[^-]*-//')"
    # Microcode first, then the image of the kernel.
    images=
    for image in $GRUB_EARLY_INITRD_LINUX_STOCK $GRUB_EARLY_INITRD_LINUX_CUSTOM; do
        test ! -f "$directory/$image" || images="$images $image"
    done
    device="$bare"
    for image in "initramfs-$version.img" "initrd.img-$version" "initrd-$version.img" "initrd-$version.gz" "initrd-$version" "initramfs-$version" \
        "initramfs-genkernel-$version" "initramfs-genkernel-$(uname -m)-$version" "booster-$version.img"; do
        if test -f "$directory/$image"; then
            images="$images $image"
            device="$root"
            break
        fi
    done
    # An image that is part of the kernel finds it, too.
    for config in "$directory/config-$version" "/etc/kernels/kernel-config-$version"; do
        if test -f "$config" && grep -q '^CONFIG_INITRAMFS_SOURCE="..*"' "$config"; then
            device="$root"
        fi
    done
    if $first; then
        title="$system @title_end@"
        rescue="neuron-no-passthrough-$version"
    else
        title="$system, with Linux $version @title_end@"
    fi
    first=false
    relative="$(make_system_path_relative_to_its_root "$directory")"

    echo "menuentry '$(printf '%s' "$title" | grub_quote)' --class gnu-linux --class os --id 'neuron-no-passthrough-$(printf '%s' "$version" | grub_quote)' {"
    echo "	load_video"
    echo "	insmod gzio"
    prepare_grub_to_access_device "${GRUB_DEVICE_BOOT:-$GRUB_DEVICE}" | sed 's/^/	/'
    echo "	linux $relative/$(basename "$kernel") root=$device ro $arguments"
    if test -n "$images"; then
        printf '	initrd'
        for image in $images; do
            printf ' %s' "$relative/$image"
        done
        echo
    fi
    echo "}"
done

# A setup on trial with no try left starts without passthrough, unless another entry was chosen for this start.
if test -n "$rescue"; then
    echo "if [ \"\${neuron_trial}\" = 0 -a \"\${boot_once}\" != true ]; then"
    echo "	set default='$(printf '%s' "$rescue" | grub_quote)'"
    echo "fi"
fi
