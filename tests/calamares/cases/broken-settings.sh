# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A settings file that cannot be read: named with line and column, and the safe default counts.

settings_text() {
    printf '[page]\nshow = true\n[passthrough\nbinding = "ids"\n'
}

check() {
    expect_no_log 'Installation failed'
    expect_log 'neuron-vfio:.*installer\.toml.*3'
    expect_nothing_written
}
