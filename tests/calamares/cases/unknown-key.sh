# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A misspelt key is a warning with the nearest key, and the rest of the file counts. One of neuron-vfio.conf is named too.
# Then Cancel is pressed on the report, as a bar of buttons in QML offers it there: the installer just ends.
cancel_on_report=true
module_key='exlude: [ "10de:1401" ]'

settings_text() {
    printf '[passthrough]\nbindin = "ids"\n'
}

check() {
    expect_no_log 'Installation failed'
    expect_log 'neuron-vfio: finding settings-unknown-key .*line 2, .*"passthrough\.bindin".*"passthrough\.binding"'
    expect_log "configuration has the key \"exlude\", which means nothing here"
    expect_modules 'vfio_pci vfio vfio_iommu_type1 btrfs'
}
