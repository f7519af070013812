// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

// A coloured box around something that the user should not overlook.
Rectangle {
    id: notice

    property string kind: "info"
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 6 * Theme.unit
    radius: Theme.radius
    color: Theme.tintOf(notice.kind)
    border.color: Theme.mix(Theme.colorOf(notice.kind), Theme.base, 0.55)
    Layout.fillWidth: true

    Rectangle {
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
            margins: Theme.radius / 2
        }
        width: Math.max(3, Math.round(Theme.unit * 0.8))
        radius: width / 2
        color: Theme.colorOf(notice.kind)
    }

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: 5 * Theme.unit
            rightMargin: 3 * Theme.unit
            topMargin: 3 * Theme.unit
        }
        spacing: 2 * Theme.unit
    }
}
