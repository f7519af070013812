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
    expect_log 'neuron-vfio: finding settings-invalid .*installer\.toml .*line 3, column [0-9]+'
    expect_nothing_written
}
