# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The firmware has the IOMMU switched off: said on the welcome page, and nothing is written unasked.
machine_change='.iommu_enabled = false | .acpi_iommu_table = false'

check() {
    expect_no_log 'Installation failed'
    expect_log 'neuron-vfio: finding iommu-disabled'
    expect_log 'requirement .*satisfied\? false mandatory\? false'
    expect_nothing_written
}
