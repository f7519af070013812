# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Nothing to pass through: the installation is an ordinary one.
# The pages are passed over then, unless the settings want them.
machine_change='del(.devices[] | select(.class | startswith("0x03")))'

settings_text() {
    printf '[page]\nshow = true\n'
}

check() {
    expect_no_log 'Installation failed'
    expect_nothing_written
    expect_log 'neuron-vfio: finding no-gpu'
    expect_written acted-on-choice '^kept$'
    expect_log 'told other modules: no card is reserved'
}
