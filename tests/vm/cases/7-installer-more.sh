# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Only by name or with --all: tests/medium goes through a whole installer each time, but does not compare what was announced.

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
