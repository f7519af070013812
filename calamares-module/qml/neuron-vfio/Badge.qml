// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15

// A word or two in a pill.
Rectangle {
    id: badge

    property string label
    property string kind: "info"

    implicitWidth: words.implicitWidth + 4 * Theme.unit
    implicitHeight: words.implicitHeight + Theme.unit
    radius: height / 2
    color: Theme.tintOf(badge.kind)
    border.color: Theme.mix(Theme.colorOf(badge.kind), Theme.base, 0.4)

    Sentence {
        id: words

        anchors.centerIn: parent
        text: badge.label
        wrapMode: Text.NoWrap
        color: Theme.colorOf(badge.kind)
        font.pixelSize: Math.round(Theme.pixelSize * 0.85)
        font.weight: Font.DemiBold
    }
}
