# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the machine that runs the virtual ones needs, installed where it is missing. Sourced.

install_host_packages() {
    local name missing=()
    for name in debootstrap dosfstools e2fsprogs fdisk jq librsvg2-bin mtools ovmf qemu-system-x86 qemu-utils cpio; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing with apt: ${missing[*]}"
    quietly "$cache/apt.log" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends install "${missing[@]}" </dev/null
}
