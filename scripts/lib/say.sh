# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every script needs to speak with one voice. Sourced, never run.

# Progress goes to stderr: what a script prints on stdout is its result.
say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$(basename "$0"): $*"
    exit 1
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

# What is costly to make and belongs to no work tree.
neuron_cache() { printf '%s\n' "${NEURON_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/neuron-os}"; }
