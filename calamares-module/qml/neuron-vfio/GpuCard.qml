// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

// A graphics card that can be reserved, with its findings beside it and its details to unfold.
ChoiceCard {
    id: card

    property var gpu
    // Why it is recommended.
    property string reason
    // What is found about the choice of this card, and whether there is a warning among all that is found.
    property var choiceFindings: []
    property bool asksConfirmation: false
    property bool isConfirmed: false
    property bool isAsked: false
    // What is confirmed, in the words of the summary.
    property string subject
    // Makes a line from right to left in a page from right to left, also when it begins with a Latin name.
    readonly property string direction: mirrored ? "\u200f" : ""
    readonly property var wordsOfBadges: ({
        "recommended": { "label": qsTr("recommended"), "kind": "done" },
        "recommended-after-monitor-move": { "label": qsTr("recommended after you move the monitor"), "kind": "done" },
        "used-by-desktop": { "label": qsTr("used by your desktop"), "kind": "info" },
        "only-together": { "label": qsTr("only together"), "kind": "quiet" },
        "not-available": { "label": qsTr("not available"), "kind": "quiet" }
    })

    signal confirmed(bool yes)

    heading: gpu.title
    description: gpu.isSet ? qsTr("The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or none.")
                           : direction + [gpu.maker, gpu.memory, gpu.slot, gpu.board, gpu.use].filter(function(part) { return part !== "" }).join("\u00a0\u00a0·  ")
    facts: gpu.isSet ? "" : direction + gpu.monitor
    hasMonitor: gpu.hasMonitor
    badges: gpu.badges.filter(function(badge) { return badge in wordsOfBadges }).map(function(badge) { return wordsOfBadges[badge] })
    isChosen: gpu.isChosen
    isSelectable: gpu.isSelectable
    hasMore: true

    Sentence {
        text: card.gpu.isSet ? card.isChosen ? qsTr("Your desktop can no longer use these cards (games, CUDA, video).")
                                             : qsTr("If you reserve them, your desktop can no longer use these cards (games, CUDA, video).")
                             : card.isChosen ? qsTr("Your desktop can no longer use this card (games, CUDA, video).")
                                             : qsTr("If you reserve it, your desktop can no longer use this card (games, CUDA, video).")
        visible: card.isSelectable
        Layout.fillWidth: true
    }

    Sentence {
        text: card.reason
        visible: text !== ""
        Layout.fillWidth: true
    }

    // Of a card that cannot be chosen only the reason is worth a place here, and it is a reason, not an alarm.
    Repeater {
        model: card.gpu.findings

        FindingRow {
            visible: card.isSelectable || modelData.severity === "blocking"
            kind: card.isSelectable ? modelData.severity : "quiet"
            message: modelData.message
            advice: modelData.advice
        }
    }

    Repeater {
        model: card.choiceFindings

        FindingRow {
            kind: modelData.severity
            message: modelData.message
            advice: modelData.advice
        }
    }

    Loader {
        active: card.asksConfirmation
        visible: active
        Layout.fillWidth: true
        sourceComponent: Confirmation {
            subject: card.subject
            isConfirmed: card.isConfirmed
            isAsked: card.isAsked
            onConfirmed: card.confirmed(yes)
        }
    }

    Unfold {
        id: details

        label: qsTr("Details")
        visible: !card.gpu.isSet

        Repeater {
            model: details.isOpen && !card.isSelectable ? card.gpu.findings : []

            FindingRow {
                visible: modelData.severity !== "blocking"
                kind: "quiet"
                message: modelData.message
                advice: modelData.advice
            }
        }

        GridLayout {
            columns: width < 90 * Theme.unit ? 1 : 2
            columnSpacing: 4 * Theme.unit
            rowSpacing: 2 * Theme.unit
            Layout.fillWidth: true

            Repeater {
                // Label and value by turns, as a grid takes them.
                model: details.isOpen ? card.gpu.details.length * 2 : 0

                Sentence {
                    readonly property var entry: card.gpu.details[Math.floor(index / 2)]
                    readonly property bool isLabel: index % 2 === 0

                    text: isLabel ? entry.label : entry.value
                    color: isLabel ? Theme.dimText : Theme.text
                    font.pixelSize: Theme.small(0.92)
                    Layout.fillWidth: !isLabel
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
