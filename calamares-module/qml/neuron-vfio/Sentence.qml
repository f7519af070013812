// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15

// Text that wraps, never mistakes a name for markup, and is read out by a screen reader.
Text {
    color: Theme.text
    wrapMode: Text.Wrap
    // Said, not found out from the first letter: in Arabic a line can begin with the name of a company.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    font.pixelSize: Theme.pixelSize

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
