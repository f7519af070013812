/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_GUITIME_H
#define NEURON_GUITIME_H

#include <QElapsedTimer>
#include <QString>

/** @brief Writes into the log for how long we kept the GUI thread from everything else.
 *
 * Longer than one frame of the screen is a warning, since then the installer stutters. What counts is the time of the
 * processor: what other programs take meanwhile is not ours.
 */
class GuiTime
{
public:
    /** @brief Measures from here to the end of the scope; @p what ends the sentence "GUI thread: ... took". */
    explicit GuiTime( const QString& what );
    explicit GuiTime( const char* what );
    ~GuiTime();

    GuiTime( const GuiTime& ) = delete;
    GuiTime& operator=( const GuiTime& ) = delete;

private:
    const QString m_what;
    QElapsedTimer m_clock;
    const qint64 m_begin;
};

#endif
