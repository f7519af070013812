/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/MachineScan.h"

#include "calamares/Log.h"

#include <QTimer>
#include <QtConcurrent>

MachineScan::MachineScan( QThreadPool& thread, QObject* parent )
    : QObject( parent )
    , m_thread( thread )
    , m_first( m_firstPromise.get_future().share() )
{
    m_sinceLoaded.start();
    connect( &m_watcher, &QFutureWatcher< Answer >::finished, this, [this] { take( m_watcher.result() ); } );
}

void
MachineScan::start( const std::shared_ptr< InstallerCore >& core )
{
    m_isRunning = true;
    m_isPatienceOver = false;
    QTimer::singleShot( m_patience, this, [this, number = ++m_number] { losePatience( number ); } );
    const auto look = [core]
    {
        Answer answer;
        QElapsedTimer timer;
        timer.start();
        answer.opened = core->open();
        if ( answer.opened.ok )
        {
            answer.detected = core->detect();
        }
        answer.milliseconds = timer.elapsed();
        return answer;
    };
    m_watcher.setFuture( QtConcurrent::run( &m_thread, look ) );
}

QJsonObject
MachineScan::waitForFirst( std::chrono::milliseconds timeout ) const
{
    return m_first.wait_for( timeout ) == std::future_status::ready ? m_first.get() : QJsonObject();
}

void
MachineScan::take( const Answer& answer )
{
    m_isRunning = false;
    if ( m_isFirst )
    {
        m_isFirst = false;
        Log::debug( QStringLiteral( "the graphics cards were listed in %1 ms, %2 ms after the step was loaded" )
                        .arg( answer.milliseconds )
                        .arg( m_sinceLoaded.elapsed() ) );
        m_firstPromise.set_value( answer.detected.value );
    }
    emit finished( answer );
}

void
MachineScan::losePatience( int number )
{
    if ( m_isRunning && number == m_number )
    {
        Log::warning( QStringLiteral( "the computer has been looked at for %1 s without an end: the user can go on" )
                          .arg( std::chrono::duration_cast< std::chrono::seconds >( m_patience ).count() ) );
        m_isPatienceOver = true;
        emit patienceLost();
    }
}
