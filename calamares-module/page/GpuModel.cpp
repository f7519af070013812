/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/GpuModel.h"

#include "core/CoreText.h"
#include "core/JsonMembers.h"
#include "page/Findings.h"
#include "page/GpuDetails.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using JsonMembers::text;
using JsonMembers::texts;

namespace
{
QStringList
connectedOf( const QJsonObject& gpu )
{
    QStringList names;
    for ( const auto& value : gpu[QLatin1String( "connectors" )].toArray() )
    {
        const QJsonObject connector = value.toObject();
        if ( text( connector, "state" ) == QLatin1String( "connected" ) )
        {
            names.append( text( connector, "name" ) );
        }
    }
    return names;
}

bool
hasMonitor( const QJsonObject& gpu )
{
    return text( gpu, "monitor" ) == QLatin1String( "connected" );
}
}  // namespace

GpuModel::GpuModel( QObject* parent )
    : QAbstractListModel( parent )
{
}

int
GpuModel::rowCount( const QModelIndex& parent ) const
{
    return parent.isValid() ? 0 : count();
}

QHash< int, QByteArray >
GpuModel::roleNames() const
{
    return {
        { AddressRole, "address" },
        { TitleRole, "title" },
        { MakerRole, "maker" },
        { MemoryRole, "memory" },
        { SlotRole, "slot" },
        { BoardRole, "board" },
        { UseRole, "use" },
        { MonitorRole, "monitor" },
        { HasMonitorRole, "hasMonitor" },
        { DetailsRole, "details" },
        { FindingsRole, "findings" },
        { BadgesRole, "badges" },
        { IsSelectableRole, "isSelectable" },
        { IsChosenRole, "isChosen" },
        { IsReservedRole, "isReserved" },
        { IsSetRole, "isSet" },
    };
}

QVariant
GpuModel::data( const QModelIndex& index, int role ) const
{
    if ( !index.isValid() || index.row() >= count() )
    {
        return QVariant();
    }
    if ( index.row() >= m_gpus.size() )
    {
        return setData( m_sets.at( index.row() - m_gpus.size() ), role );
    }
    const QJsonObject& gpu = m_gpus.at( index.row() );
    const QString address = text( gpu, "pci_address" );
    switch ( role )
    {
    case AddressRole:
        return address;
    case Qt::DisplayRole:
    case TitleRole:
        return title( address );
    case MakerRole:
        return text( gpu, "maker" );
    case MemoryRole:
    {
        const auto bytes = static_cast< qint64 >( gpu[QLatin1String( "memory_bytes" )].toDouble() );
        return bytes > 0 ? QLocale().formattedDataSize( bytes, 0, QLocale::DataSizeIecFormat ) : QString();
    }
    case SlotRole:
        return text( gpu, "slot" ).isEmpty() ? QString() : tr( "slot %1" ).arg( text( gpu, "slot" ) );
    case BoardRole:
        return text( gpu, "subsystem_name" );
    case UseRole:
        return useOf( gpu );
    case MonitorRole:
        return monitorOf( gpu );
    case HasMonitorRole:
        return hasMonitor( gpu );
    case DetailsRole:
        return GpuDetails::of( gpu, m_scan );
    case FindingsRole:
        return Findings::shown( Findings::about( m_scan[QLatin1String( "findings" )].toArray(), subjectsOf( gpu ) ) );
    case BadgesRole:
        return texts( gpu[QLatin1String( "badges" )] );
    case IsSelectableRole:
        return isSelectable( { address } );
    case IsChosenRole:
        return m_chosen == QStringList( address );
    case IsReservedRole:
        return m_chosen.contains( address );
    case IsSetRole:
        return false;
    default:
        return QVariant();
    }
}

