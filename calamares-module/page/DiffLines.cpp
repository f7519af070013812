/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/DiffLines.h"

#include <QJsonObject>
#include <QStringList>

namespace
{
QString
kind( const QString& line )
{
    switch ( line.isEmpty() ? ' ' : line.at( 0 ).toLatin1() )
    {
    case '+':
        return QStringLiteral( "added" );
    case '-':
        return QStringLiteral( "removed" );
    case '@':
        return QStringLiteral( "place" );
    default:
        return QStringLiteral( "same" );
    }
}

QVariantList
lines( const QString& diff )
{
    QVariantList list;
    bool isHeader = true;
    QStringList all = diff.split( '\n' );
    if ( !all.isEmpty() && all.last().isEmpty() )
    {
        all.removeLast();
    }
    for ( const auto& line : all )
    {
        // A removed line can begin with "--- " too, but not before the first place.
        if ( isHeader && ( line.startsWith( QLatin1String( "--- " ) ) || line.startsWith( QLatin1String( "+++ " ) ) ) )
        {
            continue;
        }
        isHeader = isHeader && !line.startsWith( '@' );
        list.append( QVariantMap { { QStringLiteral( "kind" ), kind( line ) }, { QStringLiteral( "text" ), line } } );
    }
    return list;
}
}  // namespace

QVariantList
DiffLines::files( const QJsonArray& files )
{
    QVariantList list;
    for ( const auto& value : files )
    {
        const QJsonObject file = value.toObject();
        list.append( QVariantMap {
            { QStringLiteral( "path" ), file[QLatin1String( "path" )].toString() },
            { QStringLiteral( "change" ), file[QLatin1String( "change" )].toString() },
            { QStringLiteral( "lines" ), lines( file[QLatin1String( "diff" )].toString() ) },
        } );
    }
    return list;
}
