// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick 2.15

Rectangle {
    color: "#f4f6f8"

    function onActivate() {}
    function onLeave() {}

    Column {
        anchors.centerIn: parent
        spacing: 24

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            source: "logo.png"
            sourceSize.width: 128
        }

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: "NeuronOS"
            color: "#1d2733"
            font.pixelSize: 28
        }
    }
}
