/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/StoredChoice.h"

#include "calamares/Log.h"

#include "GlobalStorage.h"
#include "JobQueue.h"

#include <QJsonArray>

namespace
{
// Of Calamares' module packages, which installs what any module has put there.
const QString s_packageOperations = QStringLiteral( "packageOperations" );
const QString s_key = QStringLiteral( "neuronVfio" );
const QString s_source = QStringLiteral( "neuron-vfio" );

/** @brief Asks the module packages for these, in place of what we asked for before. */
void
askForPackages( Calamares::GlobalStorage& storage, const QStringList& packages )
{
    QVariantList operations;
    const auto present = storage.value( s_packageOperations ).toList();
    for ( const auto& operation : present )
    {
        if ( operation.toMap().value( QStringLiteral( "source" ) ).toString() != s_source )
        {
            operations.append( operation );
        }
    }
    if ( !packages.isEmpty() )
    {
        operations.append(
            QVariantMap { { QStringLiteral( "source" ), s_source }, { QStringLiteral( "try_install" ), packages } } );
    }
    if ( operations != present )
    {
        storage.insert( s_packageOperations, operations );
    }
}
}  // namespace

void
StoredChoice::store( const QJsonObject& plan, const QStringList& packages )
{
    const bool isReserved = !plan[QLatin1String( "functions" )].toArray().isEmpty();
    const QStringList wanted = isReserved ? packages : QStringList();
    QVariantMap drivers;
    for ( const auto& driver : plan[QLatin1String( "unneeded_drivers" )].toArray() )
    {
        drivers.insert( driver.toString(), QStringLiteral( "unneeded" ) );
    }
    auto* storage = Calamares::JobQueue::instance()->globalStorage();
    const QVariantMap choice { { QStringLiteral( "reserved" ), isReserved },
                               { QStringLiteral( "gpus" ), plan[QLatin1String( "gpus" )].toVariant().toList() },
                               { QStringLiteral( "functions" ),
                                 plan[QLatin1String( "functions" )].toVariant().toList() },
                               { QStringLiteral( "drivers" ), drivers },
                               { QStringLiteral( "packages" ), wanted } };
    const bool isNew = storage->value( s_key ).toMap() != choice;
    storage->insert( s_key, choice );
    askForPackages( *storage, wanted );
    if ( isNew )
    {
        Log::debug(
            QStringLiteral( "told other modules: %1; drivers without a card: %2; packages: %3" )
                .arg( isReserved ? QStringLiteral( "a card is reserved" ) : QStringLiteral( "no card is reserved" ),
                      drivers.isEmpty() ? QStringLiteral( "none" ) : QStringList( drivers.keys() ).join( ", " ),
                      wanted.isEmpty() ? QStringLiteral( "none" ) : wanted.join( ", " ) ) );
    }
}
