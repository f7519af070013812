// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Controls 2.15
import QtQuick.Layouts 1.15

// A line that shows or hides what is below it.
ColumnLayout {
    id: unfold

    property string label
    property bool isOpen: false
    default property alias content: body.data

    spacing: 2 * Theme.unit
    Layout.fillWidth: true

    AbstractButton {
        id: line

        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight + 2 * Theme.unit
        padding: 0
        focusPolicy: Qt.StrongFocus
        onClicked: {
            unfold.isOpen = !unfold.isOpen
            // Once what it shows has its place.
            if (unfold.isOpen)
                Qt.callLater(Theme.reveal, unfold)
        }
        onActiveFocusChanged: if (visualFocus) Theme.reveal(line)
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        Accessible.role: Accessible.Button
        Accessible.name: unfold.label
        Accessible.description: unfold.isOpen ? qsTr("open") : qsTr("closed")

        background: Rectangle {
            x: -Theme.unit
            width: line.width + 2 * Theme.unit
            radius: Theme.radius / 2
            color: line.hovered ? Theme.mix(Theme.base, Theme.accent, 0.1) : "transparent"
            border.width: line.visualFocus ? 2 : 0
            border.color: Theme.accent
        }

        contentItem: Item {
            Row {
                id: row

                anchors.verticalCenter: parent.verticalCenter
                spacing: 2 * Theme.unit
                Sentence {
                    text: "›"
                    rotation: unfold.isOpen ? 90 : (unfold.LayoutMirroring.enabled ? 180 : 0)
                    color: Theme.accent
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Sentence {
                    text: unfold.label
                    wrapMode: Text.NoWrap
                    color: Theme.accent
                    Accessible.ignored: true
                }
            }
        }
    }

    ColumnLayout {
        id: body

        visible: unfold.isOpen
        spacing: 2 * Theme.unit
        Layout.fillWidth: true
    }
}
