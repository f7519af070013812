# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The virtual machines. Sourced by `run`; a case describes its machine in `devices`, `cpu` and `iommu`.

# An Intel machine, unless a case says otherwise. The model has what .NET asks of a processor.
cpu=Nehalem
iommu=(-device "intel-iommu,intremap=on")
devices=()
memory=768
# The graphics card of the computer itself.
graphics=std
# More disks of the live system.
live_disks=()
# Of the live medium's kernel. Those that an emulated machine needs are added, see guest/grub.
live_parameters='intel_iommu=on iommu=pt'
# Seconds for one boot: one that hangs must not hold up the others. A busy machine needs them.
limit=${NEURON_VM_LIMIT:-600}

# A Radeon in a slot of its own. Slot 1 is 0000:02:01.0, slot 2 is 0000:04:01.0.
radeon() {
    devices+=(-device "pcie-root-port,id=port$1,chassis=$1,slot=$1"
        -device "pcie-pci-bridge,id=bridge$1,bus=port$1"
        -device "ati-vga,model=rv100,bus=bridge$1,addr=1.0${2:+,$2}")
}

# Another function or device beside the Radeon of a slot.
beside() { devices+=(-device "$2,bus=bridge$1,addr=$3"); }

# machine LOG JOB DISK OPTION...: runs one until it switches itself off, or resets itself.
machine() {
    local log=$1 job=$2 disk=$3
    shift 3
    # A disk is whole sectors; the shell that reads it skips empty lines.
    cp "$job" "$job.disk"
    truncate -s 64K "$job.disk"
    tr '\0' '\n' <"$job.disk" >"$job.sectors" && rm "$job.disk"
    rm -f "$log"
    start_machine "$log" "$job" "$disk" "$@"
}

# start_machine LOG JOB DISK OPTION...: one start, which is put behind what is in the log.
start_machine() {
    local log=$1 job=$2 disk=$3 status=0
    shift 3
    local TIMEFORMAT="QEMU ran %R s, of which %U s of a processor: $log"
    time timeout "$limit" qemu-system-x86_64 -accel tcg -cpu "$cpu" -m "$memory" \
        -M "q35,kernel-irqchip=split" "${iommu[@]}" -display none -vga "$graphics" \
        -nodefaults -no-reboot -drive "file=$disk,if=virtio,format=raw,cache=unsafe,discard=unmap" \
        -drive "file=$job.sectors,if=virtio,format=raw,readonly=on" \
        -chardev "file,id=log,path=$log,append=on" -serial chardev:log "${devices[@]}" "$@" </dev/null >"$log.qemu" 2>&1 || status=$?
    [ "$status" -eq 0 ] || problem "QEMU ended with $status (124: it took more than $limit s); see $log"
    return "$status"
}

# live_machine LOG JOB DISK: the live medium, as an installer starts it.
live_machine() {
    machine "$1" "$2" "$3" -kernel "$cache/live/vmlinuz" -initrd "$live_initrd" "${live_disks[@]}" \
        -append "console=ttyS0 quiet panic=-1 $live_parameters no_timer_check drm_kms_helper.fbdev_emulation=0 mitigations=off"
}

# installed_machine LOG JOB DISK: the disk, through its own boot loader. A reset is a new start of QEMU: OVMF hangs after some.
installed_machine() {
    local firmware=()
    if [[ $stack = *uefi* ]]; then
        [ -e "$out/variables.fd" ] || cp /usr/share/OVMF/OVMF_VARS_4M.fd "$out/variables.fd"
        firmware=(-drive "if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd"
            -drive "if=pflash,format=raw,file=$out/variables.fd")
    fi
    machine "$1" "$2" "$3" "${firmware[@]}" || return
    local length=0
    while tail -c "+$((length + 1))" "$1" | grep -aqE 'reboot: Restarting system|sysrq: Resetting'; do
        length=$(stat -c %s "$1")
        start_machine "$1" "$2" "$3" "${firmware[@]}" || return
    done
}
