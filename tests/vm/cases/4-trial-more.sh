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

# A machine with a picture: blessed at its first start; then the card for one evening.
case_trial_good() {
    on grub-bios-initramfs-tools
    radeon 1
    live "$apply" "$sees"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$(the_units)" 'did begin unit trial
        '"$look_for_monitors"'
        did judge unit picture
        did counter grub-editenv list
        case $boot in
        1) did next neuron-hardware-detect next-start host; again ;;
        2) again ;;
        esac'
    expect_applied ids
    # Nothing is counted where systemd is not going to judge, as in this start of a target of its own.
    expect_not installed 'boot1 counter: neuron_trial'
    expect_bound boot1
    expect installed 'boot1 judge: .*trial-good'
    expect installed 'boot1 next-ended 0'
    expect_driver boot2 0000:02:01.0 radeon
    expect_host_display boot2
    expect_not installed 'boot2 counter: neuron_trial'
    expect installed 'boot2 verify-ended 0'
    expect_bound boot3
    expect_not installed 'boot3 counter: neuron_trial'
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

# The same as people have it: the shipped units, in a real start of multi-user.target, and a login.

# Who sets it up adds the ids of the computer's own display as well: vfio-pci holds it before its driver can.
with_the_own_card='did meddle sh -c "sed -i s/ids=/ids=1234:1111,/ /target/etc/modprobe.d/vfio.conf"'

# Dark at start 1; start 2 is without passthrough by itself, and says why at login and in verify.
dark_for_people() {
    radeon 1
    people_start
    live "$apply" "$sees" "$with_the_own_card"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$seen"'
        did tries sh -c "grub-editenv list || ls /boot/efi/loader/entries"
        case $boot in
        1) again ;;
        2) did login login-as-seen
           did notice ls -l /run/motd.d
           did after neuron-hardware-detect verify
           did previous neuron-hardware-detect verify --previous ;;
        esac'
    expect_applied ids
    expect_driver boot1 0000:00:01.0 vfio-pci
    expect installed 'boot1 judge: .*trial-dark'
    expect_driver boot2 0000:02:01.0 radeon
    expect_host_display boot2
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
    expect installed 'boot2 login: .*vfio-pci held 0000:00:01.0 too'
    expect installed 'boot2 after: .*trial-cured'
    expect_units boot1 failed=picture
    # It says why the machine is not as it was set up.
    expect_units boot2 failed=verify
}

# A good machine: blessed at the first of three starts and left alone; between them the card for one evening.
good_for_people() {
    radeon 1
    people_start
    live "$apply" "$sees"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$seen"'
        did tries sh -c "grub-editenv list || ls /boot/efi/loader/entries"
        case $boot in
        1) again ;;
        2) did next neuron-hardware-detect next-start host; again ;;
        3) did login login-as-seen; again ;;
        esac'
    expect_applied ids
    expect installed 'boot1 judge: .*trial-good'
    for boot in boot1 boot2 boot4; do
        expect_bound "$boot"
        expect_units "$boot"
        expect_not installed "$boot judge: .*trial-dark"
        expect_not installed "$boot tries: .*\(neuron_trial=[01]\|+[0-9]\)"
    done
    expect installed 'boot2 next-ended 0'
    expect_driver boot3 0000:02:01.0 radeon
    expect_host_display boot3
    expect_units boot3
    expect installed 'boot3 verify-ended 0'
    expect_not installed 'boot3 login: .*had no picture'
}

# Somebody presses reset in the middle of the first start, when it has been counted.
reset_by_people() {
    radeon 1
    people_start
    alteration+='cat >/etc/systemd/system/reset.service <<END
[Unit]
DefaultDependencies=no
After=neuron-vfio-trial.service
Before=sysinit.target
ConditionPathExists=!/var/tmp/was-reset
[Service]
Type=oneshot
ExecStart=/bin/sh -c "(grub-editenv list || ls /boot/efi/loader/entries) >/var/tmp/was-reset 2>&1; sync; echo b >/proc/sysrq-trigger; sleep 60"
[Install]
WantedBy=sysinit.target
END
systemctl enable reset.service
'
    live "$apply" "$sees"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$seen"'
        did tries sh -c "grub-editenv list || ls /boot/efi/loader/entries"
        did was cat /var/tmp/was-reset
        test "$boot" != 1 || again'
    expect_applied ids
    # The start that was reset has been counted.
    expect installed 'boot1 was: .*\(neuron_trial=1\|+1-1\)'
    for boot in boot1 boot2; do
        expect_bound "$boot"
        expect_units "$boot"
        expect_not installed "$boot tries: .*\(neuron_trial=[01]\|+[0-9]\)"
    done
    expect installed 'boot1 judge: .*trial-good'
}

