// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick 2.15

// Colours and measures of the pages. The colours come from the desktop's palette, so that a dark desktop gets dark
// pages, and from the branding; the measures come from the font, so that a larger font gets more room.
Item {
    id: theme

    // "auto" for the desktop's palette; "dark" or "light" where a branding's stylesheet has changed the colours of Calamares,
    // which the palette does not know.
    property string scheme: "auto"
    readonly property color window: scheme === "dark" ? "#2a2e32" : scheme === "light" ? "#eff0f1" : system.window
    readonly property color base: scheme === "dark" ? "#1b1e20" : scheme === "light" ? "#ffffff" : system.base
    readonly property color text: legible(scheme === "dark" ? "#fcfcfc" : scheme === "light" ? "#232629" : system.text, [base, chosen])
    readonly property color windowText: legible(scheme === "dark" ? "#fcfcfc" : scheme === "light" ? "#232629" : system.windowText,
                                                [window])
    // The colour of the branding, such as "#6fc3b8"; empty when it has none.
    property string brand
    readonly property color accent: legible(rawAccent, [base, window, chosen])
    readonly property color rawAccent: brand === "" ? system.highlight : brand
    // Behind what is chosen.
    readonly property color chosen: mix(base, rawAccent, 0.07)
    readonly property color accentText: contrast(Qt.rgba(1, 1, 1, 1), accent) > contrast(Qt.rgba(0, 0, 0, 1), accent)
                                        ? "white" : "black"
    readonly property color dimText: legible(mix(text, base, 0.38), [base, chosen, tintOf("quiet")])
    readonly property color dimWindowText: legible(mix(windowText, window, 0.3), [window])
    readonly property color line: mix(windowText, window, 0.78)
    readonly property bool isDark: luminance(base) < 0.18

    readonly property real unit: Math.max(4, Math.round(metrics.height / 4))
    readonly property real radius: Math.round(unit * 1.5)
    readonly property real pixelSize: metrics.font.pixelSize

    // Small print, but never too small to read.
    function small(share) {
        return Math.max(12, Math.round(pixelSize * share))
    }

    // The colours that mean something; a palette has none for that, so only their hue is ours. Words in them can be read on
    // the page, on a card, and on the tint of the same kind.
    function colorOf(kind) {
        return legible(rawColorOf(kind), [base, window, chosen, tintOf(kind)])
    }

    function rawColorOf(kind) {
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
            return mix(text, base, 0.38)
        default:
            return rawAccent
        }
    }

    function hue(angle) {
        return isDark ? Qt.hsla(angle, 0.65, 0.66, 1) : Qt.hsla(angle, 0.75, 0.34, 1)
    }

    // A quiet background of that colour, on which text stays readable.
    function tintOf(kind) {
        return mix(base, rawColorOf(kind), isDark ? 0.16 : kind === "quiet" ? 0.05 : 0.09)
    }

    // The same hue, so dark or so light that words in it can be read on each of the backgrounds.
    function legible(wanted, backgrounds) {
        function worst(color) {
            return Math.min.apply(null, backgrounds.map(function(background) { return contrast(color, background) }))
        }
        var color = Qt.lighter(wanted, 1)
        for (var step = 0; step < 50 && worst(color) < 4.6; ++step)
            color = Qt.hsla(Math.max(0, color.hslHue), color.hslSaturation,
                            Math.max(0, Math.min(1, color.hslLightness + (isDark ? 0.02 : -0.02))), 1)
        return color
    }

    // As the Web Content Accessibility Guidelines define it: from 1, none, to 21; words need 4.5.
    function contrast(first, second) {
        var light = Math.max(luminance(first), luminance(second))
        var dark = Math.min(luminance(first), luminance(second))
        return (light + 0.05) / (dark + 0.05)
    }

    function luminance(color) {
        function linear(part) {
            return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    }

    function mix(first, second, share) {
        return Qt.rgba(first.r + (second.r - first.r) * share,
                       first.g + (second.g - first.g) * share,
                       first.b + (second.b - first.b) * share,
                       1)
    }

    // Scrolls the page so far that the item can be seen. For controls, only when the keyboard brought the focus (visualFocus):
    // with a click, or when the window gets its focus back, something else would move below the pointer.
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

        font: Qt.application.font // qmllint disable missing-property
    }
}
