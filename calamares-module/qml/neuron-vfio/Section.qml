// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

// A heading with what belongs to it below.
ColumnLayout {
    id: section

    property string heading
    property real size: 1.15

    spacing: 2 * Theme.unit
    Layout.fillWidth: true

    Sentence {
        text: section.heading
        visible: text !== ""
        color: Theme.windowText
        font.pixelSize: Math.round(Theme.pixelSize * section.size)
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
}
