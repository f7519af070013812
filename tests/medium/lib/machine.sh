# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The virtual machine. Sourced by `run`.

# An Intel machine, since that is what initcpiocfg looks at; the model has what .NET asks of a processor.
cpu=Nehalem,vendor=GenuineIntel
second_card=0000:02:01.0
memory=1024
# Seconds for one boot: one that hangs must not hold up the others.
limit=${NEURON_MEDIUM_LIMIT:-2400}

# BIOS, unless a case says UEFI.
firmware=BIOS
# Typed where GRUB asks for it.
passphrase=''

# machine NAME OPTION...: runs until it switches itself off.
machine() {
    local name=$1 status=0 flash=()
    shift
    if [ "$firmware" = UEFI ]; then
        # What the boot loader's installation leaves in it is needed for the next start.
        [ -e "$out/variables.fd" ] || cp /usr/share/OVMF/OVMF_VARS_4M.fd "$out/variables.fd"
        flash=(-drive "if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd"
            -drive "if=pflash,format=raw,file=$out/variables.fd")
    fi
    timeout "$limit" qemu-system-x86_64 -accel tcg,thread=multi -smp 2 -cpu "$cpu" -m "$memory" \
        -M "q35,kernel-irqchip=split" -device "intel-iommu,intremap=on" -display none -vga std -nodefaults "${flash[@]}" \
        -device "pcie-root-port,id=port1,chassis=1,slot=1" -device "pcie-pci-bridge,id=bridge1,bus=port1" \
        -device "ati-vga,model=rv100,bus=bridge1,addr=1.0" \
        -drive "file=$out/disk.raw,if=none,id=disk,format=raw,cache=unsafe,discard=unmap" -device "virtio-blk-pci,drive=disk,bootindex=1" \
        -monitor "unix:$out/$name.monitor,server,nowait" -serial "file:$out/$name.log" "$@" </dev/null >"$out/$name.qemu" 2>&1 || status=$?
    [ "$status" -eq 0 ] || problem "QEMU ended with $status (124: it took more than $limit s); see $out/$name.log"
    return "$status"
}

pictures() {
    for picture in "$out"/share/*.xwd; do
        [ ! -e "$picture" ] || "$here/lib/xwd-to-png" "$picture" "${picture%.xwd}.png" || true
    done
    rm -f "$out"/share/*.xwd
}

# live PART...: the medium's session in the machine, with the parts walked through. Its disk is the one that is there, or else
# an empty one.
live() {
    local memory=4096
    mkdir -p "$out/share"
    chmod 777 "$out/share"
    { cat "$here/lib/session"; printf '%s\n' "$@"; } >"$out/share/job"
    [ -e "$out/disk.raw" ] || truncate -s 48G "$out/disk.raw"
    machine live -kernel "$cache/vmlinuz" -initrd "$cache/live.initrd" -no-reboot \
        -append "console=ttyS0 quiet panic=-1 intel_iommu=on iommu=pt no_timer_check drm_kms_helper.fbdev_emulation=0 mitigations=off" \
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
    as_root env "NEURON_MEDIUM_SWAP=$swap" timeout -k 10 "$limit" unshare --net --mount --pid --fork --kill-child --propagation private \
        bash "$here/lib/enter-medium" "$cache" "$everything/medium.img" "$out" "$file_system" </dev/null >"$out/live.log" 2>&1 ||
        problem "the medium's session ended with $?; see $out/live.log"
    # Of one that was killed.
    losetup -j "$out/disk.raw" -n -O NAME | xargs -r -n 1 losetup -d
    pictures
}

# installed [JOB]: what is on the disk, through its own boot loader, until it switches itself off.
installed() {
    printf '%s\n' "${1:-}" >"$out/job.installed"
    truncate -s 64K "$out/job.installed"
    local typist=''
    if [ -n "$passphrase" ]; then
        "$here/lib/type-passphrase" "$out/installed.log" "$out/installed.monitor" "$passphrase" >"$out/typed.log" 2>&1 &
        typist=$!
    fi
    machine installed -drive "file=$out/job.installed,if=none,id=job,format=raw,readonly=on" -device "virtio-blk-pci,drive=job,serial=job" || true
    [ -z "$typist" ] || wait "$typist" || true
}
