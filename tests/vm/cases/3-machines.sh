# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Machines on which something is different.

# A USB controller of the host that shares the Radeon's group must not be taken along.
case_shared_group() {
    on grub-bios-initramfs-tools
    radeon 1
    beside 1 qemu-xhci 2.0
    live "did before sh -c 'cd /target && find etc boot -type f | sort | xargs sha256sum >/tmp/before'" \
        "$(apply_to 0000:02:01.0)" \
        "did unchanged sh -c 'cd /target && find etc boot -type f | sort | xargs sha256sum | diff /tmp/before -'"
    installed ''
    expect live 'live apply-ended 1'
    expect live 'live unchanged-ended 0'
    expect_driver boot1 0000:02:01.0 radeon
    expect_host_display boot1
}

# No kernel of Debian has the driver of USB controllers built in. To udev it is the same when one is loaded before it
# starts, and the list of what is built in names it: the function has its driver already.
case_usb_driver_built_in() {
    on grub-bios-initramfs-tools
    radeon 1 multifunction=on
    beside 1 qemu-xhci 1.1
    # shellcheck disable=SC2016 # the system's own shell replaces it
    alteration='
        for kernel in /lib/modules/*; do echo kernel/drivers/usb/host/xhci-pci.ko >>$kernel/modules.builtin; done
        cat >/etc/initramfs-tools/hooks/early-usb <<"EOF"
#!/bin/sh
test "$1" != prereqs || exit 0
cd /
for module in common/usb-common core/usbcore host/xhci-hcd host/xhci-pci; do
    cp --parents "lib/modules/$version/kernel/drivers/usb/$module.ko" "$DESTDIR"
done
EOF
        cat >/etc/initramfs-tools/scripts/init-top/00-early-usb <<"EOF"
#!/bin/sh
test "$1" != prereqs || exit 0
for module in common/usb-common core/usbcore host/xhci-hcd host/xhci-pci; do
    insmod "/lib/modules/$(uname -r)/kernel/drivers/usb/$module.ko"
done
EOF
        chmod 755 /etc/initramfs-tools/hooks/early-usb /etc/initramfs-tools/scripts/init-top/00-early-usb'
    live "$apply" "$sees"
    installed "$choose_rescue"
    expect_applied ids
    expect live 'live sees: .*driver/unbind'
    expect_bound boot1
    expect_driver boot1 0000:02:01.1 vfio-pci
    # It does come first: where we hold back, it keeps the function.
    expect_driver boot2 0000:02:01.1 xhci_hcd
    expect_driver boot2 0000:02:01.0 radeon
}

# The kernel of the live medium was told not to use the IOMMU: that is found out, and the target is set up for its own.
case_iommu_off_in_live() {
    on grub-bios-initramfs-tools
    radeon 1
    live_parameters='intel_iommu=off'
    live "$(apply_to 0000:02:01.0)" "$sees"
    installed ''
    expect live 'live scan: .*"disabled_in":"kernel"'
    expect_applied ids
    expect_bound boot1
}

case_amd() {
    on grub-bios-initramfs-tools
    cpu='Nehalem,vendor=AuthenticAMD'
    iommu=(-device amd-iommu)
    radeon 1
    live_parameters='iommu=pt'
    live "$apply" "$sees"
    installed ''
    expect_applied ids
    expect_bound boot1
}
