# shellcheck shell=bash disable=SC2154 # $result is the run's
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a case can say about a run that has ended. Each expectation that is not met is one line in
# $result/failures. Sourced by `run`, with $result being the run's --out folder.

not_met() { printf '%s\n' "$*" >>"$result/failures"; }

# The log that a tester would be sent; regular expressions are grep -E's.
expect_log() { grep -Eq -- "$1" "$result/session.log" || not_met "the log has no line like: $1"; }

expect_no_log() {
    local line
    line=$(grep -Eh -m 1 -- "$1" "$result/session.log" "$result/work/console.log" | sed -n 1p) || true
    [ -z "$line" ] || not_met "the log should have no line like '$1', but has: $line"
}

expect_written() {
    grep -Eqs -- "$2" "$result/target/$1" || not_met "the target's $1 has no line like: $2"
}

expect_as_before() {
    cmp -s "$result/work/initial-target/$1" "$result/target/$1" || not_met "the target's $1 was changed"
}

# Our own log and report, and what the example for other modules leaves, are not part of what is configured.
expect_nothing_written() {
    local difference
    difference=$(diff -rq --exclude=neuron-vfio.log --exclude=neuron-vfio-report.txt --exclude=acted-on-choice --exclude=grub.cfg "$result/work/initial-target" "$result/target") || not_met "the target was changed: $difference"
}

expect_modules() {
    local loaded
    # shellcheck disable=SC2016 # expanded by the inner shell, in the target, as mkinitcpio does
    loaded=$(cd "$result/target" && bash -c '. etc/mkinitcpio.conf
        for f in etc/mkinitcpio.conf.d/*.conf; do [ ! -e "$f" ] || . "$f"; done
        echo "${MODULES[@]}"')
    [ "$loaded" = "$1" ] || not_met "mkinitcpio would load '$loaded', not '$1'"
}

expect_kernel_command_line() {
    local line
    line=$(NEURON_TARGET=$result/target "$result/target/usr/bin/grub-mkconfig")
    [[ $line =~ $1 ]] || not_met "the boot loader would pass '$line', which has no '$1'"
}

# What holds for every run, whatever it is about.
expect_sound_run() {
    local page
    [ "$1" -eq 0 ] || not_met "the run ended with $1 (124: not through in time): $(tail -n 3 "$result/session.out")"
    for page in welcome neuron-vfio summary report finished; do
        if [ "$page" = finished ] && $cancel_on_report; then continue; fi
        [ -s "$result/screenshots/$page.png" ] || not_met "the page '$page' was never reached"
    done
    for page in neuron-vfio neuron-vfio-report; do
        expect_log "QML component complete .*/$page\.qml"
    done
    expect_no_log '(neuron-vfio|report|qrc:)[^ ]*\.qml:[0-9]+'
    expect_no_log 'QML error|QML failed|loading failed|QQmlComponent::Error|is not a type|ReferenceError|TypeError'
    expect_no_log 'a-pass-phrase-that-no-log-may-hold'
    ! grep -rqs 'a-pass-phrase-that-no-log-may-hold' "$result/target" || not_met "the disk's pass phrase is in the target"
}
