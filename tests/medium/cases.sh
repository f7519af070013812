# shellcheck shell=bash disable=SC2154,SC2034,SC2016
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installations. A case says what is walked through in the live system, starts what was installed, and looks.
# `live` is the machine, `medium` a chroot. The first two run without being named.

begin='
start_installer
page welcome
next
page locale
next
page keyboard
next
told_layout gb'
# Passthrough as it is preselected.
recommended='
next
choose_card
next
page summary
confirm
wait_for_end'

rescue_and_update='case $boot in
    1) did chosen grub-reboot neuron-no-passthrough-linux && again ;;
    2) did update /usr/share/libalpm/scripts/mkinitcpio && again ;;
    esac'
expect_rescue_and_update() {
    expect_driver boot2 "$second_card" radeon
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
    expect installed 'boot2 update-ended 0'
    expect_driver boot3 "$second_card" vfio-pci
}

# The profile's settings of the page Users: the groups that everybody is in, and the one of autologin.
users_conf=$repository/iso-profile/airootfs/etc/calamares/modules/users.conf
default_groups() { sed -nE '/^defaultGroups:/,/^[^-]/s/^- *(\{ *name: *)?([a-z]+).*/\2/p' "$users_conf"; }
# The live user never logs in by itself; the one of the page where its box was ticked, and nobody else.
expect_autologin() {
    local of_autologin
    of_autologin=$(sed -n 's/^autologinGroup: *//p' "$users_conf")
    expect_not installed 'boot1 /etc/gdm/custom.conf: .*= *live *$'
    if [ "$autologin" -eq 1 ]; then
        expect installed 'boot1 /etc/gdm/custom.conf: AutomaticLogin=user$'
        expect installed 'boot1 /etc/gdm/custom.conf: AutomaticLoginEnable=True$'
        expect installed "boot1 user: .*\($of_autologin\)"
    else
        expect installed 'boot1 /etc/gdm/custom.conf: AutomaticLoginEnable=False$'
        expect_not installed 'boot1 /etc/gdm/custom.conf: AutomaticLogin='
        expect_not installed "boot1 user: .*\($of_autologin\)"
    fi
}

# What holds for every installation.
expect_installed() {
    expect live 'live installation succeeded'
    expect live 'live mounted 0'
    expect installed 'boot1 finished'
    # Older ones hide what an old Calamares does with btrfs.
    expect installed 'boot1 kernel (6\.(1[4-9]|[2-9][0-9])|[7-9]|[1-9][0-9])'
    # Whatever of the profile is not meant for the installed system is looked for.
    expect installed 'boot1 looked-at: [1-9][0-9]+$'
    expect_not installed 'boot1 left: '
    expect_same 'boot1: the firmware' "$(firmware_seen boot1)" "$firmware"
    expect_same 'boot1: the file system' "$(file_system_seen boot1)" "$file_system"
    expect_same 'boot1: what shares the IOMMU group' "$(group_seen boot1 "$second_card")" "$second_group"
    expect_same 'what the live system saw in the IOMMU group' "$(group_scanned "$second_card")" "$second_group"
    # By the module initcpio; neither by pacman's hook nor by our step.
    made=$(lines installed 'boot1 /var/log/mkinitcpio-runs:' | wc -l)
    [ "$made" -eq 1 ] || problem "images were made $made times"
    expect installed 'boot1 user: uid=1000\(user\)'
    groups=$(default_groups)
    [ "$(wc -w <<<"$groups")" -eq "$(grep -c '^- ' "$users_conf")" ] || problem "users.conf names no groups that could be read"
    for group in $groups; do expect installed "boot1 user: .*\($group\)"; done
    expect_autologin
    expect installed 'boot1 logs: .*/var/log/calamares.log'
    expect installed 'boot1 /etc/pacman.d/mirrorlist: Server = https://'
    expect installed "boot1 /etc/default/grub: GRUB_DISABLE_OS_PROBER='?false"
    expect_not installed 'boot1 /usr/lib/os-release: IMAGE_'
    expect installed 'boot1 /usr/lib/os-release: NAME="?NeuronOS'
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
    expect_not installed 'boot1 cycles: '
    expect_not installed 'boot1 /etc/fstab: .*/dev/(loop|sd|vd)'
}
expect_passthrough() {
    expect_driver boot1 "$second_card" vfio-pci
    expect installed 'boot1 cmdline .*intel_iommu=on'
    expect_same 'boot1: verify' "$(verify_seen boot1)" good
    expect installed 'boot1 verify-unit: Result=success'
    expect_session 'outcome done .* when NeuronOS first starts'
    expect installed "boot1 menu: menuentry 'NeuronOS "
    expect installed "boot1 menu: menuentry 'NeuronOS \(no GPU passthrough: all graphics cards for this computer\)'"
    expect installed 'boot1 logs: .*/var/log/neuron-vfio.log'
}

