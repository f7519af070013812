# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The virtual machine. Sourced by `run`.

# An Intel machine, since that is what initcpiocfg looks at; the model has what .NET asks of a processor.
cpu=Nehalem,vendor=GenuineIntel
second_card=0000:02:01.0
# With the bridge before it, which does not keep its functions apart.
second_group='0000:01:00.0 0000:02:01.0'
memory=1024
# Seconds for one boot: one that hangs must not hold up the others.
limit=${NEURON_MEDIUM_LIMIT:-2400}

# BIOS, unless a case says UEFI.
firmware=BIOS
# Typed where GRUB asks for it.
passphrase=''

# How many processors: with a second one the installer is quicker.
processors=2

# machine NAME OPTION...: runs until it switches itself off. A reset is a new start of QEMU: OVMF hangs after some.
machine() {
    local name=$1 flash=() length=0 starts=0
    shift
    if [ "$firmware" = UEFI ]; then
        # What the boot loader's installation leaves in it is needed for the next start.
        [ -e "$out/variables.fd" ] || cp /usr/share/OVMF/OVMF_VARS_4M.fd "$out/variables.fd"
        flash=(-drive "if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd"
            -drive "if=pflash,format=raw,file=$out/variables.fd")
    fi
    : >"$out/$name.log"
    while :; do
        start_machine "$name" "${flash[@]}" "$@" || return
        starts=$((starts + 1))
        if tail -c "+$((length + 1))" "$out/$name.log" | grep -aqE 'reboot: Restarting system|sysrq: Resetting'; then
            length=$(stat -c %s "$out/$name.log")
        elif [ "$starts" -lt 4 ] && was_patched_wrongly "$name"; then
            # What it said so far is another start's.
            mv "$out/$name.log" "$out/$name.log.$starts"
            length=0
        else
            return
        fi
    done
}

# With two processors the emulator sometimes runs an instruction that the kernel is just replacing, as soon as it starts.
was_patched_wrongly() { grep -aq 'Oops: int3' "$out/$1.log" && ! grep -aq '^@@' "$out/$1.log"; }

# start_machine NAME OPTION...: one start, which is put behind what is in the log.
start_machine() {
    local name=$1 status=0
    shift
    timeout "$limit" qemu-system-x86_64 -accel tcg,thread=multi -smp "$processors" -cpu "$cpu" -m "$memory" \
        -M "q35,kernel-irqchip=split" -device "intel-iommu,intremap=on" -display none -vga std -nodefaults -no-reboot \
        -device "pcie-root-port,id=port1,chassis=1,slot=1" -device "pcie-pci-bridge,id=bridge1,bus=port1" \
        -device "ati-vga,model=rv100,bus=bridge1,addr=1.0" \
        -drive "file=$out/disk.raw,if=none,id=disk,format=raw,cache=unsafe,discard=unmap" -device "virtio-blk-pci,drive=disk,bootindex=1" \
        -monitor "unix:$out/$name.monitor,server,nowait" \
        -chardev "file,id=log,path=$out/$name.log,append=on" -serial chardev:log "$@" </dev/null >"$out/$name.qemu" 2>&1 || status=$?
    [ "$status" -eq 0 ] || problem "QEMU ended with $status (124: it took more than $limit s); see $out/$name.log"
    return "$status"
}

