// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

// What the choice writes into the installed system, and what is run there. It has a line for each line of each file, so
// they are made when somebody opens it.
Unfold {
    id: preview

    // What somebody should know before reading it.
    property string note
    property var files: []
    property var parameters: []
    property var commands: []
    // What the lists do not show.
    property var more: []

    Sentence {
        text: preview.note
        visible: text !== ""
        color: Theme.dimWindowText
        Layout.fillWidth: true
    }

    Section {
        heading: qsTr("Kernel parameters")
        size: 1
        visible: preview.parameters.length > 0

        Sentence {
            text: preview.parameters.join("  ")
            color: Theme.windowText
            font.family: "monospace"
            Layout.fillWidth: true
        }
    }

    Section {
        heading: qsTr("Files")
        size: 1
        visible: preview.files.length > 0

        Repeater {
            model: preview.isOpen ? preview.files : []

            DiffView {
                path: modelData.path
                change: modelData.change
                lines: modelData.lines
            }
        }
    }

    Repeater {
        model: preview.isOpen ? preview.more : []

        Sentence {
            text: modelData
            color: Theme.windowText
            Layout.fillWidth: true
        }
    }

    Section {
        heading: qsTr("Commands")
        size: 1
        visible: preview.commands.length > 0

        Repeater {
            model: preview.isOpen ? preview.commands : []

            Sentence {
                text: modelData
                color: Theme.windowText
                font.family: "monospace"
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }
        }
    }
}
