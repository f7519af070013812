/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "GuiTime.h"

#include "Log.h"

namespace
{
constexpr qint64 s_frameMilliseconds = 16;
}

GuiTime::GuiTime( const char* what )
    : m_what( what )
{
    m_timer.start();
}

GuiTime::~GuiTime()
{
    const qint64 elapsed = m_timer.elapsed();
    const auto line = QStringLiteral( "GUI thread: %1 took %2 ms" ).arg( QLatin1String( m_what ) ).arg( elapsed );
    if ( elapsed > s_frameMilliseconds )
    {
        Log::warning( line );
    }
    else
    {
        Log::debug( line );
    }
}
