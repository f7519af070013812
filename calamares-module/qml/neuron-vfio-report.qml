// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

import "neuron-vfio"

// The page that says what was done, what to look for after the first start, and how to go back.
PageFrame {
    id: page

    // Called by Calamares when the user comes to this page and when they leave it.
    function onActivate() {
    }

    function onLeave() {
    }

    // Keeps the slashes of a path at their places in a sentence from right to left.
    function inLatin(words) {
        return config.isRightToLeft ? "\u200e" + words + "\u200e" : words
    }

    isMirrored: config.isRightToLeft
    brand: config.brandColor
    scheme: config.colorScheme

    Section {
        heading: qsTr("A graphics card for virtual machines")
        size: 1.5
    }

    Notice {
        kind: config.outcome

        Sentence {
            text: config.outcome === "done" ? qsTr("Done")
                                            : config.outcome === "partly" ? qsTr("Almost done") : qsTr("Nothing was set up")
            color: Theme.colorOf(config.outcome)
            font.pixelSize: Math.round(Theme.pixelSize * 1.15)
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }

        Sentence {
            text: config.summary
            // A finding that says the same also says what to do.
            visible: !config.isSummaryFound
            Layout.fillWidth: true
        }
    }

    Repeater {
        model: config.findings

        FindingRow {
            kind: modelData.severity
            message: modelData.message
            advice: modelData.advice
        }
    }

    Section {
        heading: qsTr("To finish")
        visible: config.toFinish.length > 0

        Sentence {
            text: qsTr("Run this in the installed system:")
            color: Theme.windowText
            Layout.fillWidth: true
        }

        Notice {
            kind: "info"

            Repeater {
                model: config.toFinish

                Sentence {
                    text: modelData
                    font.family: "monospace"
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
            }
        }
    }

    Section {
        heading: qsTr("After the first start")
        visible: config.afterReboot.length > 0

        Sentence {
            text: qsTr("Open a terminal and check that the card is ready:")
            color: Theme.windowText
            Layout.fillWidth: true
        }

        Notice {
            kind: "info"

            Repeater {
                model: config.afterReboot

                ColumnLayout {
                    spacing: Theme.unit
                    Layout.fillWidth: true

                    Sentence {
                        text: modelData.command
                        font.family: "monospace"
                        font.weight: Font.DemiBold
                        Layout.fillWidth: true
                    }

                    Sentence {
                        text: qsTr("should say “%1”").arg(modelData.expected)
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Section {
        heading: qsTr("If something goes wrong")
        visible: config.wayBack.length > 0

        Repeater {
            model: config.wayBack

            Sentence {
                text: modelData
                color: Theme.windowText
                Layout.fillWidth: true
            }
        }

        RowLayout {
            visible: config.wayBackImage !== ""
            spacing: 4 * Theme.unit
            Layout.fillWidth: true

            Image {
                source: config.wayBackImage
                smooth: false
                fillMode: Image.PreserveAspectFit
                Layout.preferredWidth: Math.max(150, 40 * Theme.unit)
                Layout.preferredHeight: Layout.preferredWidth
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The same as a QR code")
            }

            Sentence {
                text: qsTr("Take a photo of this page, or scan the code with your phone. Then you have these steps at hand.")
                color: Theme.windowText
                Layout.fillWidth: true
            }
        }
    }

    Section {
        heading: qsTr("Next: your first virtual machine")
        visible: config.outcome === "done"

        Sentence {
            text: qsTr("The installed system has a guide: %1").arg(page.inLatin(config.guide))
            color: Theme.windowText
            Layout.fillWidth: true
        }
    }

    Section {
        id: stepByStep

        // So that the sentences begin below each other.
        property real widthOfState: 0

        heading: qsTr("Step by step")
        visible: config.stages.length > 0

        Repeater {
            model: config.stages

            Section {
                id: stage

                property var steps: modelData.steps

                heading: modelData.heading
                size: 1
                Layout.topMargin: index > 0 ? 2 * Theme.unit : 0

                Repeater {
                    model: stage.steps

                    RowLayout {
                        spacing: 3 * Theme.unit
                        Layout.fillWidth: true

                        Badge {
                            label: modelData.state === "done" ? qsTr("done")
                                                              : qsTr("failed")
                            kind: modelData.state
                            onImplicitWidthChanged: stepByStep.widthOfState = Math.max(stepByStep.widthOfState, implicitWidth)
                            Layout.preferredWidth: stepByStep.widthOfState
                            Layout.alignment: Qt.AlignTop
                        }

                        ColumnLayout {
                            spacing: 0
                            Layout.fillWidth: true

                            Sentence {
                                text: modelData.text
                                color: Theme.windowText
                                Layout.fillWidth: true
                            }

                            Sentence {
                                text: modelData.detail
                                visible: text !== ""
                                color: Theme.dimWindowText
                                Layout.fillWidth: true
                            }
                        }
                    }
                }
            }
        }
    }

    Preview {
        label: qsTr("Show what was written")
        visible: files.length > 0 || commands.length > 0
        files: config.files
        commands: config.commands.map(function(run) { return qsTr("%1 — exit code %2").arg(run.command).arg(run.exitCode) })
    }

    Section {
        heading: qsTr("Report and log")
        visible: config.logFile !== "" || config.keptAs !== ""

        Sentence {
            text: qsTr("The installed system keeps this report: %1").arg(page.inLatin(config.keptAs))
            visible: config.keptAs !== ""
            color: Theme.windowText
            Layout.fillWidth: true
        }

        Sentence {
            text: qsTr("Every step is in its log: %1").arg(page.inLatin(config.logFile))
            visible: config.logFile !== ""
            color: Theme.windowText
            Layout.fillWidth: true
        }
    }

    Flow {
        spacing: 3 * Theme.unit
        Layout.fillWidth: true

        PushButton {
            text: qsTr("Save report")
            onClicked: config.save("")
        }

        // A memory stick that is plugged in, say: what is saved to the home folder goes with the installer.
        Repeater {
            model: config.drives

            PushButton {
                text: qsTr("Save to %1").arg(modelData.name)
                onClicked: config.save(modelData.path)
            }
        }

        Sentence {
            width: Math.min(implicitWidth, parent.width)
            text: config.saved
            visible: text !== ""
            color: Theme.windowText
        }
    }
}
