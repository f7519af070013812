# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every script needs to speak with one voice and to agree on where things are. Sourced, never run.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Progress goes to stderr: what a script prints on stdout is its result.
say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$(basename "$0"): $*"
    exit 1
}

# Runs a command whose output matters only when it fails.
quietly() {
    local log=$1 status=0
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 || status=$?
    if [ "$status" -ne 0 ]; then
        tail -n 30 "$log" >&2
        say "'$*' failed ($status), all of its output is in $log"
    fi
    return "$status"
}

# Two builds in one tree write the same intermediate files, so each waits for its turn. What a build leaves running (a
# compiler server) does not hold it.
in_turn() {
    mkdir -p "$(neuron_build)"
    flock -o "$(neuron_build)/turn.lock" "$@"
}

# Only what the package manager and mounts need runs as root; everything else stays the caller's.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        fail "'$1' needs root, and there is no sudo: run this once as root"
    fi
}

# Package names, one a line, of a list in lib/packages.
packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$repository/scripts/lib/packages/$1"; }

# What is costly to make and belongs to no work tree.
neuron_cache() { printf '%s\n' "${NEURON_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/neuron-os}"; }

# What a build leaves.
neuron_build() { printf '%s\n' "${NEURON_BUILD:-$repository/build}"; }

# The version of this machine's Calamares, or nothing. Where it is 3.3, the Debian 13 chroot has no other.
native_calamares() { QT_QPA_PLATFORM=offscreen calamares --version 2>/dev/null | sed -n 's/^calamares //p'; }

# The version in Directory.Build.props, as in 0.2.0-alpha.
project_version() {
    local prefix suffix
    prefix=$(sed -n 's|.*<VersionPrefix>\(.*\)</.*|\1|p' "$repository/Directory.Build.props")
    suffix=$(sed -n 's|.*<VersionSuffix>\(.*\)</.*|\1|p' "$repository/Directory.Build.props")
    printf '%s\n' "$prefix${suffix:+-$suffix}"
}
