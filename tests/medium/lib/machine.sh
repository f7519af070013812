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
limit=${NEURON_MEDIUM_LIMIT:-1500}

# machine NAME OPTION...: runs until it switches itself off.
machine() {
    local name=$1 status=0
    shift
    timeout "$limit" qemu-system-x86_64 -accel tcg,thread=multi -smp 2 -cpu "$cpu" -m "$memory" \
        -M "q35,kernel-irqchip=split" -device "intel-iommu,intremap=on" -display none -vga std -nodefaults \
        -device "pcie-root-port,id=port1,chassis=1,slot=1" -device "pcie-pci-bridge,id=bridge1,bus=port1" \
        -device "ati-vga,model=rv100,bus=bridge1,addr=1.0" \
        -drive "file=$out/disk.raw,if=none,id=disk,format=raw,cache=unsafe,discard=unmap" -device "virtio-blk-pci,drive=disk,bootindex=1" \
        -monitor "unix:$out/$name.monitor,server,nowait" -serial "file:$out/$name.log" "$@" </dev/null >"$out/$name.qemu" 2>&1 || status=$?
    [ "$status" -eq 0 ] || problem "QEMU ended with $status (124: it took more than $limit s); see $out/$name.log"
    return "$status"
}

# medium PART...: the medium's session, with the parts walked through. Natively: see lib/enter-medium.
medium() {
    mkdir -p "$out/share"
    chmod 777 "$out/share"
    { cat "$here/lib/session"; printf '%s\n' "$@"; } >"$out/share/job"
    as_root env "NEURON_MEDIUM_SWAP=$swap" timeout -k 10 "$limit" unshare --net --mount --pid --fork --kill-child --propagation private \
        bash "$here/lib/enter-medium" "$cache" "$everything/medium.img" "$out" "$file_system" </dev/null >"$out/live.log" 2>&1 ||
        problem "the medium's session ended with $?; see $out/live.log"
    # Of one that was killed.
    losetup -j "$out/disk.raw" -n -O NAME | xargs -r -n 1 losetup -d
    for picture in "$out"/share/*.xwd; do
        [ ! -e "$picture" ] || convert "xwd:$picture" "${picture%.xwd}.png" 2>/dev/null || true
    done
    rm -f "$out"/share/*.xwd
}

# installed [JOB]: what is on the disk, through its own boot loader, until it switches itself off.
installed() {
    printf '%s\n' "${1:-}" >"$out/job.installed"
    truncate -s 64K "$out/job.installed"
    machine installed -drive "file=$out/job.installed,if=none,id=job,format=raw,readonly=on" -device "virtio-blk-pci,drive=job,serial=job" || true
}
