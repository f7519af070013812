/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_MACHINESCAN_H
#define NEURON_MACHINESCAN_H

#include "core/InstallerCore.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <future>
#include <memory>

/** @brief Looks at the computer in a thread, as often as it is asked to, and says when that takes too long. */
class MachineScan : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        CoreAnswer opened;
        CoreAnswer detected;
        qint64 milliseconds = 0;
    };

    /** @brief Works in @p thread, which has to live as long. */
    explicit MachineScan( QThreadPool& thread, QObject* parent = nullptr );

    void setPatience( std::chrono::milliseconds patience ) { m_patience = patience; }
    /** @brief Looks once more. */
    void start( const std::shared_ptr< InstallerCore >& core );
    bool isPatienceOver() const { return m_isPatienceOver; }

    /** @brief Waits at most @p timeout for the first look; empty when there is none by then. Not for the GUI thread. */
    QJsonObject waitForFirst( std::chrono::milliseconds timeout ) const;

signals:
    void finished( const MachineScan::Answer& answer );
    /** @brief A look that began @p patience ago has not ended. */
    void patienceLost();

private:
    void take( const Answer& answer );
    void losePatience( int number );

    QThreadPool& m_thread;
    QFutureWatcher< Answer > m_watcher;
    QElapsedTimer m_sinceLoaded;
    std::promise< QJsonObject > m_firstPromise;
    std::shared_future< QJsonObject > m_first;
    bool m_isFirst = true;
    std::chrono::milliseconds m_patience { 30000 };
    bool m_isRunning = false;
    bool m_isPatienceOver = false;
    int m_number = 0;
};

#endif
