# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two of the same, whose usual driver is loaded before the rule runs.

# The driver is loaded once udev runs and before it is told of any device, which is also the order of mkinitcpio's init
# with a graphics driver in MODULES: both cards have it when the rule runs.
case_two_of_the_same_early_driver() {
    on grub-uefi-dracut
    alteration='echo "force_drivers+=\" radeon \"" >/etc/dracut.conf.d/00-early.conf'
    radeon 1
    radeon 2
    live "$(apply_to 0000:04:01.0)" "$sees"
    installed ''
    expect_applied address
    expect_driver boot1 0000:04:01.0 vfio-pci
    expect_driver boot1 0000:02:01.0 radeon
    expect_host_display boot1
}
