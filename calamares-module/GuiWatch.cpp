/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "GuiWatch.h"

#include "Log.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QQuickWindow>
#include <QWidget>
#include <QWindow>

namespace
{
constexpr qint64 s_frame = 16'000'000;

QString
milliseconds( qint64 nanoseconds )
{
    return QString::number( static_cast< double >( nanoseconds ) / 1e6, 'f', 1 );
}
}  // namespace

GuiWatch::GuiWatch( QObject* parent )
    : QObject( parent )
{
    auto* dispatcher = QAbstractEventDispatcher::instance();
    connect( dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_busyTimer.start(); } );
    connect( dispatcher,
             &QAbstractEventDispatcher::aboutToBlock,
             this,
             [this]
             {
                 closeEvent();
                 if ( m_page && m_busyTimer.isValid() )
                 {
                     m_longestBusy = std::max( m_longestBusy, m_busyTimer.nsecsElapsed() );
                 }
                 m_busyTimer.invalidate();
             } );
    QCoreApplication::instance()->installEventFilter( this );
}

bool
GuiWatch::isWanted()
{
    return qEnvironmentVariableIsSet( "NEURON_MEASURE_GUI" );
}

void
GuiWatch::begin( QWidget* page )
{
    m_page = page;
    m_events = 0;
    m_longestBusy = m_longestEvent = 0;
    m_longestEventName.clear();
}

void
GuiWatch::end()
{
    if ( m_page )
    {
        closeEvent();
        Log::debug( QStringLiteral( "GUI thread: of %1 events of the page the longest, %2, took %3 ms; the longest "
                                    "time without a pause, everything included, was %4 ms" )
                        .arg( m_events )
                        .arg( m_longestEventName, milliseconds( m_longestEvent ), milliseconds( m_longestBusy ) ) );
        m_page = nullptr;
    }
}

bool
GuiWatch::eventFilter( QObject* receiver, QEvent* event )
{
    closeEvent();
    if ( m_page && isOurs( receiver ) )
    {
        m_event = QStringLiteral( "%1 of %2" )
                      .arg( QLatin1String( QMetaEnum::fromType< QEvent::Type >().valueToKey( event->type() ) ),
                            QLatin1String( receiver->metaObject()->className() ) );
        m_eventTimer.start();
    }
    return false;
}

void
GuiWatch::closeEvent()
{
    if ( !m_eventTimer.isValid() )
    {
        return;
    }
    const qint64 elapsed = m_eventTimer.nsecsElapsed();
    m_eventTimer.invalidate();
    ++m_events;
    if ( elapsed > m_longestEvent )
    {
        m_longestEvent = elapsed;
        m_longestEventName = m_event;
    }
    if ( elapsed > s_frame )
    {
        Log::warning( QStringLiteral( "GUI thread: %1 took %2 ms" ).arg( m_event, milliseconds( elapsed ) ) );
    }
}

bool
GuiWatch::isOurs( QObject* receiver ) const
{
    if ( auto* widget = qobject_cast< QWidget* >( receiver ) )
    {
        return widget == m_page || m_page->isAncestorOf( widget );
    }
    if ( qobject_cast< QQuickWindow* >( receiver ) )
    {
        // No other QML page is drawn while ours is shown.
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
