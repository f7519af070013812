/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <QGuiApplication>
#include <QPalette>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QtTest>

#include <memory>

/** @brief The colours of the page, in every desktop and with every branding. */
class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void canBeReadInEveryColour_data();
    void canBeReadInEveryColour();
};

void
ThemeTest::canBeReadInEveryColour_data()
{
    QTest::addColumn< QString >( "scheme" );
    QTest::addColumn< QString >( "brand" );
    QTest::addColumn< QColor >( "window" );
    QTest::addColumn< QColor >( "base" );
    QTest::addColumn< QColor >( "text" );
    const QColor white( Qt::white );
    const QColor black( Qt::black );
    for ( const char* brand : { "", "#6fc3b8", "#ffff00", "#000080", "#808080", "#ff0000" } )
    {
        QTest::addRow( "light %s", brand ) << "auto" << brand << QColor( "#efefef" ) << white << black;
        QTest::addRow( "grey %s", brand )
            << "auto" << brand << QColor( "#d4d0c8" ) << QColor( "#f8f8f8" ) << QColor( "#333333" );
        QTest::addRow( "dark %s", brand )
            << "auto" << brand << QColor( "#2a2e32" ) << QColor( "#1b1e20" ) << QColor( "#fcfcfc" );
        QTest::addRow( "black %s", brand ) << "auto" << brand << black << black << QColor( "#c0c0c0" );
        QTest::addRow( "own dark %s", brand ) << "dark" << brand << white << white << black;
        QTest::addRow( "own light %s", brand ) << "light" << brand << black << black << white;
    }
}

/** @brief The contrast that the Web Content Accessibility Guidelines want for words: 4.5 to 1. */
void
ThemeTest::canBeReadInEveryColour()
{
    QFETCH( QString, scheme );
    QFETCH( QString, brand );
    QFETCH( QColor, window );
    QFETCH( QColor, base );
    QFETCH( QColor, text );
    QPalette palette;
    palette.setColor( QPalette::Window, window );
    palette.setColor( QPalette::Base, base );
    palette.setColor( QPalette::WindowText, text );
    palette.setColor( QPalette::Text, text );
    palette.setColor( QPalette::Highlight, QColor( "#3daee9" ) );
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette( palette );

    QQmlEngine engine;
    QQmlComponent component( &engine );
    component.setData( R"(
        import QtQuick 2.15
        import "qrc:/neuron-vfio"
        Item {
            property string scheme
            property string brand
            function pairs() {
                Theme.scheme = scheme
                Theme.brand = brand
                var t = Theme
                var list = [["text on a card", t.text, t.base], ["text on a chosen card", t.text, t.chosen],
                            ["text on the page", t.windowText, t.window], ["dim text on a card", t.dimText, t.base],
                            ["dim text on a chosen card", t.dimText, t.chosen],
                            ["dim text on the page", t.dimWindowText, t.window],
                            ["a link on a card", t.accent, t.base], ["a link on a chosen card", t.accent, t.chosen],
                            ["a link on the page", t.accent, t.window], ["text on the accent", t.accentText, t.accent]]
                var kinds = ["blocking", "failed", "removed", "warning", "partly", "done", "added", "quiet", "info"]
                for (var i = 0; i < kinds.length; ++i) {
                    var kind = kinds[i]
                    list.push(["text on the tint of " + kind, t.text, t.tintOf(kind)])
                    list.push([kind + " on its tint", t.colorOf(kind), t.tintOf(kind)])
                    list.push([kind + " on a card", t.colorOf(kind), t.base])
                }
                return list.map(function(pair) { return { "what": pair[0], "contrast": t.contrast(pair[1], pair[2]) } })
            }
        })",
                       QUrl( QStringLiteral( "qrc:/test.qml" ) ) );
    std::unique_ptr< QObject > item( component.create() );
    QVERIFY2( item, qPrintable( component.errorString() ) );
    item->setProperty( "scheme", scheme );
    item->setProperty( "brand", brand );
    QCoreApplication::processEvents();
    QVariant pairs;
    QVERIFY( QMetaObject::invokeMethod( item.get(), "pairs", Q_RETURN_ARG( QVariant, pairs ) ) );
    const QVariantList list = pairs.value< QVariantList >();
    QVERIFY( list.size() > 30 );
    QGuiApplication::setPalette( before );
    for ( const auto& entry : list )
    {
        const QVariantMap pair = entry.toMap();
        QVERIFY2( pair["contrast"].toDouble() >= 4.5,
                  qPrintable(
                      QStringLiteral( "%1: %2" ).arg( pair["what"].toString() ).arg( pair["contrast"].toDouble() ) ) );
    }
}

QTEST_MAIN( ThemeTest )
#include "ThemeTest.moc"
