// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick 2.15
import QtQuick.Controls 2.15
import QtQuick.Layouts 1.15

// The page: a column that scrolls when it does not fit, no wider than a line that is easily read.
Rectangle {
    id: frame

    default property alias content: column.data
    property bool isMirrored: false
    property string brand
    readonly property bool isPageFrame: true

    function reveal(item) {
        var top = item.mapToItem(column, 0, 0).y
        var margin = 3 * Theme.unit
        if (top - margin < flickable.contentY - column.y)
            flickable.contentY = Math.max(0, top - margin + column.y)
        else if (top + item.height + margin > flickable.contentY + flickable.height - column.y)
            flickable.contentY = Math.min(Math.max(0, flickable.contentHeight - flickable.height),
                                          top + item.height + margin + column.y - flickable.height)
    }

    color: Theme.window
    Component.onCompleted: Theme.brand = brand
    LayoutMirroring.enabled: isMirrored
    LayoutMirroring.childrenInherit: true

    Flickable {
        id: flickable

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: ScrollBar {
            Accessible.ignored: true
            policy: flickable.contentHeight > flickable.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        ColumnLayout {
            id: column

            readonly property real margin: flickable.width < 120 * Theme.unit ? 4 * Theme.unit : 7 * Theme.unit

            x: Math.max(margin, (flickable.width - width) / 2)
            y: 5 * Theme.unit
            width: Math.min(flickable.width - 2 * margin, 230 * Theme.unit)
            spacing: 4 * Theme.unit
        }
    }
}
