/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/QuickWidgetAccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QQuickWidget>
#include <QQuickWindow>

namespace
{
/** @brief A QQuickWidget with the children of the window that it draws. */
class QuickWidgetInterface : public QAccessibleWidget
{
public:
    explicit QuickWidgetInterface( QQuickWidget* widget )
        : QAccessibleWidget( widget, QAccessible::Client )
    {
    }

    int childCount() const override { return inside()->childCount(); }
    QAccessibleInterface* child( int index ) const override { return inside()->child( index ); }
    int indexOfChild( const QAccessibleInterface* child ) const override { return inside()->indexOfChild( child ); }
    QAccessibleInterface* childAt( int x, int y ) const override { return inside()->childAt( x, y ); }
    QAccessibleInterface* focusChild() const override { return inside()->focusChild(); }

private:
    QAccessibleInterface* inside() const
    {
        return QAccessible::queryAccessibleInterface( static_cast< QQuickWidget* >( widget() )->quickWindow() );
    }
};

QAccessibleInterface*
makeInterface( const QString&, QObject* object )
{
    auto* widget = qobject_cast< QQuickWidget* >( object );
    return widget ? new QuickWidgetInterface( widget ) : nullptr;
}
}  // namespace

void
installQuickWidgetAccess()
{
    QAccessible::installFactory( &makeInterface );
}
