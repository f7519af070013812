# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# No .NET on the medium: the page says so, Next works, the installation goes on. The folder exists, because
# one that does not would be ignored and the system's runtime found.
dotnet_missing=true

check() {
    expect_no_log 'Installation failed'
    expect_log 'neuron-vfio: .*has no \.NET runtime'
    expect_nothing_written
}
