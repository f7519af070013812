// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

// Who uses which graphics card once the choice holds: a column for each card, from its user down to its monitor.
Rectangle {
    id: picture

    property alias cards: columns.model
    // The same for those who do not see it.
    property string description

    implicitHeight: row.implicitHeight + 8 * Theme.unit
    radius: Theme.radius
    color: Theme.base
    border.color: Theme.line
    Layout.fillWidth: true

    Accessible.role: Accessible.Graphic
    Accessible.name: description

    RowLayout {
        id: row

        anchors {
            fill: parent
            margins: 4 * Theme.unit
        }
        spacing: 4 * Theme.unit

        Repeater {
            id: columns

            ColumnLayout {
                id: column

                readonly property bool isReserved: model.isReserved
                readonly property color ink: isReserved ? Theme.accent : Theme.dimText

                visible: !model.isSet
                spacing: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                Rectangle {
                    implicitHeight: user.implicitHeight + 3 * Theme.unit
                    radius: Theme.radius
                    color: column.isReserved ? Theme.accent : Theme.base
                    border.width: column.isReserved ? 0 : 1
                    border.color: column.ink
                    Layout.fillWidth: true

                    Sentence {
                        id: user

                        anchors.centerIn: parent
                        width: parent.width - 2 * Theme.unit
                        text: column.isReserved ? qsTr("Virtual machines") : qsTr("Your desktop")
                        color: column.isReserved ? Theme.accentText : Theme.text
                        horizontalAlignment: Text.AlignHCenter
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    implicitWidth: 2
                    implicitHeight: 3 * Theme.unit
                    color: column.ink
                    Layout.alignment: Qt.AlignHCenter
                }

                Rectangle {
                    implicitHeight: name.implicitHeight + 3 * Theme.unit
                    radius: Theme.radius / 2
                    color: column.isReserved ? Theme.chosen : Theme.base
                    border.width: column.isReserved ? 2 : 1
                    border.color: column.ink
                    Layout.fillWidth: true

                    Sentence {
                        id: name

                        anchors.centerIn: parent
                        width: parent.width - 2 * Theme.unit
                        text: model.title
                        horizontalAlignment: Text.AlignHCenter
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        font.pixelSize: Theme.small(0.92)
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    implicitWidth: 2
                    implicitHeight: 2 * Theme.unit
                    color: column.ink
                    visible: mark.visible
                    Layout.alignment: Qt.AlignHCenter
                }

                Row {
                    id: mark

                    spacing: Theme.unit
                    visible: model.monitor !== ""
                    Layout.alignment: Qt.AlignHCenter

                    Monitor {
                        isLit: model.hasMonitor
                        size: Theme.small(0.92)
                    }

                    Sentence {
                        text: model.hasMonitor ? qsTr("monitor here") : qsTr("empty")
                        color: model.hasMonitor ? Theme.text : Theme.dimText
                        font.pixelSize: Theme.small(0.85)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
