// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Layouts 1.15

// One finding: what it means, and what to do about it.
Notice {
    id: row

    property string message
    property string advice

    Sentence {
        text: row.message
        font.weight: row.kind === "warning" || row.kind === "blocking" ? Font.DemiBold : Font.Normal
        Layout.fillWidth: true
    }

    Sentence {
        text: row.advice
        visible: text !== ""
        color: Theme.text
        Layout.fillWidth: true
    }
}
