// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Controls 2.15
import QtQuick.Layouts 1.15

// A coloured box around something that the user should not overlook.
Control {
    id: notice

    property string kind: "info"
    default property alias content: column.data

    padding: (kind === "quiet" ? 1 : 3) * Theme.unit
    leftPadding: (mirrored ? 3 : 5) * Theme.unit
    rightPadding: (mirrored ? 5 : 3) * Theme.unit
    Layout.fillWidth: true

    background: Rectangle {
        radius: Theme.radius
        color: notice.kind === "quiet" ? "transparent" : Theme.tintOf(notice.kind)
        border.width: notice.kind === "quiet" ? 0 : 1
        border.color: Theme.mix(Theme.colorOf(notice.kind), Theme.base, 0.55)

        Rectangle {
            anchors {
                left: parent.left
                top: parent.top
                bottom: parent.bottom
                margins: Theme.radius / 2
            }
            width: Math.max(3, Math.round(Theme.unit * 0.8))
            radius: width / 2
            color: notice.kind === "quiet" ? Theme.line : Theme.colorOf(notice.kind)
        }
    }

    contentItem: ColumnLayout {
        id: column

        spacing: 2 * Theme.unit
    }
}