QVariant
GpuModel::setData( const QJsonObject& set, int role ) const
{
    const QStringList addresses = texts( set[QLatin1String( "gpus" )] );
    switch ( role )
    {
    case AddressRole:
        return addresses.join( ' ' );
    case Qt::DisplayRole:
    case TitleRole:
    {
        QStringList titles;
        for ( const auto& address : addresses )
        {
            titles.append( title( address ) );
        }
        return titles.size() == 2 ? tr( "Both together: %1 and %2" ).arg( titles.first(), titles.last() )
                                  : tr( "All together: %1" ).arg( titles.join( QStringLiteral( ", " ) ) );
    }
    case DetailsRole:
        return QVariantList();
    case FindingsRole:
    {
        QStringList subjects = addresses;
        for ( const auto& address : addresses )
        {
            const QJsonObject* gpu = find( address );
            subjects += gpu ? subjectsOf( *gpu ) : QStringList();
        }
        return Findings::shown( Findings::about( set[QLatin1String( "findings" )].toArray(), subjects ) );
    }
    case BadgesRole:
        return QStringList();
    case HasMonitorRole:
        return false;
    case IsSelectableRole:
        return isSelectable( addresses );
    case IsChosenRole:
    case IsReservedRole:
        return m_chosen == addresses;
    case IsSetRole:
        return true;
    default:
        return QString();
    }
}

void
GpuModel::setScan( const QJsonObject& scan )
{
    beginResetModel();
    m_scan = scan;
    m_gpus.clear();
    m_choices.clear();
    m_sets.clear();
    m_shown = 0;
    for ( const auto& value : scan[QLatin1String( "choices" )].toArray() )
    {
        m_choices.append( value.toObject() );
        if ( value.toObject()[QLatin1String( "gpus" )].toArray().size() > 1 )
        {
            m_sets.append( value.toObject() );
        }
    }
    for ( const auto& value : scan[QLatin1String( "gpus" )].toArray() )
    {
        m_gpus.append( value.toObject() );
    }
    // What the user will most likely choose comes first, what cannot be chosen last.
    const auto place = []( const QJsonObject& gpu )
    {
        return gpu[QLatin1String( "is_recommended" )].toBool() ? 0
            : gpu[QLatin1String( "selectable" )].toBool()      ? 1
                                                               : 2;
    };
    std::stable_sort( m_gpus.begin(),
                      m_gpus.end(),
                      [place]( const QJsonObject& a, const QJsonObject& b ) { return place( a ) < place( b ); } );
    endResetModel();
    emit countChanged();
}

bool
GpuModel::showNext()
{
    if ( m_shown == m_gpus.size() + m_sets.size() )
    {
        return false;
    }
    beginInsertRows( QModelIndex(), m_shown, m_shown );
    ++m_shown;
    endInsertRows();
    emit countChanged();
    return true;
}

void
GpuModel::setChosen( const QStringList& addresses )
{
    if ( m_chosen != addresses )
    {
        m_chosen = addresses;
        if ( count() > 0 )
        {
            emit dataChanged( index( 0 ), index( count() - 1 ), { IsChosenRole, IsReservedRole } );
        }
    }
}

void
GpuModel::retranslate()
{
    if ( count() > 0 )
    {
        emit dataChanged( index( 0 ), index( count() - 1 ) );
    }
}

QString
GpuModel::title( const QString& address ) const
{
    const QJsonObject* gpu = find( address );
    if ( !gpu )
    {
        return address;
    }
    const QString name = text( *gpu, "title" );
    const QString place = text( *gpu, "title_place" );
    return place.isEmpty()
        ? name
        : QStringLiteral( "%1 (%2)" )
              .arg( name, place == QLatin1String( "slot" ) ? tr( "slot %1" ).arg( text( *gpu, "slot" ) ) : address );
}

bool
GpuModel::hasSelectable() const
{
    return std::any_of( m_choices.begin(),
                        m_choices.end(),
                        []( const QJsonObject& choice ) { return choice[QLatin1String( "selectable" )].toBool(); } );
}

bool
GpuModel::isSelectable( const QStringList& addresses ) const
{
    const QJsonObject* choice = findChoice( addresses );
    return choice && ( *choice )[QLatin1String( "selectable" )].toBool();
}

