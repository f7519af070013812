# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What other cases, or the medium's, go through as well but for a detail: only by name or with --all, so that everything
# together takes an hour.

# Nothing is left to a chroot outside: the live system itself makes image and menu again, and looks into the image.
case_all_in_the_live_system() {
    on grub-bios-initramfs-tools
    radeon 1
    live 'did apply neuron-hardware-detect apply --target /target' "$sees"
    installed ''
    expect live 'live apply-ended 0'
    expect live 'live apply: .*update-initramfs'
    binding=ids
    expect_bound boot1
}

case_grub_bios_initramfs_tools() {
    on grub-bios-initramfs-tools
    radeon 1
    live "$apply" "$sees"
    installed ''
    expect_applied ids
    expect_bound boot1
}

case_grub_uefi_dracut() {
    on grub-uefi-dracut
    radeon 1
    live "$apply" "$sees"
    installed ''
    expect_applied ids
    expect_bound boot1
}

case_rescue_address() {
    on grub-bios-initramfs-tools
    radeon 1
    radeon 2
    live "$(apply_to 0000:04:01.0)" "$sees"
    installed "$choose_rescue"
    expect_applied address
    expect_driver boot1 0000:04:01.0 vfio-pci
    expect_driver boot1 0000:02:01.0 radeon
    expect_driver boot2 0000:04:01.0 radeon
    expect_driver boot2 0000:02:01.0 radeon
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
}

# The card has a USB controller as its second function, as many have.
case_usb_function() {
    on grub-bios-initramfs-tools
    radeon 1 multifunction=on
    beside 1 qemu-xhci 1.1
    live "$apply" "$sees"
    installed ''
    expect_applied ids
    expect_bound boot1
    expect_driver boot1 0000:02:01.1 vfio-pci
}

# The real installer: its page on the hardware of the virtual machine, its mount, our job.
case_calamares() {
    on grub-bios-initramfs-tools
    radeon 1
    memory=1536
    make_installer "$out/installer.raw"
    live_disks=(-drive "file=$cache/calamares.raw,if=virtio,format=raw,readonly=on"
        -drive "file=$out/installer.raw,if=virtio,format=raw,readonly=on")
    live "$(forecast_of)" "$(cat "$here/calamares/install")" "$written" "$sees"
    rm -f "$out/installer.raw"
    expect_forecast /var/lib/neuron-os/passthrough.json /var/log/neuron-vfio.log /var/log/neuron-vfio-report.txt /var/log/calamares.log
    # The page had the same forecast.
    diff "$out/forecast.paths" <(lines live 'live session: neuron-vfio: forecast for 0000:02:01.0, ' | sed 's/.*; files: //; s/, /\n/g' | LC_ALL=C sort) \
        >"$out/page.diff" || problem "the page showed other files than the forecast has: $(cat "$out/page.diff")"
    installed ''
    expect live 'live calamares-ended 0'
    # The page had looked at this machine, the job wrote what was chosen there.
    expect live 'live session: .*stage before_boot_loader: chosen 0000:02:01.0'
    expect live 'live session: .*outcome partly'
    expect regenerate 'regenerate command'
    expect live 'live sees: .* ids='
    binding=ids
    expect_bound boot1
}
