// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15

// A small screen on its foot, lit where a monitor is plugged in.
Item {
    id: monitor

    property bool isLit: false
    property real size: Theme.pixelSize
    readonly property color ink: isLit ? Theme.accent : Theme.dimText

    implicitWidth: Math.round(size * 1.5)
    implicitHeight: Math.round(size * 1.2)
    Accessible.ignored: true

    Rectangle {
        id: screen

        width: parent.width
        height: Math.round(parent.height * 0.72)
        radius: 2
        color: monitor.isLit ? Theme.accent : "transparent"
        border.width: Math.max(1, Math.round(monitor.size / 12))
        border.color: monitor.ink
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.height
        width: Math.max(2, Math.round(parent.width / 8))
        height: parent.height - screen.height
        color: monitor.ink
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        width: Math.round(parent.width / 2)
        height: Math.max(1, Math.round(monitor.size / 10))
        color: monitor.ink
    }
}
