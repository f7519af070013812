/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/Findings.h"

#include "core/CoreText.h"

#include <QJsonObject>

#include <algorithm>

namespace
{
int
rank( const QJsonObject& finding )
{
    const QString severity = finding[QLatin1String( "severity" )].toString();
    return severity == QLatin1String( "blocking" ) ? 0 : severity == QLatin1String( "warning" ) ? 1 : 2;
}

template < typename Condition >
QJsonArray
worstFirst( const QJsonArray& findings, Condition wanted )
{
    QList< QJsonObject > chosen;
    for ( const auto& value : findings )
    {
        const QJsonObject finding = value.toObject();
        if ( wanted( finding ) )
        {
            chosen.append( finding );
        }
    }
    std::stable_sort( chosen.begin(),
                      chosen.end(),
                      []( const QJsonObject& a, const QJsonObject& b ) { return rank( a ) < rank( b ); } );
    QJsonArray sorted;
    for ( const auto& finding : chosen )
    {
        sorted.append( finding );
    }
    return sorted;
}
}  // namespace

QJsonArray
Findings::about( const QJsonArray& findings, const QStringList& subjects )
{
    return worstFirst( findings,
                       [&]( const QJsonObject& finding )
                       { return subjects.contains( finding[QLatin1String( "subject" )].toString() ); } );
}

QJsonArray
Findings::notAbout( const QJsonArray& findings, const QStringList& subjects )
{
    return worstFirst( findings,
                       [&]( const QJsonObject& finding )
                       { return !subjects.contains( finding[QLatin1String( "subject" )].toString() ); } );
}

QJsonArray
Findings::withoutAdvice( const QJsonArray& findings, bool isAll )
{
    QJsonArray silent;
    for ( const auto& value : findings )
    {
        QJsonObject finding = value.toObject();
        if ( isAll || finding[QLatin1String( "leaves_work" )].toBool() )
        {
            for ( const char* member : { "advice", "advice_key", "advice_arguments" } )
            {
                finding.remove( QLatin1String( member ) );
            }
        }
        silent.append( finding );
    }
    return silent;
}

QVariantList
Findings::shown( const QJsonArray& findings )
{
    QVariantList list;
    for ( const auto& value : findings )
    {
        const QJsonObject finding = value.toObject();
        list.append( QVariantMap {
            { QStringLiteral( "code" ), finding[QLatin1String( "code" )].toString() },
            { QStringLiteral( "severity" ), finding[QLatin1String( "severity" )].toString() },
            { QStringLiteral( "message" ), CoreText::member( finding, QStringLiteral( "message" ) ) },
            { QStringLiteral( "advice" ), CoreText::member( finding, QStringLiteral( "advice" ) ) },
        } );
    }
    return list;
}
