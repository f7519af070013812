/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "FakeDocuments.h"

#include <QFile>
#include <QJsonDocument>

namespace
{
QJsonObject
read( const QString& situation )
{
    QFile file( QStringLiteral( NEURON_DOCUMENTS "/%1.json" ).arg( situation ) );
    if ( !file.open( QIODevice::ReadOnly ) )
    {
        qFatal( "%s: %s", qPrintable( file.fileName() ), qPrintable( file.errorString() ) );
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson( file.readAll(), &error );
    if ( error.error != QJsonParseError::NoError )
    {
        qFatal( "%s: %s", qPrintable( file.fileName() ), qPrintable( error.errorString() ) );
    }
    return document.object();
}

QJsonObject
member( const QJsonObject& holder, const QString& name )
{
    if ( !holder[name].isObject() )
    {
        qFatal( "there is no answer \"%s\"", qPrintable( name ) );
    }
    return holder[name].toObject();
}
}  // namespace

QJsonObject
Fake::answer( const QString& situation, const char* question )
{
    return member( read( situation ), QString::fromLatin1( question ) );
}

QJsonObject
Fake::planAnswer( const QString& situation, const QString& gpus )
{
    return member( answer( situation, "plan" ), gpus );
}

QJsonObject
Fake::report( const QString& situation, const char* question )
{
    return member( answer( situation, question ), QStringLiteral( "value" ) );
}