bool
GpuModel::needsConfirmation( const QStringList& addresses ) const
{
    const QJsonObject* choice = findChoice( addresses );
    return choice && ( *choice )[QLatin1String( "needs_confirmation" )].toBool();
}

QString
GpuModel::summary( const QStringList& addresses ) const
{
    return choiceText( addresses, "summary" );
}

QString
GpuModel::objection( const QStringList& addresses, bool wasOffered, bool isConfirmed ) const
{
    return !wasOffered ? choiceText( addresses, "unless_offered" )
        : !isConfirmed ? choiceText( addresses, "unless_confirmed" )
                       : QString();
}

QStringList
GpuModel::subjects() const
{
    QStringList all;
    for ( const auto& gpu : m_gpus )
    {
        all += subjectsOf( gpu );
    }
    return all;
}

const QJsonObject*
GpuModel::find( const QString& address ) const
{
    const auto found = std::find_if(
        m_gpus.begin(), m_gpus.end(), [&]( const QJsonObject& gpu ) { return text( gpu, "pci_address" ) == address; } );
    return found == m_gpus.end() ? nullptr : &*found;
}

const QJsonObject*
GpuModel::findChoice( const QStringList& addresses ) const
{
    const auto found = std::find_if( m_choices.begin(),
                                     m_choices.end(),
                                     [&]( const QJsonObject& choice )
                                     { return texts( choice[QLatin1String( "gpus" )] ) == addresses; } );
    return found == m_choices.end() ? nullptr : &*found;
}

/** @brief What the core says about a choice, translated; empty where it says nothing. */
QString
GpuModel::choiceText( const QStringList& addresses, const char* member ) const
{
    const QJsonObject* choice = findChoice( addresses );
    return choice ? CoreText::document( ( *choice )[QLatin1String( member )].toObject() ) : QString();
}

QStringList
GpuModel::subjectsOf( const QJsonObject& gpu ) const
{
    // Not the group's: another card can be in the same group, and a finding about it is not about this one.
    return QStringList( text( gpu, "pci_address" ) ) + texts( gpu[QLatin1String( "functions" )] );
}

QString
GpuModel::useOf( const QJsonObject& gpu )
{
    const QString use = text( gpu, "use" );
    // Of the card that the desktop is on the badge says it.
    return use == QLatin1String( "used-by-desktop" ) ? QString()
        : use == QLatin1String( "kept" )             ? tr( "kept for your desktop" )
        : use == QLatin1String( "integrated" )       ? tr( "part of the processor" )
        : use == QLatin1String( "not-needed" )       ? tr( "not needed by your desktop" )
        : use == QLatin1String( "free" )             ? tr( "free for virtual machines" )
                                                     : tr( "use unknown" );
}

QString
GpuModel::monitorOf( const QJsonObject& gpu )
{
    if ( hasMonitor( gpu ) )
    {
        return tr( "monitor here (%1)" ).arg( connectedOf( gpu ).join( QStringLiteral( ", " ) ) );
    }
    return text( gpu, "monitor" ) == QLatin1String( "none" ) ? tr( "empty: no monitor connected" ) : QString();
}

QString
GpuModel::description() const
{
    QStringList reserved;
    QStringList kept;
    QStringList lit;
    for ( const auto& gpu : m_gpus )
    {
        const QString address = text( gpu, "pci_address" );
        ( m_chosen.contains( address ) ? reserved : kept ).append( title( address ) );
        if ( hasMonitor( gpu ) )
        {
            lit.append( title( address ) );
        }
    }
    QStringList sentences;
    const auto add = [&sentences]( const QString& sentence, const QStringList& names )
    {
        if ( !names.isEmpty() )
        {
            sentences.append( sentence.arg( names.join( QStringLiteral( ", " ) ) ) );
        }
    };
    add( tr( "Virtual machines use: %1." ), reserved );
    add( tr( "Your desktop uses: %1." ), kept );
    add( tr( "A monitor is connected to: %1." ), lit );
    return sentences.join( ' ' );
}
