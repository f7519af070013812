# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An integrated GPU that shows the screen and a discrete one with audio: the plain case.
hosts='hostfxr nativeaot'

check() {
    expect_no_log 'Installation failed'
    expect_modules 'vfio_pci vfio vfio_iommu_type1 btrfs'
    expect_kernel_command_line 'loglevel=3 quiet .*intel_iommu=on iommu=pt'
    expect_written etc/modprobe.d/vfio.conf '^options vfio-pci ids=10de:1401,10de:0fba'
    expect_as_before etc/mkinitcpio.conf
    expect_as_before etc/default/grub
    expect_as_before etc/os-release
    expect_log 'stored as neuronVfioReport for the report page: done'
    expect_written var/log/neuron-vfio.log 'neuron-vfio:|vfio'
    expect_log 'neuron-vfio:.*10de:1401'
    expect_log 'neuron-vfio:.*options vfio-pci'
    # Calamares' own modules have acted on the choice.
    expect_written acted-on-choice '^reserved$'
    expect_written acted-on-choice '^without nvidia$'
    expect_log 'told other modules: a card is reserved; drivers without a card: .*nvidia.*; packages: libvirt, qemu-desktop'
    expect_log '(try_install|Installing|libvirt).*qemu-desktop'
}
