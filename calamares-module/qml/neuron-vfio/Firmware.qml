// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

// The way into the firmware settings, where the computer knows one and something has to be switched on there.
Flow {
    id: firmware

    property bool isAsking: false

    visible: config.canOpenFirmware
    spacing: 3 * Theme.unit
    Layout.fillWidth: true

    PushButton {
        text: qsTr("Restart into firmware settings")
        visible: !firmware.isAsking
        onClicked: firmware.isAsking = true
    }

    Sentence {
        text: qsTr("This ends the installer and restarts the computer. Nothing has been installed yet.")
        visible: firmware.isAsking
        width: Math.min(implicitWidth, firmware.width)
        color: Theme.windowText
    }

    PushButton {
        text: qsTr("Restart now")
        visible: firmware.isAsking
        onClicked: config.openFirmware()
    }

    PushButton {
        text: qsTr("Stay here")
        visible: firmware.isAsking
        onClicked: firmware.isAsking = false
    }
}
