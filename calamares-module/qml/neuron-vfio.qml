// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

import "neuron-vfio"

// The page on which one graphics card is reserved for virtual machines, or none.
PageFrame {
    id: page

    // Called by Calamares when the user comes to this page and when they leave it.
    function onActivate() {
        config.pageShown()
    }

    function onLeave() {
    }

    function moveTo(row) {
        if (row >= 0 && row < cards.count)
            cards.itemAt(row).take() // qmllint disable missing-property
        else if (row === cards.count)
            keepAll.take()
    }

    isMirrored: config.isRightToLeft
    brand: config.brandColor
    scheme: config.colorScheme

    RowLayout {
        spacing: 4 * Theme.unit
        Layout.fillWidth: true

        Section {
            heading: qsTr("A graphics card for virtual machines")
            size: 1.5

            Sentence {
                text: qsTr("Give one graphics card to virtual machines, for example to play Windows games at full speed "
                           + "(GPU passthrough). Your desktop runs on another card.")
                color: Theme.windowText
                visible: config.isReady && config.hasSelectableGpu
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.unit
            Layout.alignment: Qt.AlignTop

            PushButton {
                text: qsTr("Scan again")
                enabled: !config.isBusy
                onClicked: config.scanAgain()
                Layout.alignment: Qt.AlignRight
            }

            Sentence {
                text: config.scannedAgain
                visible: text !== "" && !config.isBusy
                color: Theme.dimWindowText
                font.pixelSize: Theme.small(0.9)
                Layout.alignment: Qt.AlignRight
            }
        }
    }

    Picture {
        visible: config.isReady && config.hasSelectableGpu && config.gpus.cardCount > 1 && config.gpus.cardCount < 6
        cards: config.gpus
        description: config.pictureDescription
    }

    RowLayout {
        visible: config.isBusy
        spacing: 4 * Theme.unit

        Busy {
        }

        Sentence {
            text: qsTr("Looking for graphics cards…")
            color: Theme.windowText
            Layout.fillWidth: true
        }
    }

    FindingRow {
        visible: config.problem !== ""
        kind: "warning"
        message: config.problem
        advice: config.problemAdvice
    }

    Repeater {
        model: config.findings

        FindingRow {
            visible: modelData.severity !== "info"
            kind: modelData.severity
            message: modelData.message
            advice: modelData.advice
        }
    }

    FindingRow {
        id: nothingToDecide

        // A warning above says why, and what to do.
        visible: config.isReady && !config.hasSelectableGpu
                 && config.findings.every(function(finding) { return finding.severity === "info" })
        kind: "info"
        message: config.summary
        advice: qsTr("There is nothing to decide here. Continue with the installation.")
    }

    Notice {
        visible: config.isReady && config.isOffInFirmware && config.hasSelectableGpu && !config.isFixed
        kind: "info"

        Sentence {
            text: qsTr("You can still choose a card now. It will be reserved once the IOMMU is on.")
            Layout.fillWidth: true
        }
    }

    Firmware {
    }

    Notice {
        visible: config.isFixed
        kind: "info"

        Sentence {
            text: qsTr("Your distributor has preset this. It cannot be changed here.")
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        visible: config.isReady && config.gpus.count > 0
        spacing: 3 * Theme.unit
        Layout.fillWidth: true

        Sentence {
            // Beside the card it is about, when there is one. What is said above is not said twice.
            text: config.hasRecommendation || config.isIommuOff || nothingToDecide.visible ? "" : config.recommendationReason
            visible: text !== ""
            color: Theme.windowText
            Layout.fillWidth: true
        }

        Repeater {
            id: cards

            model: config.gpus

            GpuCard {
                gpu: model
                // Not where the monitor has to be moved first: what to do then is said with the monitor.
                reason: model.badges.indexOf("recommended") >= 0 ? config.recommendationReason : ""
                choiceFindings: model.isChosen ? config.planFindings : []
                asksConfirmation: model.isChosen && config.needsConfirmation
                subject: config.choiceTitle
                isConfirmed: config.isConfirmed
                isAsked: model.isChosen && config.isConfirmationAsked
                onConfirmed: config.isConfirmed = yes
                onPicked: config.choose(model.address)
                onMoved: page.moveTo(index + by)
            }
        }

        ChoiceCard {
            id: keepAll

            visible: config.hasSelectableGpu
            heading: qsTr("Keep all graphics cards for your desktop")
            description: qsTr("Nothing changes. You can set this up later.")
            isChosen: config.choice.length === 0
            isSelectable: !config.isFixed || isChosen
            onPicked: config.choose("")
            onMoved: page.moveTo(cards.count + by)
        }
    }

    // What is found about a choice stands in the card that is chosen; without one, here.
    Repeater {
        model: config.choice.length === 0 ? config.planFindings : []

        FindingRow {
            kind: modelData.severity
            message: modelData.message
            advice: modelData.advice
        }
    }

    Section {
        heading: qsTr("What happens")
        visible: config.isReady && config.hasSelectableGpu

        Sentence {
            text: config.summary
            color: Theme.windowText
            Layout.fillWidth: true
        }

        Preview {
            label: qsTr("Show what will be written")
            note: qsTr("This is a forecast for the system that will be installed. The files are read again while installing.")
            visible: config.isPreviewWanted && config.willReserve && (files.length > 0 || parameters.length > 0 || commands.length > 0)
            files: config.planFiles
            parameters: config.planParameters
            commands: config.planCommands
            more: config.planNotes
        }
    }

    Repeater {
        model: config.findings

        FindingRow {
            visible: modelData.severity === "info"
            kind: "quiet"
            message: modelData.message
            advice: modelData.advice
        }
    }
}
