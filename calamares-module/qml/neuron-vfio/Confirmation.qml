// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Controls 2.15
import QtQuick.Layouts 1.15

// What makes a choice count that there are warnings about.
Notice {
    id: notice

    property string subject
    property bool isConfirmed: false
    // Somebody wanted to go on without it.
    property bool isAsked: false

    signal confirmed(bool yes)

    kind: isConfirmed ? "done" : isAsked ? "blocking" : "warning"
    onIsAskedChanged: {
        if (isAsked) {
            confirmation.forceActiveFocus(Qt.TabFocusReason)
            Qt.callLater(Theme.reveal, notice)
        }
    }

    CheckBox {
        id: confirmation

        text: qsTr("I understand. Reserve %1 anyway.").arg(notice.subject)
        checked: notice.isConfirmed
        // Not onToggled, which a screen reader does not trigger.
        onCheckedChanged: if (checked !== notice.isConfirmed) notice.confirmed(checked)
        onActiveFocusChanged: if (visualFocus) Theme.reveal(confirmation)
        Layout.fillWidth: true
        Accessible.name: text
        Accessible.onPressAction: confirmation.toggle()
        Accessible.onToggleAction: confirmation.toggle()

        padding: 0
        spacing: 3 * Theme.unit

        indicator: Rectangle {
            x: confirmation.mirrored ? confirmation.width - width : 0
            y: (confirmation.height - height) / 2
            implicitWidth: Math.round(Theme.pixelSize * 1.5)
            implicitHeight: implicitWidth
            radius: Theme.radius / 2
            color: confirmation.checked ? Theme.accent : Theme.base
            border.width: confirmation.visualFocus ? 2 : 1
            border.color: confirmation.visualFocus || confirmation.checked ? Theme.accent : Theme.dimText

            Sentence {
                anchors.centerIn: parent
                visible: confirmation.checked
                text: "✓"
                color: Theme.accentText
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Rectangle {
                anchors.fill: parent
                anchors.margins: -4
                visible: confirmation.visualFocus
                radius: parent.radius + 4
                color: "transparent"
                border.width: 2
                border.color: Theme.mix(Theme.accent, Theme.window, 0.35)
            }
        }

        contentItem: Sentence {
            leftPadding: confirmation.mirrored ? 0 : confirmation.indicator.width + confirmation.spacing
            rightPadding: confirmation.mirrored ? confirmation.indicator.width + confirmation.spacing : 0
            text: confirmation.text
            font.weight: Font.DemiBold
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    Sentence {
        text: notice.isAsked ? qsTr("No card is reserved unless you tick this. Press Next again to continue without.")
                             : qsTr("If you leave this unticked, no card is reserved.")
        visible: !notice.isConfirmed
        font.weight: notice.isAsked ? Font.DemiBold : Font.Normal
        Layout.fillWidth: true
    }
}
