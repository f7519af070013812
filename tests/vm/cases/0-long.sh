# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Those that take longest, and so begin first.

# A newer kernel package is installed: both kernels bind, and each has its entry without passthrough.
case_kernel_update() {
    local older newer
    on grub-bios-initramfs-tools
    radeon 1
    live "$apply" "$sees"
    in_disk "$out/disk.raw" --add "$cache/debs/newer.deb" dpkg -i /tmp/newer.deb >"$out/update.log" 2>&1 ||
        problem "the newer kernel could not be installed; see $out/update.log"
    read -r older newer < <(in_disk "$out/disk.raw" --outside ls -v lib/modules | tr '\n' ' ') || true
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "older=$older newer=$newer" '
        id() { grep -o "$1" /boot/grub/grub.cfg | head -n 1; }
        case $boot in
        1) did chosen grub-reboot "$(id "gnulinux-advanced-[0-9a-f-]*")>$(id "gnulinux-$older-advanced-[0-9a-f-]*")" ;;
        2) did chosen grub-reboot "neuron-no-passthrough-$newer" ;;
        3) did chosen grub-reboot "neuron-no-passthrough-$older" ;;
        esac
        test "$boot" = 4 || again'
    expect_applied ids
    expect installed "boot1 kernel $newer\$"
    expect_driver boot1 0000:02:01.0 vfio-pci
    expect installed "boot2 kernel $older\$"
    expect_driver boot2 0000:02:01.0 vfio-pci
    expect installed "boot3 kernel $newer\$"
    expect_driver boot3 0000:02:01.0 radeon
    expect installed "boot4 kernel $older\$"
    expect_driver boot4 0000:02:01.0 radeon
    expect_host_display boot4
}
