# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The file that the instance "report" names is not there. It is the report all the same.
configuration_change='rm modules/neuron-vfio-report.conf'

check() {
    expect_no_log 'Installation failed'
    expect_log 'the report is shown'
    expect_modules 'vfio_pci vfio vfio_iommu_type1 btrfs'
}
