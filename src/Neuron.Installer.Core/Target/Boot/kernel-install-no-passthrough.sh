#!/bin/sh
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# @mark@
# One more boot entry for each kernel, in which vfio-pci takes nothing: for a screen that stays black.
# @undo@
set -e
test -n "$KERNEL_INSTALL_BOOT_ROOT" && test -n "$KERNEL_INSTALL_ENTRY_TOKEN" || exit 0
base="$KERNEL_INSTALL_BOOT_ROOT/loader/entries/$KERNEL_INSTALL_ENTRY_TOKEN-$2"
case "${KERNEL_INSTALL_LAYOUT:-bls}" in
bls) ;;
uki)
    # The image has its command line in it; the entry gives it another one.
    rm -f "$base@rescue_suffix@"
    image="/EFI/Linux/$KERNEL_INSTALL_ENTRY_TOKEN-$2.efi"
    if test "$1" = add && test -f "$KERNEL_INSTALL_BOOT_ROOT$image"; then
        for source in /etc/kernel/cmdline /usr/lib/kernel/cmdline; do
            if test -r "$source"; then
                . ./read-title.sh
                mkdir -p "${base%/*}"
                {
                    echo '# @mark@'
                    echo "title ${NEURON_TITLE%% (no GPU*}, with Linux $2 @title_end@"
                    echo "efi $image"
                    echo "options $(grep -v '^[[:blank:]]*#' "$source" | tr '\n' ' ' | sed 's/vfio[-_]pci\.ids=[^ ]*//g')@rescue_words@"
                } > "$base@rescue_suffix@"
                break
            fi
        done
    fi
    exit 0 ;;
*) exit 0 ;;
esac
case "$1" in
add)
    # With boot assessment the name ends in the number of tries that are left.
    for entry in "$base"+[0-9].conf "$base"+[0-9]*[0-9].conf; do
        test -f "$base.conf" || ! test -f "$entry" || base="${entry%.conf}"
    done
    test -f "$base.conf" || exit 0
    . ./read-title.sh
    # Only one has the plain title, so that they can be told apart.
    for entry in "$KERNEL_INSTALL_BOOT_ROOT"/loader/entries/*@rescue_suffix@; do
        if test -f "$entry" && test "$entry" != "$base@rescue_suffix@" && sed -n 's/^title[[:blank:]]*//p' "$entry" | grep -Fqx "$NEURON_TITLE"; then
            NEURON_TITLE="${NEURON_TITLE%% (no GPU*}, with Linux $2 @title_end@"
            break
        fi
    done
    . ./write-companion.sh ;;
remove)
    rm -f "$base@rescue_suffix@" "$base"+[0-9]*@rescue_suffix@ ;;
esac
