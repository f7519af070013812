# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The boot entry for a dark screen, and taking everything back.

# What the first boot does to start the entry without passthrough once.
# shellcheck disable=SC2016 # the guest's shell replaces it
choose_rescue='if [ "$boot" = 1 ]; then
    did menu grep -n "menuentry .*passthrough" /boot/grub/grub.cfg
    did chosen grub-reboot "neuron-no-passthrough-$(uname -r)"
    again
fi'

case_rescue_ids() {
    on grub-bios-initramfs-tools
    radeon 1
    live "$apply" "$sees"
    installed "$choose_rescue"
    expect_applied ids
    expect_bound boot1
    expect_driver boot2 0000:02:01.0 radeon
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
}

case_rescue_address() {
    on grub-bios-initramfs-tools
    radeon 1
    radeon 2
    live "$(apply_to 0000:02:01.0)" "$sees"
    installed "$choose_rescue"
    expect_applied address
    expect_driver boot1 0000:02:01.0 vfio-pci
    expect_driver boot1 0000:04:01.0 radeon
    expect_driver boot2 0000:02:01.0 radeon
    expect_driver boot2 0000:04:01.0 radeon
}

case_rescue_systemd_boot() {
    on systemd-boot-uefi-dracut
    radeon 1
    live "$apply" "$sees"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed 'if [ "$boot" = 1 ]; then
        did mounted sh -c "mount -t efivarfs efivarfs /sys/firmware/efi/efivars; mount /boot/efi; ls /boot/efi/loader/entries"
        did chosen bootctl set-oneshot "$(basename /boot/efi/loader/entries/*~no-passthrough.conf)"
        again
    fi'
    expect_applied ids
    expect_bound boot1
    expect_driver boot2 0000:02:01.0 radeon
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
}

# The files that may be written, all but the images and the menu, which are made of them.
sums='sums() { (cd "$1" && find etc boot -xdev -type f ! -name "initrd*" ! -name "initramfs*" | sort | xargs sha256sum); }'

case_revert() {
    on grub-bios-initramfs-tools
    radeon 1
    live "$sums" 'sums /target >/target/var/tmp/before' "$apply" "$sees" 'did changed sh -c "cd /target && sha256sum -c var/tmp/before | grep -v OK"'
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$sums" 'if [ "$boot" = 1 ]; then
        did revert neuron-hardware-detect revert --target /
        sums / >/var/tmp/after
        did difference diff /var/tmp/before /var/tmp/after
        again
    fi'
    expect_applied ids
    expect_bound boot1
    expect live 'live changed: .*FAILED'
    expect installed 'boot1 revert-ended 0'
    expect installed 'boot1 difference-ended 0'
    expect_driver boot2 0000:02:01.0 radeon
}
