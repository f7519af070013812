# shellcheck shell=bash disable=SC2034 # run reads these
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A branding has a page of its own for the choice, under the name of the module, which Calamares looks for with every
# instance. The report stays ours.
configuration_change='printf "%s\n" "import QtQuick 2.15" "Text { text: \"page of the branding\"; function onActivate() {} function onLeave() {} }" >branding/neuronos/neuron-vfio.qml'

check() {
    expect_no_log 'Installation failed'
    expect_log 'QML component complete .*branding/neuronos/neuron-vfio\.qml'
    expect_no_log 'QML component complete .*branding/neuronos/neuron-vfio-report\.qml'
    expect_log 'the report is shown'
}
