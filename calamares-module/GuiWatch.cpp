/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "GuiWatch.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QQuickWindow>
#include <QWidget>

GuiWatch::GuiWatch( QObject* step )
    : QObject( step )
{
    connect( QAbstractEventDispatcher::instance(),
             &QAbstractEventDispatcher::aboutToBlock,
             this,
             [this] { m_event.reset(); } );
    QCoreApplication::instance()->installEventFilter( this );
}

bool
GuiWatch::isWanted()
{
    return qEnvironmentVariableIsSet( "NEURON_MEASURE_GUI" );
}

bool
GuiWatch::eventFilter( QObject* receiver, QEvent* event )
{
    m_event.reset();
    if ( isOurs( receiver ) )
    {
        m_event = std::make_unique< GuiTime >(
            QStringLiteral( "%1 of %2" )
                .arg( QLatin1String( QMetaEnum::fromType< QEvent::Type >().valueToKey( event->type() ) ),
                      QLatin1String( receiver->metaObject()->className() ) ) );
    }
    return false;
}

bool
GuiWatch::isOurs( QObject* receiver ) const
{
    if ( auto* widget = qobject_cast< QWidget* >( receiver ) )
    {
        return m_page && ( widget == m_page || m_page->isAncestorOf( widget ) );
    }
    if ( qobject_cast< QQuickWindow* >( receiver ) )
    {
        // There is no other QML page where this is measured.
        return true;
    }
    // What the step owns: the answers of the core, timers, the QML engine.
    for ( auto* object = receiver; object; object = object->parent() )
    {
        if ( object == parent() )
        {
            return true;
        }
    }
    return false;
}
