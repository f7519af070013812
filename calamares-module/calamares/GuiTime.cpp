/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/GuiTime.h"

#include "calamares/Log.h"

#include <ctime>

namespace
{
constexpr double s_frameMilliseconds = 16;

/** @brief What this thread has had of the processor, in nanoseconds. */
qint64
processorTime()
{
    timespec time {};
    clock_gettime( CLOCK_THREAD_CPUTIME_ID, &time );
    return static_cast< qint64 >( time.tv_sec ) * 1'000'000'000 + time.tv_nsec;
}

double
milliseconds( qint64 nanoseconds )
{
    return static_cast< double >( nanoseconds ) / 1e6;
}
}  // namespace

GuiTime::GuiTime( const QString& what )
    : m_what( what )
    , m_begin( processorTime() )
{
    m_clock.start();
}

GuiTime::GuiTime( const char* what )
    : GuiTime( QLatin1String( what ) )
{
}

GuiTime::~GuiTime()
{
    const double ours = milliseconds( processorTime() - m_begin );
    const auto line = QStringLiteral( "GUI thread: %1 took %2 ms, %3 of them ours" )
                          .arg( m_what )
                          .arg( milliseconds( m_clock.nsecsElapsed() ), 0, 'f', 1 )
                          .arg( ours, 0, 'f', 1 );
    if ( ours > s_frameMilliseconds )
    {
        Log::warning( line );
    }
    else
    {
        Log::debug( line );
    }
}
