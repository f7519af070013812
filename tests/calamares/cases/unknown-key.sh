# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A misspelt key is a warning with the nearest key, and the rest of the file counts.

settings_text() {
    printf '[passthrough]\nbindin = "ids"\n'
}

check() {
    expect_no_log 'Installation failed'
    expect_log 'neuron-vfio: finding settings-unknown-key .*line 2, .*"passthrough\.bindin".*"passthrough\.binding"'
    expect_modules 'vfio_pci vfio vfio_iommu_type1 btrfs'
}