pictures() {
    for picture in "$out"/share/*.xwd; do
        [ ! -e "$picture" ] || "$here/lib/xwd-to-png" "$picture" "${picture%.xwd}.png" || true
    done
    rm -f "$out"/share/*.xwd
}

# second_system: what is on the disk before: a small system that starts, and behind it a partition to be replaced.
second_start=2048 second_size=524288
second_system() {
    local tree=$out/second library
    mkdir -p "$tree"/{boot,dev,etc,home,proc,run,sys,tmp,usr/{bin,sbin,lib,lib64}}
    cp -R "$here/second/." "$tree/"
    mv "$tree/sbin/init" "$tree/usr/sbin/init" && rmdir "$tree/sbin"
    for library in bin sbin lib lib64; do ln -s "usr/$library" "$tree/$library"; done
    printf 'NAME="Another Linux"\nPRETTY_NAME="Another Linux"\nID=another\n' >"$tree/etc/os-release"
    head -c 100000 /dev/urandom >"$tree/home/letter"
    cp -L "$cache/common.tree/usr/bin/busybox" "$tree/usr/bin/"
    for library in "$cache"/common.tree/usr/lib/x86_64-linux-gnu/lib{c,resolv,m}.so.[26]; do cp -L "$library" "$tree/usr/lib/"; done
    cp -L "$cache/common.tree/usr/lib64/ld-linux-x86-64.so.2" "$tree/usr/lib64/"
    cp "$cache/vmlinuz" "$tree/boot/vmlinuz-1"
    # The live system's image, with its hook left out.
    mkdir "$out/other" && printf 'base\nudev\nblock\nfilesystems\n' >"$out/other/hooks.list"
    cp "$cache/live.initrd" "$tree/boot/initrd.img-1"
    truncate -s %4 "$tree/boot/initrd.img-1"
    (cd "$out/other" && echo hooks.list | cpio -o -H newc --quiet) >>"$tree/boot/initrd.img-1"
    truncate -s 48G "$out/disk.raw"
    printf 'label: dos\nstart=%s, size=%s, type=83\nstart=%s, size=44GiB, type=83\n' $second_start $second_size $((second_start + second_size)) |
        quietly "$out/sfdisk.log" sfdisk "$out/disk.raw"
    mkfs.ext4 -q -F -L another -m 0 -O ^has_journal -d "$tree" -E offset=$((second_start * 512)) "$out/disk.raw" "$((second_size / 2))k" 2>/dev/null
    mkfs.ext4 -q -F -L free -E offset=$(((second_start + second_size) * 512)) "$out/disk.raw" 44G 2>/dev/null
    rm -rf "$tree" "$out/other"
    second_before=$(second_sum)
}
second_sum() { dd if="$out/disk.raw" bs=1M skip=$((second_start / 2048)) count=$((second_size / 2048)) status=none | sha256sum; }

# live PART...: the medium's session in the machine, with the parts walked through. Its disk is the one that is there, or else
# an empty one.
live() {
    local memory=4096
    mkdir -p "$out/share"
    chmod 777 "$out/share"
    { cat "$here/lib/session"; printf '%s\n' "$@"; } >"$out/share/job"
    [ -e "$out/disk.raw" ] || truncate -s 48G "$out/disk.raw"
    machine live -kernel "$cache/vmlinuz" -initrd "$cache/live.initrd" \
        -append "console=ttyS0 quiet panic=-1 intel_iommu=on iommu=pt no_timer_check drm_kms_helper.fbdev_emulation=0 mitigations=off systemd.default_timeout_start_sec=900" \
        -drive "file=$cache/live.img,if=none,id=live,format=raw,readonly=on" -device "virtio-blk-pci,drive=live" \
        -drive "file=$cache/source.img,if=none,id=source,format=raw,readonly=on" -device "virtio-blk-pci,drive=source" \
        -drive "file=$everything/medium.img,if=none,id=run,format=raw,readonly=on" -device "virtio-blk-pci,drive=run" \
        -virtfs "local,path=$out/share,mount_tag=share,security_model=none" || true
    pictures
}

# medium PART...: the same in a chroot of this machine, without firmware, see lib/enter-medium.
medium() {
    mkdir -p "$out/share"
    chmod 777 "$out/share"
    { cat "$here/lib/session"; printf '%s\n' "$@"; } >"$out/share/job"
    as_root env "NEURON_MEDIUM_SWAP=$swap" "NEURON_MEDIUM_OWN_BOOT=$own_boot" "NEURON_MEDIUM_LIVE=$other_live" timeout -k 10 "$limit" unshare --net --mount --pid --fork --kill-child --propagation private \
        bash "$here/lib/enter-medium" "$cache" "$everything/medium.img" "$out" "$file_system" </dev/null >"$out/live.log" 2>&1 ||
        problem "the medium's session ended with $?; see $out/live.log"
    # Of one that was killed.
    losetup -j "$out/disk.raw" -n -O NAME | xargs -r -n 1 losetup -d
    pictures
}

# installed [JOB]: what is on the disk, through its own boot loader, until it switches itself off. An empty one would hang.
installed() {
    if [ -z "$(lines live 'live installation succeeded')" ]; then
        problem "nothing was installed that could be started"
        return
    fi
    printf '%s\n' "${1:-}" >"$out/job.installed"
    truncate -s 64K "$out/job.installed"
    local typist='' processors=1
    if [ -n "$passphrase" ]; then
        "$here/lib/type-passphrase" "$out/installed.log" "$out/installed.monitor" "$passphrase" >"$out/typed.log" 2>&1 &
        typist=$!
    fi
    machine installed -drive "file=$out/job.installed,if=none,id=job,format=raw,readonly=on" -device "virtio-blk-pci,drive=job,serial=job" || true
    [ -z "$typist" ] || wait "$typist" || true
}
