# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a case is written with. Sourced by `run`.

problem() {
    printf '%s\n' "$*" >>"$out/problems"
    problems=$((problems + 1))
}
lines() { [ ! -e "$out/$1.log" ] || tr -d '\r' <"$out/$1.log" | grep -a "^@@ $2" || true; }
expect() { lines "$1" '' | grep -aqE -- "^@@ $2" || problem "$1: nothing says '$2'"; }
expect_not() { if lines "$1" '' | grep -aqE -- "^@@ $2"; then problem "$1: $(lines "$1" '' | grep -aE -- "^@@ $2" | head -n 1)"; fi; }
# Not through a pipe: grep -q ends at its first match, and what writes into the pipe then fails.
in_session() { grep -aqE -- "$1" "$out/share/session.log" 2>/dev/null; }
expect_session() { in_session "$1" || problem "the installer's log does not say '$1'"; }

jobs_run() { grep -ac 'Starting job' "$out/share/session.log" 2>/dev/null || true; }
driver_seen() { lines installed "$1 function $2" | awk '{ print $6 }' | head -n 1; }
# seen FIELD WHAT: that field of the first such line, or -.
seen() { lines installed "$2" | awk -v "field=$1" 'NR == 1 { print $field; seen = 1 } END { if (!seen) print "-" }'; }
firmware_seen() { seen 4 "$1 firmware "; }
file_system_seen() { seen 5 "$1 root: "; }
encryption_seen() { case $(seen 4 "$1 root: ") in /dev/mapper/luks-*) echo LUKS ;; /dev/*) echo none ;; *) echo - ;; esac; }
verify_seen() {
    case " $(lines installed "$1 verify: \[.\] " | awk '{ print $5 }' | xargs) " in
    '  ') echo - ;;
    *' verify-not-set-up '*) echo 'not set up' ;;
    *' verify-good '*) if [ "$(seen 4 "$1 verify-ended ")" = 0 ]; then echo good; else echo wrong; fi ;;
    *) echo wrong ;;
    esac
}
# group_seen BOOT CARD: which functions share the card's IOMMU group, in the system that was installed; group_scanned CARD: in the
# live system, as our step has seen it. The number is another one where there are fewer disks.
group_seen() {
    lines installed "$1 function " | awk -v "card=$2" '{ of[$4] = $7 } END { for (name in of) if (of[name] == of[card] && of[card] ~ /^[0-9]+$/) print name }' | sort | xargs
}
group_scanned() {
    grep -aoE 'neuron-vfio: IOMMU group [0-9]+: .*' "$out/share/session.log" 2>/dev/null | grep -F "$1" | grep -oE '[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]' | sort -u | xargs
}
# The driver that lspci names for a card, beneath its line.
lspci_seen() {
    lines installed "$1 lspci: " | awk -v "card=${2#0000:}" '$4 ~ /^[0-9a-f]+:[0-9a-f]+\.[0-7]$/ { here = $4 == card } here && /Kernel driver in use: / { print $NF }'
}
expect_same() { [ "$2" = "$3" ] || problem "$1: '${2:-nothing}', not '$3'"; }
expect_driver() {
    expect_same "$1: the driver of $2" "$(driver_seen "$1" "$2")" "$3"
    expect_same "$1: the driver of $2 that lspci names" "$(lspci_seen "$1" "$2")" "$3"
}
