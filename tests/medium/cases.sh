# shellcheck shell=bash disable=SC2154,SC2034,SC2016
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installations. A case says what is walked through in the live system, starts what was installed, and looks.
# The first is the one that runs without being named.

begin='
start_installer
page welcome
next
page locale
next
page keyboard
next'
# Passthrough as it is preselected.
recommended='
next
choose_card
next
page summary
confirm
wait_for_end'

# What holds for every installation.
expect_installed() {
    expect live 'live installation succeeded'
    expect live 'live mounted 0'
    expect installed 'boot1 finished'
    expect_not installed 'boot1 left: '
    # By the module initcpio; neither by pacman's hook nor by our step.
    made=$(lines installed 'boot1 /var/log/mkinitcpio-runs:' | wc -l)
    [ "$made" -eq 1 ] || problem "images were made $made times"
    expect installed 'boot1 user: uid=1000\(user\)'
    for group in wheel libvirt kvm; do expect installed "boot1 user: .*\($group\)"; done
    expect installed 'boot1 logs: .*/var/log/calamares.log'
    expect installed 'boot1 /etc/pacman.d/mirrorlist: Server = https://'
    expect installed "boot1 /etc/default/grub: GRUB_DISABLE_OS_PROBER='?false"
    expect_not installed 'boot1 /usr/lib/os-release: IMAGE_'
    # Those of the pages.
    expect installed 'boot1 /etc/locale.conf: LANG="?en_GB.UTF-8'
    expect installed 'boot1 /etc/X11/xorg.conf.d/00-keyboard.conf: .*XkbLayout.*"gb"'
    expect installed 'boot1 time: .*Europe/London'
    expect installed 'boot1 /etc/vconsole.conf: KEYMAP="?uk'
    expect installed 'boot1 /etc/hostname: neuronos-'
    expect_not installed 'boot1 /etc/mkinitcpio.conf: MODULES=.*crc32c'
    for package in calamares ckbcomp neuron-installer mkinitcpio-archiso syslinux; do expect_not installed "boot1 pacman: $package "; done
    for package in linux mkinitcpio gdm libvirt neuron-hardware-detect; do expect installed "boot1 pacman: $package "; done
    expect_not installed 'boot1 failed: '
    expect_not installed 'boot1 /etc/fstab: .*/dev/loop'
}
expect_passthrough() {
    expect_driver boot1 "$second_card" vfio-pci
    expect installed "boot1 function $second_card [0-9a-f:]+ vfio-pci [0-9]+\$"
    expect installed 'boot1 cmdline .*intel_iommu=on'
    expect installed 'boot1 lspci: .*Kernel driver in use: vfio-pci'
    expect installed 'boot1 verify-ended 0'
    expect installed 'boot1 verify-unit: Result=success'
    expect installed "boot1 menu: menuentry 'NeuronOS "
    expect installed "boot1 menu: menuentry 'NeuronOS \(no GPU passthrough\)'"
    expect installed 'boot1 logs: .*/var/log/neuron-vfio.log'
}

# The default: btrfs with its subvolumes, and the login that asks for nothing.
case_btrfs() {
    file_system=btrfs
    medium "$begin" 'fill_users space' "$recommended"
    installed
    expect_installed
    expect_passthrough
    expect installed 'boot1 root: .*\[/@\] +btrfs .*compress=zstd:1'
    for subvolume in @home @cache @log; do expect installed "boot1 /etc/fstab: .*subvol=/$subvolume"; done
    expect installed 'boot1 /etc/gdm/custom.conf: AutomaticLogin=user'
    expect installed 'boot1 /etc/gdm/custom.conf: AutomaticLoginEnable=True'
}

# ext4 with a swap file and no autologin; the entry without passthrough; images made anew by the hook that a kernel's update
# starts.
case_ext4_swap_file() {
    file_system=ext4 swap=file
    medium "$begin" 'fill_users' "$recommended"
    installed 'case $boot in
        1) did chosen grub-reboot neuron-no-passthrough-linux && again ;;
        2) did update /usr/share/libalpm/scripts/mkinitcpio && again ;;
        esac'
    expect_installed
    expect_passthrough
    expect installed 'boot1 swap: .*/swap'
    expect_not installed 'boot1 /etc/gdm/custom.conf: AutomaticLogin=user'
    expect_driver boot2 "$second_card" radeon
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
    expect installed 'boot2 update-ended 0'
    expect_driver boot3 "$second_card" vfio-pci
}

# Nothing set aside: an ordinary system.
case_keep_all() {
    file_system=ext4
    medium "$begin" 'fill_users' 'next' 'choose_card Down' 'next' 'page summary' 'confirm' 'wait_for_end'
    installed
    expect_installed
    expect_driver boot1 "$second_card" radeon
    expect_not installed 'boot1 menu: .*no GPU passthrough'
    expect_not installed 'boot1 cmdline .*intel_iommu=on'
}

# mkinitcpio fails in the middle, at a module that does not exist: what a person sees, and what is left.
case_failing_command() {
    file_system=ext4
    medium "$begin" 'fill_users' 'next' 'choose_card' 'next' 'page summary' \
        '{ while :; do for dir in /tmp/calamares-root-*/etc/mkinitcpio.conf.d; do
            if [ -d "$dir" ]; then echo "MODULES+=(crc32c-intel)" >"$dir/zzz-break.conf" && break 2; fi; done; sleep 0.2; done; } &' \
        'confirm' 'wait_for_end'
    expect live 'live installation failed'
    expect live 'live mounted 0'
    expect_session 'module not found: .crc32c-intel'
    expect_session 'mkinitcpio'
}
