// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Controls 2.15
import QtQuick.Layouts 1.15

// A file with its changed lines, added ones and removed ones in their colours.
Control {
    id: view

    property string path
    property string change
    property var lines: []

    padding: 1
    Layout.fillWidth: true

    background: Rectangle {
        radius: Theme.radius / 2
        color: Theme.base
        border.color: Theme.line
    }

    contentItem: Column {
        id: column

        Control {
            width: parent.width
            padding: Math.round(1.5 * Theme.unit)
            leftPadding: 3 * Theme.unit
            rightPadding: 3 * Theme.unit

            background: Rectangle {
                radius: Theme.radius / 2
                color: Theme.mix(Theme.base, Theme.text, 0.06)
            }

            contentItem: RowLayout {
                spacing: 2 * Theme.unit

                Sentence {
                    text: view.path
                    wrapMode: Text.WrapAnywhere
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }

                Badge {
                    label: view.change === "create" ? qsTr("new file")
                                                    : view.change === "delete" ? qsTr("removed") : qsTr("changed")
                    kind: view.change === "create" ? "added" : view.change === "delete" ? "removed" : "info"
                }
            }
        }

        Item {
            width: 1
            height: Theme.unit
        }

        Repeater {
            model: view.lines

            Rectangle {
                width: column.width
                height: words.implicitHeight + 2
                color: modelData.kind === "added" || modelData.kind === "removed" ? Theme.tintOf(modelData.kind)
                                                                                  : "transparent"

                // A file is read from left to right in every language.
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true

                Sentence {
                    id: words

                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        leftMargin: 3 * Theme.unit
                        rightMargin: 3 * Theme.unit
                    }
                    text: modelData.text
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    color: modelData.kind === "place" ? Theme.dimText
                                                      : modelData.kind === "same" ? Theme.text
                                                                                  : Theme.colorOf(modelData.kind)
                    font.family: "monospace"
                    font.pixelSize: Theme.small(0.88)
                }
            }
        }

        Item {
            width: 1
            height: Theme.unit
        }
    }
}
