/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/TabKey.h"

#include "calamares/CalamaresCompat.h"

#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QWidget>
#ifdef NEURON_CALAMARES_32
#include <QQuickWidget>
#endif

namespace
{
/** @brief The window of the QML items that a key event is sent to; nullptr when it goes to something else. */
QQuickWindow*
quickWindow( QObject* receiver )
{
#ifdef NEURON_CALAMARES_32
    auto* widget = qobject_cast< QQuickWidget* >( receiver );
    return widget ? widget->quickWindow() : nullptr;
#else
    return qobject_cast< QQuickWindow* >( receiver );
#endif
}

/** @brief Is there nothing on the page after this item, or before it, that the Tab key could go to? */
bool
isAtTheEnd( QQuickWindow* window, bool isForward )
{
    auto* item = window->activeFocusItem();
    auto* first = window->contentItem()->nextItemInFocusChain( true );
    return item && item->activeFocusOnTab() && ( isForward ? item->nextItemInFocusChain( true ) : item ) == first;
}

/** @brief Gives the focus to the widget outside @p page that the Tab key goes to. */
bool
leave( QWidget* page, bool isForward )
{
    const auto further = [isForward]( QWidget* widget )
    { return isForward ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    for ( auto* widget = further( page ); widget != page; widget = further( widget ) )
    {
        if ( !page->isAncestorOf( widget ) && widget->focusPolicy() & Qt::TabFocus && widget->isVisible()
             && widget->isEnabled() )
        {
            widget->activateWindow();
            widget->setFocus( isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason );
            return true;
        }
    }
    return false;
}
}  // namespace

void
TabKey::letIn( QWidget* page )
{
    const auto children = page->findChildren< QWidget* >();
    for ( auto* child : children )
    {
        if ( child->inherits( "QWindowContainer" ) )
        {
            child->setFocusPolicy( Qt::StrongFocus );
            child->setFocus();
        }
    }
}

bool
TabKey::letOut( QWidget* page, QObject* receiver, QEvent* event )
{
    if ( event->type() != QEvent::KeyPress )
    {
        return false;
    }
    const int key = static_cast< QKeyEvent* >( event )->key();
    const bool isForward = key == Qt::Key_Tab;
    if ( !isForward && key != Qt::Key_Backtab )
    {
        return false;
    }
    auto* window = quickWindow( receiver );
    return window && isAtTheEnd( window, isForward ) && leave( page, isForward );
}
