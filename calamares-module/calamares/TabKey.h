/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_TABKEY_H
#define NEURON_TABKEY_H

class QEvent;
class QObject;
class QWidget;

/** @brief The Tab key between a QML page and what Calamares has around it. */
namespace TabKey
{
/** @brief Lets it into the page.
 *
 * Calamares 3.3 shows QML through a container that takes no focus by itself.
 */
void letIn( QWidget* page );
/** @brief Lets it out of the page, where QML would begin again at the first item. True when the event is done with. */
bool letOut( QWidget* page, QObject* receiver, QEvent* event );
}  // namespace TabKey

#endif