# The live session was told of the layout that was chosen.
expect_layout() { expect live 'live layout: s "gb"'; }

# The default: btrfs with its subvolumes.
expect_btrfs() {
    expect installed 'boot1 root: .*\[/@\] +btrfs .*compress=zstd:1'
    for subvolume in @home @cache @log; do expect installed "boot1 /etc/fstab: .*subvol=/$subvolume"; done
}
case_uefi_btrfs() {
    firmware=UEFI autologin=1
    live "$begin" 'erase_disk' 'page partition' 'next' 'fill_users space' "$recommended"
    installed
    expect_layout
    expect_installed
    expect_passthrough
    expect_btrfs
    expect installed 'boot1 /etc/fstab: UUID=[0-9A-F-]+ +/boot/efi +vfat +defaults,umask=0077'
    expect installed 'boot1 mounts: /boot/efi /dev/vda1 vfat'
}

# The whole disk encrypted. GRUB asks for the passphrase, once; the image has a key of its own.
case_uefi_luks() {
    firmware=UEFI passphrase=correct-Horse7battery
    live "$begin" 'erase_disk' "encrypt $passphrase" 'page partition' 'next' 'fill_users' "$recommended"
    installed
    expect_layout
    expect_installed
    expect_passthrough
    expect installed 'boot1 root: /dev/mapper/luks-[^ ]*\[/@\] +btrfs'
    expect installed 'boot1 cmdline .*cryptdevice=UUID='
    expect installed 'boot1 /etc/crypttab: luks-[0-9a-f-]+ +UUID=[0-9a-f-]+ +/crypto_keyfile.bin +luks'
    expect_not installed 'boot1 /etc/crypttab: .* none '
    [ "$(cat "$out/typed.log")" = 'typed 1' ] || problem "the passphrase was asked for: $(tail -n 1 "$out/typed.log")"
}

# BIOS and ext4 with a swap file; the entry without passthrough; images made anew by the hook that a kernel's update starts.
case_bios_swap_file() {
    file_system=ext4
    live "$begin" 'erase_disk' 'swap_choice Down Return' 'file_system_choice Down Return' 'page partition' 'next' 'fill_users' "$recommended"
    installed "$rescue_and_update"
    expect_layout
    expect_installed
    expect_passthrough
    expect_rescue_and_update
    expect installed 'boot1 root: /dev/vda[0-9]+ +ext4'
    expect installed 'boot1 swap: .*/swap'
}

# Beside another system, whose neighbour is replaced: it stands in the menu, still starts, and nothing has written on it.
case_bios_replace() {
    file_system=ext4
    second_system
    live "$begin" 'replace_partition' 'page partition' 'next' 'fill_users' "$recommended"
    [ "$(second_sum)" = "$second_before" ] || problem "the other system's partition was written to"
    installed 'case $boot in
        1) did other sed -n "s/.*\(osprober-gnulinux-simple-[^ ]*\).*/\1/p" /boot/grub/grub.cfg
            did chosen grub-reboot "$(tr -d "\047" </run/did | head -n 1)" && again ;;
        esac'
    [ "$(second_sum)" = "$second_before" ] || problem "the other system's partition was written to when it started"
    expect_layout
    expect_installed
    expect_passthrough
    expect installed "boot1 menu: menuentry 'Another Linux"
    expect installed 'boot1 root: /dev/vda2 +ext4'
    expect installed 'second runs'
}

