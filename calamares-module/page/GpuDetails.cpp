/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/GpuDetails.h"

#include "core/JsonMembers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

using JsonMembers::text;
using JsonMembers::texts;

namespace
{
/** @brief The context that the labels had before they had a file of their own: their translations are there. */
class Details
{
    Q_DECLARE_TR_FUNCTIONS( GpuModel )
};

QString
ids( const QJsonObject& function )
{
    return text( function, "vendor_id" ) + ':' + text( function, "device_id" );
}

QStringList
groupMembers( const QJsonObject& scan, const QJsonObject& gpu )
{
    const QJsonValue wanted = gpu[QLatin1String( "iommu_group" )];
    for ( const auto& value : scan[QLatin1String( "iommu_groups" )].toArray() )
    {
        const QJsonObject group = value.toObject();
        if ( !wanted.isNull() && group[QLatin1String( "id" )] == wanted )
        {
            return texts( group[QLatin1String( "devices" )] );
        }
    }
    return {};
}

QString
functionName( const QJsonObject& scan, const QString& address )
{
    for ( const auto& value : scan[QLatin1String( "functions" )].toArray() )
    {
        const QJsonObject function = value.toObject();
        if ( text( function, "pci_address" ) == address )
        {
            return QStringLiteral( "%1  %2 [%3]" ).arg( address, text( function, "name" ), ids( function ) );
        }
    }
    return address;
}
}  // namespace

QVariantList
GpuDetails::of( const QJsonObject& gpu, const QJsonObject& scan )
{
    QVariantList details;
    const auto add = [&details]( const QString& label, const QString& value )
    {
        if ( !value.isEmpty() )
        {
            details.append(
                QVariantMap { { QStringLiteral( "label" ), label }, { QStringLiteral( "value" ), value } } );
        }
    };
    const auto named = [&scan]( const QStringList& addresses )
    {
        QStringList lines;
        for ( const auto& address : addresses )
        {
            lines.append( functionName( scan, address ) );
        }
        return lines.join( '\n' );
    };

    add( Details::tr( "Full name" ),
         QStringLiteral( "%1 %2" ).arg( text( gpu, "vendor_name" ), text( gpu, "device_name" ) ) );
    QString board = text( gpu, "subsystem_name" );
    if ( !text( gpu, "subsystem_vendor_id" ).isEmpty() )
    {
        board += QStringLiteral( " [%1:%2]" )
                     .arg( text( gpu, "subsystem_vendor_id" ), text( gpu, "subsystem_device_id" ) );
    }
    add( Details::tr( "Board" ), board.trimmed() );
    add( Details::tr( "Slot" ), text( gpu, "slot" ) );
    add( Details::tr( "PCI address" ), text( gpu, "pci_address" ) );
    add( Details::tr( "PCI IDs" ), ids( gpu ) );
    const QString driver = text( gpu, "driver_in_use" );
    add( Details::tr( "Driver" ), driver.isEmpty() ? Details::tr( "none" ) : driver );
    const QJsonValue group = gpu[QLatin1String( "iommu_group" )];
    add( Details::tr( "IOMMU group" ), group.isDouble() ? QString::number( group.toInt() ) : Details::tr( "none" ) );
    add( Details::tr( "Revision" ), text( gpu, "revision" ) );
    add( Details::tr( "PCI class" ), text( gpu, "class" ) );
    add( Details::tr( "Reserved together" ), named( texts( gpu[QLatin1String( "functions" )] ) ) );
    add( Details::tr( "In the same IOMMU group" ), named( groupMembers( scan, gpu ) ) );

    QStringList connectors;
    for ( const auto& value : gpu[QLatin1String( "connectors" )].toArray() )
    {
        const QJsonObject connector = value.toObject();
        const QString state = text( connector, "state" );
        connectors.append( QStringLiteral( "%1 (%2)" )
                               .arg( text( connector, "name" ),
                                     state == QLatin1String( "connected" )          ? Details::tr( "monitor connected" )
                                         : state == QLatin1String( "disconnected" ) ? Details::tr( "nothing connected" )
                                                                                    : Details::tr( "unknown" ) ) );
    }
    add( Details::tr( "Connectors" ), connectors.join( QStringLiteral( ", " ) ) );
    add( Details::tr( "Reset methods" ),
         texts( gpu[QLatin1String( "reset_methods" )] ).join( QStringLiteral( ", " ) ) );
    return details;
}
