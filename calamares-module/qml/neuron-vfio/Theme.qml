// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick 2.15

// Colours and measures of the pages. The colours come from the desktop's palette, so that a dark desktop gets dark
// pages; the measures come from the font, so that a larger font gets more room.
Item {
    id: theme

    readonly property color window: system.window
    readonly property color base: system.base
    readonly property color text: system.text
    readonly property color windowText: system.windowText
    readonly property color accent: system.highlight
    readonly property color accentText: system.highlightedText
    readonly property color dimText: mix(text, base, 0.38)
    readonly property color line: mix(windowText, window, 0.78)
    readonly property bool isDark: window.hslLightness < 0.5

    readonly property real unit: Math.max(4, Math.round(metrics.height / 4))
    readonly property real radius: Math.round(unit * 1.5)
    readonly property real pixelSize: metrics.font.pixelSize

    // The colours that mean something; a palette has none for that, so only their hue is ours.
    function colorOf(kind) {
        switch (kind) {
        case "blocking":
        case "failed":
        case "removed":
            return hue(0.99)
        case "warning":
        case "partly":
            return hue(0.10)
        case "done":
        case "added":
            return hue(0.38)
        case "quiet":
            return dimText
        default:
            return accent
        }
    }

    function hue(angle) {
        return isDark ? Qt.hsla(angle, 0.65, 0.66, 1) : Qt.hsla(angle, 0.75, 0.34, 1)
    }

    // A quiet background of that colour, on which text stays readable.
    function tintOf(kind) {
        return mix(base, colorOf(kind), isDark ? 0.16 : kind === "quiet" ? 0.05 : 0.09)
    }

    function mix(first, second, share) {
        return Qt.rgba(first.r + (second.r - first.r) * share,
                       first.g + (second.g - first.g) * share,
                       first.b + (second.b - first.b) * share,
                       1)
    }

    // Scrolls the page so far that the item, which got the keyboard's focus, can be seen.
    function reveal(item) {
        var ancestor = item.parent
        while (ancestor && !ancestor.isPageFrame)
            ancestor = ancestor.parent
        if (ancestor)
            ancestor.reveal(item)
    }

    SystemPalette {
        id: system

        colorGroup: SystemPalette.Active
    }

    FontMetrics {
        id: metrics

        font: Qt.application.font
    }
}
