/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_GUIWATCH_H
#define NEURON_GUIWATCH_H

#include "calamares/GuiTime.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>

/** @brief Measures every event that our page gets from Qt, drawing among them.
 *
 * An event counts until the next one begins or the event loop goes to sleep, whichever is first. For measuring only:
 * each becomes a line in the log.
 */
class GuiWatch : public QObject
{
    Q_OBJECT
public:
    /** @brief Watches @p step's events, and those of its page once there is one. */
    explicit GuiWatch( QObject* step );

    /** @brief Is somebody measuring? With NEURON_MEASURE_GUI in the environment. */
    static bool isWanted();

    void setPage( QWidget* page ) { m_page = page; }

    bool eventFilter( QObject* receiver, QEvent* event ) override;

private:
    bool isOurs( QObject* receiver ) const;

    QPointer< QWidget > m_page;
    std::unique_ptr< GuiTime > m_event;
};

#endif
