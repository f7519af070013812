// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Controls 2.15

// A button in the colours of the page: on Qt 5 the style of the controls does not know a dark desktop.
Button {
    id: button

    padding: 2 * Theme.unit
    leftPadding: 4 * Theme.unit
    rightPadding: 4 * Theme.unit
    opacity: enabled ? 1 : 0.5
    onActiveFocusChanged: if (visualFocus) Theme.reveal(button)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius / 2
        color: button.down ? Theme.mix(Theme.base, Theme.accent, 0.25)
                           : button.hovered ? Theme.mix(Theme.base, Theme.accent, 0.12) : Theme.base
        border.width: button.visualFocus ? 2 : 1
        border.color: button.visualFocus ? Theme.accent : Theme.line
    }

    contentItem: Sentence {
        text: button.text
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
