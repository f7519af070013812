// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

import "neuron-vfio"

// The page on which one graphics card is set aside for virtual machines, or none.
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

    RowLayout {
        spacing: 4 * Theme.unit
        Layout.fillWidth: true

        Section {
            heading: qsTr("A graphics card for virtual machines")
            size: 1.5

            Sentence {
                text: qsTr("A virtual machine can have a graphics card all to itself, for games or for demanding programs. "
                           + "This is called passthrough. This computer then shows its own desktop with another card.")
                color: Theme.windowText
                visible: config.isReady && config.hasSelectableGpu
                Layout.fillWidth: true
            }
        }

        PushButton {
            text: qsTr("Scan again")
            enabled: !config.isBusy
            onClicked: config.scanAgain()
            Layout.alignment: Qt.AlignTop
        }
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
        // The core often says it better.
        visible: config.isReady && !config.hasSelectableGpu
                 && config.findings.every(function(finding) { return finding.severity === "info" })
        kind: "info"
        message: config.gpus.count === 0 ? qsTr("This computer has no graphics card that a virtual machine could be given.")
                                         : config.gpus.count === 1 ? qsTr("This computer keeps its graphics card for itself.")
                                                                   : qsTr("This computer keeps its graphics cards for itself.")
        advice: qsTr("There is nothing to decide here. Go on with the installation.")
    }

    Notice {
        visible: config.isReady && config.isIommuOff && config.hasSelectableGpu && !config.isFixed
        kind: "info"

        Sentence {
            text: qsTr("You can choose a graphics card all the same. The configuration is written now and takes effect once the IOMMU is switched on.")
            Layout.fillWidth: true
        }
    }

    Notice {
        visible: config.isFixed
        kind: "info"

        Sentence {
            text: qsTr("The maker of this installation medium has decided this already; it cannot be changed here.")
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        visible: config.isReady && config.gpus.count > 0
        spacing: 3 * Theme.unit
        Layout.fillWidth: true

        Sentence {
            // Beside the card it is about, when there is one.
            text: config.hasRecommendation ? "" : config.recommendationReason
            visible: text !== ""
            color: Theme.windowText
            Layout.fillWidth: true
        }

        Repeater {
            id: cards

            model: config.gpus

            GpuCard {
                gpu: model
                reason: model.isRecommended ? config.recommendationReason : ""
                choiceFindings: model.isChosen ? config.planFindings : []
                asksConfirmation: model.isChosen && config.needsConfirmation
                isConfirmed: config.isConfirmed
                onConfirmed: config.isConfirmed = yes
                onPicked: config.choose(model.address)
                onMoved: page.moveTo(index + by)
            }
        }

        ChoiceCard {
            id: keepAll

            visible: config.hasSelectableGpu
            heading: qsTr("Keep all graphics cards for this computer")
            description: qsTr("No virtual machine gets a card of its own. This can be set up later, in the installed system.")
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
        visible: config.isReady && config.gpus.count > 0

        Sentence {
            text: config.summary
            color: Theme.windowText
            Layout.fillWidth: true
        }

        Preview {
            label: qsTr("Show what is written")
            visible: config.isPreviewWanted && (files.length > 0 || parameters.length > 0 || commands.length > 0)
            files: config.planFiles
            parameters: config.planParameters
            commands: config.planCommands
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
