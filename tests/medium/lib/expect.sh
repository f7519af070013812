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
verify_seen() { case $(lines installed "$1 verify-ended" | awk '{ print $4 }') in 0) echo good ;; '') echo - ;; *) echo wrong ;; esac; }
expect_driver() {
    local seen
    seen=$(driver_seen "$1" "$2")
    [ "$seen" = "$3" ] || problem "$1: $2 has the driver '${seen:-nothing}', not '$3'"
}
