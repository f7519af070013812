/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/Log.h"

#include "utils/Logger.h"

namespace
{
void
write( unsigned int level, const QString& text )
{
    const auto lines = text.split( '\n' );
    for ( const auto& line : lines )
    {
        Logger::CDebug log( level );
        log.noquote().nospace() << "neuron-vfio: " << line;
    }
}
}  // namespace

void
Log::debug( const QString& text )
{
    write( Logger::LOGDEBUG, text );
}

void
Log::warning( const QString& text )
{
    write( Logger::LOGWARNING, text );
}

void
Log::error( const QString& text )
{
    write( Logger::LOGERROR, text );
}
