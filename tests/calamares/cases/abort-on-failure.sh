# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# on_failure = "abort" and a target that cannot be written to: this one installation has to fail, and has to
# leave nothing half done.
read_only=etc
hosts='hostfxr nativeaot'

settings_text() {
    printf '[target]\non_failure = "abort"\n'
}

check() {
    expect_log 'Installation failed'
    expect_log 'neuron-vfio: .*could not be written: Read-only file system'
    expect_nothing_written
}
