# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The instance "report" names no file, so Calamares gives it that of the choice. It is the report all the same.
configuration_change='sed -i /config:.neuron-vfio-report/d settings.conf'

check() {
    expect_no_log 'Installation failed'
    expect_log 'the report is shown'
    expect_modules 'vfio_pci vfio vfio_iommu_type1 btrfs'
}
