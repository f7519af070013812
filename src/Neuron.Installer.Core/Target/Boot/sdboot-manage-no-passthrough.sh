#!/bin/sh
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# @mark@
# One more boot entry for each kernel, in which vfio-pci takes nothing: for a screen that stays black.
# @undo@
set -e
. ./read-title.sh
system="$NEURON_TITLE"
table="$(awk '$1 !~ /^#/ && $2 == "/" { print $1; exit }' /etc/fstab 2> /dev/null || true)"
mounted="$(findmnt --noheadings --nofsroot --output SOURCE / 2> /dev/null || true)"
subvolume="$(findmnt --noheadings --output FSROOT / 2> /dev/null || true)"

device() {
    case "$1" in
    UUID=*) set -- "/dev/disk/by-uuid/${1#*=}" ;;
    PARTUUID=*) set -- "/dev/disk/by-partuuid/${1#*=}" ;;
    LABEL=*) set -- "/dev/disk/by-label/${1#*=}" ;;
    PARTLABEL=*) set -- "/dev/disk/by-partlabel/${1#*=}" ;;
    esac
    readlink -f "$1" || true
}

# Whether an entry starts this system: others may have theirs beside it.
is_own() {
    options="$(awk '$1 == "options" { $1 = ""; print }' "$1")"
    root=
    flags=
    for word in $options; do
        case "$word" in
        root=*) root="${word#root=}" ;;
        rootflags=*subvol=*) flags="${word#*subvol=}" ;;
        esac
    done
    flags="${flags%%,*}"
    if test -n "$flags" && test "${subvolume:-/}" != / && test "${flags#/}" != "${subvolume#/}"; then
        return 1
    fi
    test -n "$root" || return 1
    if test "$root" = "$table" || test -z "$table$mounted"; then
        return 0
    fi
    test -n "$mounted" && test "$(device "$root")" = "$(device "$mounted")"
}

# shellcheck disable=SC2043 # several, when they are filled in
for directory in @entry_directories@; do
    first=true
    for entry in "$directory"/*.conf; do
        case "$entry" in
        *@rescue_suffix@)
            test -f "${entry%@rescue_suffix@}.conf" || rm -f "$entry" ;;
        *fallback*) ;;
        *)
            if test -f "$entry" && grep -q '^linux[[:blank:]]' "$entry" && is_own "$entry"; then
                base="${entry%.conf}"
                # The first has the plain name.
                if $first; then
                    NEURON_TITLE="$system"
                else
                    NEURON_TITLE="${system%% (no GPU*}, with Linux $(basename "$base") @title_end@"
                fi
                first=false
                . ./write-companion.sh
            fi ;;
        esac
    done
done
