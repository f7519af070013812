# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The same broken target with the default on_failure: the installation goes on, the report tells.
read_only=etc

check() {
    expect_no_log 'Installation failed'
    expect_log 'neuron-vfio: .*could not be written: Read-only file system'
    expect_nothing_written
}
