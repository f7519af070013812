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

# Whether an entry gets one beside it.
is_companion_wanted() {
    case "$1" in
    *@rescue_suffix@ | *fallback*) return 1 ;;
    esac
    test -f "$1" && grep -q '^linux[[:blank:]]' "$1" && is_own "$1"
}

# Its configuration is a shell file. With the oldest entry as the default one of ours can be it, as their names begin alike.
# shellcheck source=/dev/null
takes_oldest() { (DEFAULT_ENTRY= && . /etc/sdboot-manage.conf && test "$DEFAULT_ENTRY" = oldest) 2> /dev/null; }

# shellcheck disable=SC2043 # several, when they are filled in
for directory in @entry_directories@; do
    test -d "$directory" || continue
    loader="${directory%/entries}/loader.conf"
    if grep -qs '^default[[:blank:]].*@rescue_suffix@[[:blank:]]*$' "$loader" && takes_oldest; then
        sed 's/^\(default[[:blank:]].*\)@rescue_suffix@[[:blank:]]*$/\1.conf/' "$loader" > "$loader.new"
        mv "$loader.new" "$loader"
    fi
    wanted="$(for entry in "$directory"/*.conf; do
        if is_companion_wanted "$entry"; then
            printf '%s\n' "$entry"
        fi
    done | sort -V)"
    # The default has the plain name, otherwise the newest.
    plain="$directory/$(sed -n 's/^default[[:blank:]]*//p' "$loader" 2> /dev/null | tail -n 1 || true)"
    printf '%s\n' "$wanted" | grep -Fqx "$plain" || plain="$(printf '%s\n' "$wanted" | tail -n 1)"
    for entry in "$directory"/*.conf; do
        case "$entry" in
        *@rescue_suffix@)
            test -f "${entry%@rescue_suffix@}.conf" || rm -f "$entry" ;;
        *)
            if is_companion_wanted "$entry"; then
                base="${entry%.conf}"
                if test "$entry" = "$plain"; then
                    NEURON_TITLE="$system"
                else
                    NEURON_TITLE="${system%% (no GPU*}, with Linux $(basename "$base") @title_end@"
                fi
                . ./write-companion.sh
            fi ;;
        esac
    done
done