# expect_units BOOT [failed=UNIT]: ours have come to their end, no other was left out or failed.
expect_units() {
    local failed=${2:+neuron-vfio-${2#failed=}.service}
    [ "$(lines installed "$1 failed: " | awk '{ print $4 }' | tr '\n' ' ')" = "${failed:+$failed }" ] || problem "$1: $(lines installed "$1 failed: ")"
    expect_not installed "$1 cycles: "
}

case_start_dark_bios() { on grub-bios-initramfs-tools && dark_for_people; }
case_start_dark_uefi() { on grub-uefi-dracut && dark_for_people; }
case_start_dark_systemd_boot() { on systemd-boot-uefi-dracut && dark_for_people; }
case_start_good_bios() { on grub-bios-initramfs-tools && good_for_people; }
case_start_good_uefi() { on grub-uefi-dracut && good_for_people; }
case_start_good_systemd_boot() { on systemd-boot-uefi-dracut && good_for_people; }
case_start_reset_bios() { on grub-bios-initramfs-tools && reset_by_people; }
case_start_reset_uefi() { on grub-uefi-dracut && reset_by_people; }
case_start_reset_systemd_boot() { on systemd-boot-uefi-dracut && reset_by_people; }

# The installed system on btrfs, in a subvolume as installers make it, with a GRUB that reads there and cannot write.
onto_btrfs() {
    local disk=$1 tree=$out/tree image=$out/btrfs uuid kernel
    mkdir "$tree"
    # shellcheck disable=SC2016 # the other shell replaces it
    in_disk "$disk" --outside sh -euc 'cp -ax . "$1"; findmnt -no UUID . >"$1.uuid"' sh "$tree"
    uuid=$(cat "$tree.uuid")
    kernel=$(ls "$tree/lib/modules")
    dpkg-deb --fsys-tarfile "$cache/debs/installed.deb" | tar -x -C "$tree" --keep-directory-symlink "./lib/modules/$kernel/kernel/fs/btrfs/btrfs.ko"
    echo 'drivers+=" btrfs "' >"$tree/etc/dracut.conf.d/20-btrfs.conf"
    sed -i 's|^LABEL=TARGET / .*|LABEL=TARGET / btrfs subvol=@ 0 0|' "$tree/etc/fstab"
    truncate -s $((disk_megabytes * 1024 - disk_system / 2 - 1024))K "$image"
    mkfs.btrfs -q -L TARGET -U "$uuid" "$image"
    # shellcheck disable=SC2016
    as_root unshare --mount --propagation private sh -euc '
        mkdir "$3"
        mount -o loop "$1" "$3"
        btrfs -q subvolume create "$3/@"
        cp -a "$2/." "$3/@/"
        btrfs subvolume set-default "$3/@"
        umount "$3"' sh "$image" "$tree" "$out/mounted"
    # By the megabyte, so that the first one, where the file system before began, is written whole.
    dd if="$image" of="$disk" bs=1M seek=$((disk_system / 2048)) conv=notrunc,sparse status=none
    rm -r "$tree" "$image"
    # shellcheck disable=SC2016
    in_disk "$disk" sh -euc '
        depmod "$1"
        dracut --force "/boot/initrd.img-$1" "$1"
        update-grub
        printf "search --no-floppy --label TARGET --set root\nset prefix=(\$root)/@/boot/grub\n" >/tmp/first.cfg
        grub-mkimage -O x86_64-efi -c /tmp/first.cfg -p /@/boot/grub -o /boot/efi/EFI/BOOT/BOOTX64.EFI part_gpt btrfs search search_label normal' sh "$kernel"
}

# btrfs, UEFI: dark at start 1, start 2 without passthrough by itself, start 3 good; and the choice of one start ends with it.
case_start_btrfs() {
    on grub-uefi-dracut
    radeon 1
    people_start
    alteration+='touch /var/tmp/dark
cat >/etc/systemd/system/dark.service <<END
[Unit]
ConditionPathExists=/var/tmp/dark
ConditionKernelCommandLine=!neuron.passthrough=off
Before=display-manager.service neuron-vfio-picture.service
[Service]
Type=oneshot
ExecStart=/usr/local/sbin/take-the-picture
[Install]
WantedBy=multi-user.target
END
systemctl enable dark.service
cat >/usr/local/sbin/take-the-picture <<"END"
#!/bin/sh
udevadm settle
'$take_the_picture'
END
chmod 755 /usr/local/sbin/take-the-picture
'
    live "$apply" "$sees"
    onto_btrfs "$out/disk.raw" >"$out/btrfs.log" 2>&1 || problem "the system could not be brought onto btrfs; see $out/btrfs.log"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed "$seen"'
        did tries sh -c "grub-editenv list; findmnt -no FSTYPE,FSROOT /; ls -l /boot/grub/grubenv"
        case $boot in
        1) again ;;
        2) did login login-as-seen; rm /var/tmp/dark; did switch neuron-hardware-detect switch vm; again ;;
        3) did next neuron-hardware-detect next-start host; did after grub-editenv list; again ;;
        4) again ;;
        esac'
    expect_applied ids
    expect installed 'boot1 tries: btrfs */@'
    expect installed 'boot1 judge: .*trial-dark'
    expect_driver boot2 0000:02:01.0 radeon
    expect_host_display boot2
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
    expect installed 'boot2 login: .*vfio-pci held 0000:00:01.0 too'
    expect_bound boot3
    expect installed 'boot3 judge: .*trial-good'
    expect_not installed 'boot3 tries: neuron_trial'
    expect installed 'boot3 after: next_entry=neuron-no-passthrough'
    expect_driver boot4 0000:02:01.0 radeon
    expect installed 'boot4 verify-ended 0'
    # GRUB could not take it away, the start itself did.
    expect_not installed 'boot4 tries: next_entry=.'
    expect_bound boot5
}

