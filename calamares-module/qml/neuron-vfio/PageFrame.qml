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
    property string scheme: "auto"
    readonly property bool isPageFrame: true

    // Of what is higher than the page, its beginning.
    function reveal(item) {
        var margin = 3 * Theme.unit
        var top = item.mapToItem(flickable.contentItem, 0, 0).y - margin
        var bottom = top + item.height + 2 * margin
        var y = Math.min(Math.max(flickable.contentY, bottom - flickable.height), top)
        flickable.contentY = Math.max(0, Math.min(y, flickable.contentHeight - flickable.height))
    }

    color: Theme.window
    Component.onCompleted: {
        Theme.brand = brand
        Theme.scheme = scheme
    }
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

    // The wheel moves the page at once. Flickable would let it glide on, and the click that then stops it reaches nothing
    // below the pointer.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.NoButton
        onWheel: function(wheel) {
            var by = wheel.pixelDelta.y !== 0 ? wheel.pixelDelta.y : wheel.angleDelta.y / 120 * 15 * Theme.unit
            flickable.contentY = Math.max(0, Math.min(flickable.contentY - by, flickable.contentHeight - flickable.height))
        }
    }
}
