# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a case is written with. Sourced by `run`, in the process of one case, which has `out` to itself.

problems=0
problem() {
    printf '%s\n' "$*" >>"$out/problems"
    problems=$((problems + 1))
}

lines() { tr -d '\r' <"$out/$1.log" | grep -a "^@@ $2"; }

# live [JOB]: the live boot, with the commands of the job in it.
live() {
    printf '%s\n' "$@" >"$out/job.live"
    live_machine "$out/live.log" "$out/job.live" "$out/disk.qcow2" || return 0
    lines live 'live finished' >/dev/null || problem "the live boot did not come to its end"
}

# installed JOB: the boots from the disk. The job says with $boot which it is.
installed() {
    printf '%s\n' "$@" >"$out/job.installed"
    installed_machine "$out/installed.log" "$out/job.installed" "$out/disk.qcow2" || return 0
}

# expect_driver BOOT ADDRESS DRIVER: of the row of the table, and of the result.
expect_driver() {
    local seen
    seen=$(lines installed "$1 function $2 " | awk '{ print $6 }') || true
    expected+=("$3") seen_all+=("${seen:-nothing}")
    [ "$seen" = "$3" ] || problem "$1: $2 has '${seen:-nothing}', expected '$3'"
}

# expect LOG TEXT: a line of the protocol that contains it.
expect() { lines "$1" "$2" >/dev/null || problem "$1.log has no line '@@ $2'"; }
expect_not() { if lines "$1" "$2" >/dev/null; then problem "$1.log has the line '@@ $2'"; fi; }

# The display of the computer must keep its driver in every boot.
expect_host_display() { expect_driver "$1" 0000:00:01.0 bochs-drm; }

# What the GPU at 0000:02:01.0 is when all is well.
expect_bound() {
    expect_driver "$1" 0000:02:01.0 vfio-pci
    expect_host_display "$1"
    expect installed "$1 verify-ended 0"
}

# Looks, and sets the recommended GPU up, or the one that is named.
apply='did scan neuron-hardware-detect scan --json
did apply neuron-hardware-detect apply --target /target'
apply_to() { echo "$apply --gpu $1"; }

# expect_applied BINDING
expect_applied() {
    expect live 'live apply-ended 0'
    binding=$1
    if [ "$1" = ids ]; then expect live 'live sees: .* ids='; else expect live 'live sees: .*10-neuron-passthrough'; fi
}
# What apply wrote, for the log and for the binding.
sees='did sees sh -c "cd /target && grep -rs . etc/modprobe.d/vfio.conf etc/udev/rules.d/10-neuron-passthrough.rules etc/default/grub.d/90-neuron-vfio.cfg etc/kernel/cmdline"'
