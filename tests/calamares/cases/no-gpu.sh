# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Nothing to pass through: the installation is an ordinary one.
machine_change='del(.devices[] | select(.class | startswith("0x03")))'

check() {
    expect_no_log 'Installation failed'
    expect_nothing_written
    expect_log 'neuron-vfio: finding no-gpu'
}
