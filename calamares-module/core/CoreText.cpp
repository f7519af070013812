/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core/CoreText.h"

#include "calamares/Translation.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
QString
translated( const QString& key, const QJsonArray& arguments, const QString& english )
{
    if ( key.isEmpty() )
    {
        return english;
    }
    const QString sentence = QCoreApplication::translate( "Core", key.toUtf8().constData() );
    if ( sentence == key )
    {
        // Not translated, or into English: the core has put it together already.
        return english;
    }

    // In one pass, since an argument may itself contain what looks like a place.
    QString filled;
    int from = 0;
    while ( from < sentence.size() )
    {
        const int open = sentence.indexOf( '{', from );
        const int close = open < 0 ? -1 : sentence.indexOf( '}', open );
        if ( close < 0 )
        {
            break;
        }
        bool isNumber = false;
        const int number = sentence.mid( open + 1, close - open - 1 ).toInt( &isNumber );
        if ( isNumber && number >= 0 && number < arguments.size() )
        {
            filled += sentence.mid( from, open - from ) + inLatin( arguments.at( number ).toString() );
        }
        else
        {
            filled += sentence.mid( from, close + 1 - from );
        }
        from = close + 1;
    }
    return filled + sentence.mid( from );
}
}  // namespace

QString
CoreText::member( const QJsonObject& holder, const QString& name )
{
    return translated( holder[name + QStringLiteral( "_key" )].toString(),
                       holder[name + QStringLiteral( "_arguments" )].toArray(),
                       holder[name].toString() );
}

QString
CoreText::document( const QJsonObject& text )
{
    return translated( text[QLatin1String( "key" )].toString(),
                       text[QLatin1String( "arguments" )].toArray(),
                       text[QLatin1String( "text" )].toString() );
}
