/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "GuiWatch.h"

#include "ViewManager.h"
#include "viewpages/ViewStep.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QQuickWindow>
#include <QWidget>

namespace
{
constexpr char s_stepClass[] = "NeuronVfioViewStep";
}

GuiWatch::GuiWatch( QObject* parent )
    : QObject( parent )
{
    QCoreApplication::instance()->installEventFilter( this );
}

bool
GuiWatch::eventFilter( QObject* receiver, QEvent* event )
{
    // There is no dispatcher yet when Qt loads the plugin.
    static const auto connection = connect( QAbstractEventDispatcher::instance(),
                                            &QAbstractEventDispatcher::aboutToBlock,
                                            this,
                                            [this] { m_event.reset(); } );
    Q_UNUSED( connection )
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
GuiWatch::isOurs( QObject* receiver )
{
    if ( auto* widget = qobject_cast< QWidget* >( receiver ) )
    {
        auto* manager = Calamares::ViewManager::instance();
        auto* step = manager ? manager->currentStep() : nullptr;
        auto* page = step && step->inherits( s_stepClass ) ? step->widget() : nullptr;
        return page && ( widget == page || page->isAncestorOf( widget ) );
    }
    if ( qobject_cast< QQuickWindow* >( receiver ) )
    {
        // There is no other QML page where this is measured.
        return true;
    }
    // What the step owns: the answers of the core, timers, the QML engine.
    for ( auto* object = receiver; object; object = object->parent() )
    {
        if ( object->inherits( s_stepClass ) )
        {
            return true;
        }
    }
    return false;
}

QObject*
GuiWatchPlugin::create( const QString& name, const QString& specification )
{
    Q_UNUSED( name )
    Q_UNUSED( specification )
    return new GuiWatch;
}
