# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One GPU, by its IDs; two of the same, by address; and what the same machine does without us.

case_control() {
    on grub-bios-initramfs-tools
    radeon 1
    live 'did scan neuron-hardware-detect scan --json'
    installed ''
    expect_driver boot1 0000:02:01.0 radeon
    expect_host_display boot1
}

case_two_of_the_same() {
    on grub-bios-initramfs-tools
    radeon 1
    radeon 2
    live "$(forecast_of 0000:04:01.0)" "$(apply_to 0000:04:01.0)" "$written" "$sees"
    expect_forecast /var/lib/neuron-os/passthrough.json /var/log/neuron-vfio.log
    expect live 'live forecast: .*Also written: /var/lib/neuron-os/passthrough.json.*the log /var/log/neuron-vfio.log'
    installed ''
    expect_applied address
    expect_driver boot1 0000:04:01.0 vfio-pci
    expect_driver boot1 0000:02:01.0 radeon
    expect_host_display boot1
    expect installed 'boot1 verify-ended 0'
}

case_systemd_boot_uefi_dracut() {
    on systemd-boot-uefi-dracut
    radeon 1
    live "$apply" "$sees"
    installed ''
    expect_applied ids
    expect_bound boot1
}
