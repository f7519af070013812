// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15

// A word or two in a pill.
Rectangle {
    id: badge

    property string label
    property string kind: "info"
    // Where there is less room, the words wrap.
    property real widest: 1000000

    implicitWidth: words.width + 4 * Theme.unit
    implicitHeight: words.implicitHeight + Theme.unit
    radius: Math.min(height / 2, 3 * Theme.unit)
    color: Theme.tintOf(badge.kind)
    border.color: Theme.mix(Theme.colorOf(badge.kind), Theme.base, 0.4)

    TextMetrics {
        id: measure

        font: words.font
        text: badge.label
    }

    Sentence {
        id: words

        anchors.centerIn: parent
        // Measured beside the text: its own implicit width changes with its width where the words wrap.
        width: Math.min(Math.ceil(measure.advanceWidth) + 1, badge.widest - 4 * Theme.unit)
        text: badge.label
        color: Theme.colorOf(badge.kind)
        font.pixelSize: Theme.small(0.85)
        font.weight: Font.DemiBold
    }
}
