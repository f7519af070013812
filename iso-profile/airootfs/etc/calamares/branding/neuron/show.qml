// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shown while the system is being copied. Nothing but Qt Quick, so that no further QML module has to be
// on the medium. Calamares translates it with lang/calamares-neuron_*.qm, made from iso-profile/artwork/lang.
import QtQuick 2.15

Rectangle {
    id: show

    property int current: 0
    // Calamares creates the slideshow long before it is seen: the time runs only while it is.
    property bool isShown: false

    readonly property var slides: [
        {
            "picture": "slide-cards.png",
            "title": qsTr("A graphics card for virtual machines"),
            "text": qsTr("The reserved card belongs to virtual machines alone. They run it at full speed, while your desktop uses the other one.")
        },
        {
            "picture": "slide-start.png",
            "title": qsTr("After the first start"),
            "text": qsTr("At every start NeuronOS checks that the card is ready. “neuron-hardware-detect verify” says what was found, and what to do if something is missing. “Virtual Machine Manager” makes virtual machines.")
        },
        {
            "picture": "slide-back.png",
            "title": qsTr("There is a way back"),
            "text": qsTr("Does the screen stay black? Restart, and choose the boot menu entry that says “no GPU passthrough”. “sudo neuron-hardware-detect revert --target /” removes the setup for good.")
        }
    ]

    color: "#16202b"

    function onActivate() {
        current = 0
        isShown = true
    }

    function onLeave() {
        isShown = false
    }

    Timer {
        interval: 15000
        repeat: true
        running: show.isShown
        onTriggered: show.current = (show.current + 1) % show.slides.length
    }

    Repeater {
        model: show.slides

        Item {
            id: slide

            required property int index
            required property var modelData

            anchors.fill: parent
            anchors.margins: Math.round(Math.min(show.width, show.height) * 0.06)
            opacity: index === show.current ? 1 : 0
            visible: opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: 400
                }
            }

            Image {
                id: picture

                anchors.top: parent.top
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, sourceSize.width)
                height: Math.min(parent.height * 0.55, width * 300 / 720)
                fillMode: Image.PreserveAspectFit
                smooth: true
                source: slide.modelData.picture
            }

            Text {
                id: title

                anchors.top: picture.bottom
                anchors.topMargin: 24
                anchors.left: parent.left
                anchors.right: parent.right
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                color: "#f4f6f8"
                font.pixelSize: 26
                text: slide.modelData.title
            }

            Text {
                anchors.top: title.bottom
                anchors.topMargin: 12
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, 640)
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                lineHeight: 1.3
                color: "#c8d3df"
                font.pixelSize: 16
                text: slide.modelData.text
            }
        }
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 10

        Repeater {
            model: show.slides.length

            Rectangle {
                required property int index

                width: 10
                height: 10
                radius: 5
                color: index === show.current ? "#6fc3b8" : "#35485c"
            }
        }
    }
}
