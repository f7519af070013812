/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_QUICKWIDGETACCESS_H
#define NEURON_QUICKWIDGETACCESS_H

/** @brief Shows screen readers what is inside a QQuickWidget.
 *
 * Qt 5 has no accessible interface for it, so that the QML pages of Calamares 3.2 would be an empty frame. In Qt 6
 * Calamares shows them in a window of their own, which screen readers find.
 */
void installQuickWidgetAccess();

#endif
