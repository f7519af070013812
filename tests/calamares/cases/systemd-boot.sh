# shellcheck shell=bash disable=SC2034,SC2154 # run reads and sets these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Calamares' module bootloader writes systemd-boot's entries anew, after our step: neuron-vfio-boot, which comes after it,
# has to put the parameters in.
boot_loader=systemd-boot

check() {
    local entry
    expect_no_log 'Installation failed'
    expect_log 'Bootloader: systemd-boot'
    expect_written etc/modprobe.d/vfio.conf '^options vfio-pci ids=10de:1401,10de:0fba'
    expect_log 'stage after_boot_loader begins'
    expect_log 'stored as neuronVfioReport for the report page: done'
    entry=$(cd "$result/target" && find boot/loader/entries -name '*.conf' ! -name '*no-passthrough*' | sort | sed -n 1p)
    [ -n "$entry" ] || not_met "the module bootloader wrote no entry"
    expect_written boot/initramfs-linux.img 'vfio_pci'
    # What bootloader wrote is still there, and what we need is added.
    expect_written "$entry" '^options .*quiet.* intel_iommu=on iommu=pt'
    expect_written "${entry%.conf}~no-passthrough.conf" '^title +.*\(no GPU passthrough: all graphics cards for this computer\)'
}