# A unified image beside systemd-boot and no other entry, as a system has it that makes only those. The stub is systemd's.
# shellcheck disable=SC2016 # the other shell replaces it
make_unified_image='
    kernel=$(ls lib/modules)
    mkdir -p boot/efi/EFI/Linux
    find boot/efi/loader/entries -name "*.conf" ! -name "*no-passthrough*" -delete
    tr "\n" " " <etc/kernel/cmdline >"$1"
    objcopy --add-section .osrel=usr/lib/os-release --change-section-vma .osrel=0x20000 \
        --add-section .cmdline="$1" --change-section-vma .cmdline=0x30000 \
        --add-section .linux="boot/vmlinuz-$kernel" --change-section-vma .linux=0x2000000 \
        --add-section .initrd="boot/initrd.img-$kernel" --change-section-vma .initrd=0x3000000 \
        usr/lib/systemd/boot/efi/linuxx64.efi.stub "boot/efi/EFI/Linux/$(cat etc/machine-id)-$kernel.efi"
    find boot/efi/loader boot/efi/EFI -type f'
unified_image() { in_disk "$1" --outside sh -euc "$make_unified_image" sh "$out/cmdline"; }

# Its entry without passthrough gives systemd-stub another command line.
case_rescue_unified_image() {
    on systemd-boot-uefi-dracut
    radeon 1
    neighbour=unified_image
    live "$(apply_to 0000:02:01.0)" "$sees"
    unified_image "$out/disk.raw" >"$out/image.log" 2>&1 || problem "the image could not be made again; see $out/image.log"
    # shellcheck disable=SC2016 # the guest's shell replaces it
    installed 'mount -t efivarfs efivarfs /sys/firmware/efi/efivars; mount /boot/efi
        did entries ls /boot/efi/loader/entries
        case $boot in
        1) did next neuron-hardware-detect next-start host; again ;;
        2) again ;;
        esac'
    expect_applied ids
    expect_bound boot1
    expect installed 'boot1 entries: .*no-passthrough'
    expect_driver boot2 0000:02:01.0 radeon
    expect_host_display boot2
    expect installed 'boot2 cmdline .*neuron.passthrough=off'
    expect_not installed 'boot2 cmdline .*vfio-pci.ids'
    expect_bound boot3
}
