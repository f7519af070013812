# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A new setup on trial, and the boot menu as a switch. The job starts the two units, as they are shipped, in their order.

# But for where the program is, how patient an emulated machine makes one, where the job reads what they print, and the
# rest of a system, which the one that judges would start.
the_units() {
    local name at
    for name in trial picture; do
        at=/run/systemd/system/neuron-vfio-$name.service
        echo "mkdir -p $at.d"
        echo "cat >$at <<'END'"
        sed 's|^ExecStart=/usr/bin/|ExecStart=/usr/local/bin/|' "$repository/packaging/neuron-vfio-$name.service"
        echo END
        echo "cat >$at.d/here.conf <<'END'"
        printf '[Unit]\nDefaultDependencies=no\n[Service]\nTimeoutStartSec=300\nStandardOutput=truncate:/run/%s\nStandardError=inherit\n' "$name"
        echo END
    done
    # shellcheck disable=SC2016 # the guest's shell replaces it
    echo 'systemctl daemon-reload
unit() {
    systemctl start "neuron-vfio-$1.service" || :
    cat "/run/$1"
    return "$(systemctl show --property=ExecMainStatus --value "neuron-vfio-$1.service")"
}'
}

# The card of the computer goes to vfio-pci as well, so nothing is left for a picture.
# shellcheck disable=SC2016 # the guest's shell replaces it
take_the_picture='at=/sys/bus/pci/devices/0000:00:01.0
    echo 0000:00:01.0 >$at/driver/unbind
    echo vfio-pci >$at/driver_override
    echo 0000:00:01.0 >/sys/bus/pci/drivers_probe'

# What a display server does first. Until then the kernel does not know.
# shellcheck disable=SC2016 # the guest's shell replaces it
look_for_monitors='for status in /sys/class/drm/card*-*/status; do test ! -e "$status" || echo detect >"$status"; done'

# Dark at start 1; start 2 is without passthrough by itself and says why; after `switch vm` start 3 is good.
case_trial_dark() {
    on grub-bios-initramfs-tools
    radeon 1
    live "$apply" "$sees"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$(the_units)" 'did begin unit trial
        test "$boot" != 1 || { '"$take_the_picture"'; }
        '"$look_for_monitors"'
        did judge unit picture
        did counter grub-editenv list
        case $boot in
        1) again ;;
        2) did after neuron-hardware-detect verify
           did motd cat /run/motd.d/neuron-passthrough
           did switch neuron-hardware-detect switch vm
           again ;;
        esac'
    expect_applied ids
    expect_driver boot1 0000:02:01.0 vfio-pci
    expect installed 'boot1 judge: .*trial-dark'
    expect installed 'boot1 judge-ended 1'
    expect installed 'boot1 counter: neuron_trial=0'
    expect_driver boot2 0000:02:01.0 radeon
    expect_host_display boot2
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
    expect installed 'boot2 verify: .*trial-cured'
    expect installed 'boot2 judge: .*vfio-pci held 0000:00:01.0 too'
    expect installed 'boot2 motd: .*had no picture'
    expect installed 'boot2 switch-ended 0'
    expect_bound boot3
    expect installed 'boot3 judge: .*trial-good'
    expect_not installed 'boot3 counter: neuron_trial'
}

# A machine with a picture: a reset in its first start costs a try, the second is blessed; then the card for one evening.
case_trial_good() {
    on grub-bios-initramfs-tools
    radeon 1
    live "$apply" "$sees"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$(the_units)" 'did begin unit trial
        did counter grub-editenv list
        test "$boot" != 1 || again
        '"$look_for_monitors"'
        did judge unit picture
        did counter grub-editenv list
        case $boot in
        2) did next neuron-hardware-detect next-start host; again ;;
        3) again ;;
        esac'
    expect_applied ids
    expect installed 'boot1 counter: neuron_trial=1'
    expect_bound boot2
    expect installed 'boot2 judge: .*trial-good'
    expect installed 'boot2 next-ended 0'
    expect_driver boot3 0000:02:01.0 radeon
    expect_host_display boot3
    expect_not installed 'boot3 counter: neuron_trial'
    expect installed 'boot3 verify-ended 0'
    expect_bound boot4
    expect_not installed 'boot4 counter: neuron_trial'
}

# The same entry by systemd-boot: for one start, and then for good.
case_next_start_systemd_boot() {
    on systemd-boot-uefi-dracut
    radeon 1
    live "$apply" "$sees"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed 'mount -t efivarfs efivarfs /sys/firmware/efi/efivars; mount /boot/efi
        case $boot in
        1) did next neuron-hardware-detect next-start host; again ;;
        2) again ;;
        3) did switch neuron-hardware-detect switch host; again ;;
        4) did switch neuron-hardware-detect switch vm; again ;;
        esac'
    expect_applied ids
    expect_bound boot1
    expect_driver boot2 0000:02:01.0 radeon
    expect_bound boot3
    expect_driver boot4 0000:02:01.0 radeon
    expect installed 'boot4 cmdline .*neuron.passthrough=off'
    expect_bound boot5
}

# The computer's own card is taken out after the trial: the other one is given back.
case_host_card_gone() {
    on grub-bios-initramfs-tools
    radeon 1
    live "$apply" "$sees"
    graphics=none
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$(the_units)" 'did begin unit trial
        udevadm settle
        echo "@@ boot$boot function 0000:02:01.9 x $(name_of /sys/bus/pci/devices/0000:02:01.0/driver)"
        did after neuron-hardware-detect verify'
    expect_applied ids
    expect_driver boot1 0000:02:01.0 vfio-pci
    expect installed 'boot1 function 0000:02:01.9 x radeon'
    expect installed 'boot1 after: .*verify-host-card-gone'
}

# systemd-boot: the tries stand in the names of the entries.
case_trial_systemd_boot() {
    on systemd-boot-uefi-dracut
    radeon 1
    live "$apply" "$sees"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$(the_units)" 'mount -t efivarfs efivarfs /sys/firmware/efi/efivars; mount /boot/efi
        did begin unit trial
        test "$boot" != 1 || { '"$take_the_picture"'; }
        '"$look_for_monitors"'
        did judge unit picture
        did entries ls /boot/efi/loader/entries
        case $boot in
        1) again ;;
        2) did switch neuron-hardware-detect switch vm; again ;;
        esac'
    expect_applied ids
    expect_driver boot1 0000:02:01.0 vfio-pci
    expect installed 'boot1 judge: .*trial-dark'
    expect installed 'boot1 entries: .*+0-2.conf'
    expect_driver boot2 0000:02:01.0 radeon
    expect installed 'boot2 judge: .*trial-cured'
    expect_bound boot3
    expect installed 'boot3 judge: .*trial-good'
    expect_not installed 'boot3 entries: .*+'
}
