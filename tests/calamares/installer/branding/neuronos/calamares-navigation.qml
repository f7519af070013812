// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The buttons below the pages, for a run without a person: it goes on by itself, but not before the script
// outside has taken a picture of the page. The two agree through the log (this says `page N`) and through
// files in @PICTURES@ (the script makes `N.taken`).
import io.calamares.ui 1.0

import QtQuick 2.15
import QtQuick.Controls 2.15
import QtQuick.Layouts 1.15

Rectangle {
    id: bar

    height: 56
    implicitHeight: 56
    width: parent ? parent.width : 1024
    color: "#eceff2"

    property int announced: -1
    property bool taken: false

    function askWhetherTaken() {
        const request = new XMLHttpRequest()
        request.onreadystatechange = function () {
            if (request.readyState === XMLHttpRequest.DONE && request.responseText.length > 0) {
                bar.taken = true
            }
        }
        request.open("GET", "file://@PICTURES@/" + announced + ".taken")
        request.send()
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: 10
        spacing: 10

        Item {
            Layout.fillWidth: true
        }
        Button {
            text: ViewManager.backLabel
            enabled: ViewManager.backEnabled
            visible: ViewManager.backAndNextVisible
            onClicked: ViewManager.back()
        }
        Button {
            text: ViewManager.nextLabel
            enabled: ViewManager.nextEnabled
            visible: ViewManager.backAndNextVisible
            onClicked: ViewManager.next()
        }
        Button {
            text: ViewManager.quitLabel
            enabled: ViewManager.quitEnabled
            visible: ViewManager.quitVisible
            onClicked: ViewManager.quit()
        }
    }

    Timer {
        interval: 250
        repeat: true
        running: true
        onTriggered: {
            if (ViewManager.currentStepIndex !== bar.announced) {
                bar.announced = ViewManager.currentStepIndex
                bar.taken = false
                console.log("throw-away installation: page " + bar.announced)
            } else if (!bar.taken) {
                bar.askWhetherTaken()
            } else if (bar.announced === @LAST@) {
                ViewManager.quit()
            } else if (ViewManager.nextEnabled) {
                ViewManager.next()
            }
        }
    }
}