# /boot of its own, made by hand: the kernel, its images and the menu are on another partition than /etc.
case_uefi_own_boot() {
    firmware=UEFI
    live "$begin" 'by_hand' 'add_partition 0 /boot/efi 300 fat32 boot' 'add_partition 1 /boot 1024 ext4' 'add_partition 2 /' 'page partition' 'next' \
        'fill_users' "$recommended"
    installed
    expect_layout
    expect_installed
    expect_passthrough
    expect installed 'boot1 root: /dev/vda3\[/@\] +btrfs'
    expect installed 'boot1 /etc/fstab: UUID=[0-9a-f-]+ +/boot +ext4'
    expect installed 'boot1 mounts: /boot /dev/vda2 ext4'
    expect installed 'boot1 mounts: /boot/efi /dev/vda1 vfat'
}

# Nothing set aside: an ordinary system.
case_bios_keep_all() {
    file_system=ext4
    live "$begin" 'erase_disk' 'file_system_choice Down Return' 'page partition' 'next' 'fill_users' 'next' 'keep_all_cards' 'next' \
        'page summary' 'confirm' 'wait_for_end'
    installed
    expect_layout
    expect_installed
    expect installed 'boot1 root: /dev/vda1 +ext4'
    expect_driver boot1 "$second_card" radeon
    expect_same 'boot1: verify' "$(verify_seen boot1)" 'not set up'
    expect_not installed 'boot1 menu: .*no GPU passthrough'
    expect_not installed 'boot1 cmdline .*intel_iommu=on'
}

# The same in a chroot.
case_chroot_btrfs() {
    autologin=1
    medium "$begin" 'fill_users space' "$recommended"
    installed
    expect_layout
    expect_installed
    expect_passthrough
    expect_btrfs
}
case_chroot_swap_file() {
    file_system=ext4 swap=file
    medium "$begin" 'fill_users' "$recommended"
    installed "$rescue_and_update"
    expect_layout
    expect_installed
    expect_passthrough
    expect_rescue_and_update
    expect installed 'boot1 swap: .*/swap'
}

case_chroot_own_boot() {
    own_boot=512
    medium "$begin" 'fill_users' "$recommended"
    installed "$rescue_and_update"
    expect_layout
    expect_installed
    expect_passthrough
    expect_rescue_and_update
    expect installed 'boot1 root: .*\[/@\] +btrfs'
    expect installed 'boot1 /etc/fstab: UUID=[0-9a-f-]+ +/boot +ext4'
    expect installed 'boot1 mounts: /boot /dev/vda3 ext4'
}

# Somebody who takes long for the first pages: the layout still reaches the session. Nothing is installed.
case_chroot_keyboard() {
    file_system=ext4
    medium start_installer 'page welcome' 'sleep 40' next 'page locale' next 'page keyboard' 'told_layout gb'
    expect_layout
    ! in_session 'locale1.*is not valid' || problem "the installer found no systemd-localed"
}

# mkinitcpio fails in the middle, at a module that does not exist: what a person sees, and what is left.
break_images='{ while :; do for dir in /tmp/calamares-root-*/etc/mkinitcpio.conf.d; do
    if [ -d "$dir" ]; then echo "MODULES+=(crc32c-intel)" >"$dir/zzz-break.conf" && break 2; fi; done; sleep 0.2; done; } &'
expect_failure() {
    expect live 'live installation failed'
    expect live 'live mounted 0'
    expect_session 'module not found: .crc32c-intel'
    expect_session 'mkinitcpio'
    # And the page behind the message does not promise a card.
    expect_session 'the installation failed, the report says so'
}
case_bios_failing_command() {
    file_system=ext4
    live "$begin" 'erase_disk' 'file_system_choice Down Return' 'next' 'fill_users' 'next' 'choose_card' 'next' 'page summary' \
        "$break_images" 'confirm' 'wait_for_end'
    expect_failure
}
case_chroot_failing_command() {
    file_system=ext4
    medium "$begin" 'fill_users' 'next' 'choose_card' 'next' 'page summary' "$break_images" 'confirm' 'wait_for_end'
    expect_failure
}
