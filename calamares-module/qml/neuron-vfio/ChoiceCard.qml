// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Controls 2.15
import QtQuick.Layouts 1.15

// One of the choices of which exactly one holds: a heading with what is said about it, and more below.
Control {
    id: card

    property string heading
    property string description
    property string facts
    // The small screen before the facts, lit or dark.
    property bool hasMonitor: false
    property var badges: []
    property bool isChosen: false
    property bool isSelectable: true
    property bool hasMore: false
    default property alias more: body.data

    signal picked()
    // By one up or down, with the arrow keys.
    signal moved(int by)

    function take() {
        choice.forceActiveFocus(Qt.TabFocusReason)
        if (card.isSelectable)
            card.picked()
    }

    padding: 4 * Theme.unit
    Layout.fillWidth: true

    background: Rectangle {
        radius: Theme.radius
        color: card.isChosen ? Theme.chosen : Theme.base
        border.width: card.isChosen ? 2 : 1
        border.color: card.isChosen ? Theme.accent : Theme.line

        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            visible: choice.visualFocus
            radius: parent.radius + 4
            color: "transparent"
            border.width: 2
            border.color: Theme.mix(Theme.accent, Theme.window, 0.35)
        }

        MouseArea {
            anchors.fill: parent
            enabled: card.isSelectable
            onClicked: card.picked()
        }
    }

    contentItem: ColumnLayout {
        spacing: 3 * Theme.unit

        RadioButton {
            id: choice

            padding: 0
            focusPolicy: Qt.StrongFocus
            // Who is chosen is not decided here, and the mark is part of the content.
            checkable: false
            autoExclusive: false
            indicator: null
            onClicked: if (card.isSelectable) card.picked()
            onActiveFocusChanged: if (visualFocus) Theme.reveal(card)
            Keys.onUpPressed: card.moved(-1)
            Keys.onDownPressed: card.moved(1)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Layout.fillWidth: true

            Accessible.name: card.heading
            Accessible.description: [card.description, card.facts].filter(function(part) { return part !== "" }).join(". ")
            Accessible.checkable: card.isSelectable
            Accessible.checked: card.isChosen
            Accessible.onPressAction: clicked()
            Accessible.onToggleAction: clicked()

            contentItem: RowLayout {
                spacing: 4 * Theme.unit

                Rectangle {
                    implicitWidth: Math.round(Theme.pixelSize * 1.35)
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: Theme.base
                    opacity: card.isSelectable ? 1 : 0.4
                    border.width: card.isChosen ? 2 : 1
                    border.color: card.isChosen ? Theme.accent : Theme.dimText
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Math.round(Theme.unit / 2)

                    Rectangle {
                        anchors.centerIn: parent
                        width: Math.round(parent.width / 4) * 2
                        height: width
                        radius: width / 2
                        visible: card.isChosen
                        color: Theme.accent
                    }
                }

                ColumnLayout {
                    spacing: Math.round(1.5 * Theme.unit)
                    Layout.fillWidth: true

                    Flow {
                        id: flow

                        spacing: 2 * Theme.unit
                        Layout.fillWidth: true

                        Sentence {
                            width: Math.min(implicitWidth, flow.width)
                            text: card.heading
                            color: card.isSelectable ? Theme.text : Theme.dimText
                            font.pixelSize: Math.round(Theme.pixelSize * 1.15)
                            font.weight: Font.DemiBold
                            rightPadding: Theme.unit
                            Accessible.ignored: true
                        }

                        Repeater {
                            model: card.badges

                            Badge {
                                label: modelData.label
                                kind: modelData.kind
                                widest: flow.width
                            }
                        }
                    }

                    Sentence {
                        text: card.description
                        visible: text !== ""
                        color: card.isSelectable ? Theme.text : Theme.dimText
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    RowLayout {
                        spacing: 2 * Theme.unit
                        visible: card.facts !== ""
                        Layout.fillWidth: true

                        Monitor {
                            isLit: card.hasMonitor
                            size: Theme.small(0.9)
                        }

                        Sentence {
                            text: card.facts
                            color: Theme.dimText
                            font.pixelSize: Theme.small(0.9)
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }

        ColumnLayout {
            id: body

            visible: card.hasMore
            spacing: 2 * Theme.unit
            Layout.fillWidth: true
            Layout.leftMargin: Math.round(Theme.pixelSize * 1.35) + 4 * Theme.unit
        }
    }
}
