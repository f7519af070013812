// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15

// Three dots that take turns: something is going on. Qt's own indicator stays dark on a dark desktop with Qt 5, and
// turns so often that a computer without a graphics driver is busy with painting it.
Row {
    id: busy

    property int turn: 0

    spacing: Theme.unit

    Repeater {
        model: 3

        Rectangle {
            width: 2 * Theme.unit
            height: width
            radius: width / 2
            color: index === busy.turn ? Theme.accent : Theme.mix(Theme.accent, Theme.window, 0.7)
        }
    }

    Timer {
        interval: 400
        repeat: true
        running: busy.visible
        onTriggered: busy.turn = (busy.turn + 1) % 3
    }
}
