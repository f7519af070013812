/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_SHOWNPAGE_H
#define NEURON_SHOWNPAGE_H

#include <QAccessible>
#include <QMap>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include <algorithm>
#include <memory>

/** @brief A page as Calamares shows it: QML from the resources, and the context property "config". */
class ShownPage
{
public:
    ShownPage( const char* file, QObject* config, QSize size )
    {
        m_engine.rootContext()->setContextProperty( "config", config );
        QQmlComponent component( &m_engine, QUrl( QStringLiteral( "qrc:/%1" ).arg( file ) ) );
        m_item.reset( qobject_cast< QQuickItem* >( component.create() ) );
        m_errors = component.errorString();
        if ( m_item )
        {
            m_item->setParentItem( m_window.contentItem() );
            m_item->setSize( size );
            m_window.resize( size );
            m_window.show();
            QMetaObject::invokeMethod( m_item.get(), "onActivate" );
        }
    }
    ~ShownPage() { m_item.reset(); }

    /** @brief Opens everything that can be unfolded. */
    void unfold() const { unfold( m_item.get() ); }

    void resize( QSize size )
    {
        m_window.resize( size );
        m_item->setSize( size );
    }

    QString errors() const { return m_errors; }
    QQuickItem* item() const { return m_item.get(); }

    /** @brief Every visible text that reaches over the right edge of the page. */
    QStringList cutOff() const
    {
        QStringList cut;
        collectCutOff( m_item.get(), cut );
        return cut;
    }

    /** @brief What a screen reader finds: "role: name" of everything that can be used. */
    QStringList controls()
    {
        QStringList all;
        collectControls( QAccessible::queryAccessibleInterface( &m_window ), all );
        return all;
    }

    /** @brief The height in pixels of the smallest letters. */
    int smallest() const
    {
        int pixels = 1000;
        collectSmallest( m_item.get(), pixels );
        return pixels;
    }

    QStringList texts() const
    {
        QStringList all;
        collectTexts( m_item.get(), all );
        return all;
    }

private:
    static void collectControls( QAccessibleInterface* interface, QStringList& all )
    {
        static const QMap< QAccessible::Role, QString > s_roles {
            { QAccessible::Button, QStringLiteral( "button" ) },
            { QAccessible::CheckBox, QStringLiteral( "check box" ) },
            { QAccessible::RadioButton, QStringLiteral( "radio button" ) },
        };
        for ( int index = 0; interface && index < interface->childCount(); ++index )
        {
            QAccessibleInterface* child = interface->child( index );
            if ( child && !child->state().invisible )
            {
                const QString name = child->text( QAccessible::Name );
                if ( s_roles.contains( child->role() ) )
                {
                    all.append( QStringLiteral( "%1: %2" ).arg( s_roles[child->role()], name ) );
                }
                // Qt 6 calls headings focusable, which have a role all the same.
                else if ( child->state().focusable && child->role() == QAccessible::Client )
                {
                    all.append( QStringLiteral( "no role: %1" ).arg( name ) );
                }
                collectControls( child, all );
            }
        }
    }

    void collectCutOff( QQuickItem* item, QStringList& cut ) const
    {
        for ( auto* child : item->childItems() )
        {
            if ( !child->isVisible() )
            {
                continue;
            }
            const QString text = child->property( "text" ).toString();
            const double right
                = child->mapToItem( m_item.get(), QPointF( 0, 0 ) ).x() + child->property( "contentWidth" ).toDouble();
            if ( !text.isEmpty() && right > m_item->width() )
            {
                cut.append( text );
            }
            collectCutOff( child, cut );
        }
    }

    static void collectSmallest( QQuickItem* item, int& pixels )
    {
        for ( auto* child : item->childItems() )
        {
            if ( child->isVisible() && !child->property( "text" ).toString().isEmpty()
                 && child->property( "font" ).isValid() )
            {
                pixels = std::min( pixels, child->property( "font" ).value< QFont >().pixelSize() );
            }
            collectSmallest( child, pixels );
        }
    }

    static void unfold( QQuickItem* item )
    {
        if ( item->property( "isOpen" ).isValid() )
        {
            item->setProperty( "isOpen", true );
        }
        for ( auto* child : item->childItems() )
        {
            unfold( child );
        }
    }

    static void collectTexts( QQuickItem* item, QStringList& all )
    {
        for ( auto* child : item->childItems() )
        {
            if ( child->isVisible() )
            {
                const QString text = child->property( "text" ).toString();
                if ( !text.isEmpty() )
                {
                    all.append( text );
                }
                collectTexts( child, all );
            }
        }
    }

    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr< QQuickItem > m_item;
    QString m_errors;
};

#endif
