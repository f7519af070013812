/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_GUIWATCH_H
#define NEURON_GUIWATCH_H

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

/** @brief Measures what GuiTime cannot see: how long the events take that our page gets from Qt, drawing among them.
 *
 * An event counts until the next one begins or the event loop goes to sleep, whichever is first. For measuring only;
 * the log gets a line for each event that keeps the GUI thread for longer than a frame, and one when the page is left.
 */
class GuiWatch : public QObject
{
    Q_OBJECT
public:
    explicit GuiWatch( QObject* parent );

    /** @brief Is somebody measuring? With NEURON_MEASURE_GUI in the environment. */
    static bool isWanted();

    /** @brief From now on @p page is what the user sees. */
    void begin( QWidget* page );
    /** @brief Writes into the log what was seen since begin(). */
    void end();

    bool eventFilter( QObject* receiver, QEvent* event ) override;

private:
    void closeEvent();
    bool isOurs( QObject* receiver ) const;

    QPointer< QWidget > m_page;
    QElapsedTimer m_eventTimer;
    QString m_event;
    QElapsedTimer m_busyTimer;
    qint64 m_longestBusy = 0;
    qint64 m_longestEvent = 0;
    QString m_longestEventName;
    int m_events = 0;
};

#endif
