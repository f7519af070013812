/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_JSONMEMBERS_H
#define NEURON_JSONMEMBERS_H

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/** @brief Members of the core's documents as Qt's types. */
namespace JsonMembers
{
/** @brief The text that is called @p member; empty when it is null. */
inline QString
text( const QJsonObject& object, const char* member )
{
    return object[QLatin1String( member )].toString();
}

/** @brief The texts of an array. */
inline QStringList
texts( const QJsonValue& array )
{
    QStringList list;
    for ( const auto& value : array.toArray() )
    {
        list.append( value.toString() );
    }
    return list;
}
}  // namespace JsonMembers

#endif
