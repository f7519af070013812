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

# Every file of /etc and /boot, but the images, which are never the same twice.
sums() {
    in_disk "$1" --outside find etc boot -type f ! -name 'initrd*' ! -name grubenv -exec sha256sum {} + | sort -k 2
}

case_revert() {
    on grub-bios-initramfs-tools
    radeon 1
    live "$apply" "$sees"
    copy_disk "$cache/$stack.raw" "$out/before.raw"
    sums "$out/before.raw" >"$out/before.sums"
    rm "$out/before.raw"
    sums "$out/disk.raw" >"$out/applied.sums"
    # The images are made again outside, with the same commands as when it was applied.
    installed 'echo "[target]" >/run/leave.toml; echo "regenerate = \"never\"" >>/run/leave.toml
        did revert neuron-hardware-detect revert --target / --settings /run/leave.toml'
    expect_applied ids
    expect_bound boot1
    expect installed 'boot1 revert-ended 3'
    expect installed 'boot1 revert: .*not-made-again'
    regenerate
    sums "$out/disk.raw" >"$out/reverted.sums"
    [ "$(wc -l <"$out/before.sums")" -gt 50 ] || problem "only $(wc -l <"$out/before.sums") files were compared"
    if cmp -s "$out/before.sums" "$out/applied.sums"; then problem "apply changed no file"; fi
    diff "$out/before.sums" "$out/reverted.sums" >"$out/difference" || problem "after revert: $(cat "$out/difference")"
    mv "$out/installed.log" "$out/bound.log"
    installed ''
    expect_driver boot2 0000:02:01.0 radeon
    expect_host_display boot2
}
