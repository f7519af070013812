/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "FakeInstaller.h"
#include "core/TargetApply.h"
#include "jobs/VfioJob.h"
#include "page/Config.h"
#include "page/Report.h"

#include "GlobalStorage.h"
#include "JobQueue.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <memory>

namespace
{
QStringList s_complaints;

void
collect( QtMsgType type, const QMessageLogContext&, const QString& message )
{
    if ( type != QtDebugMsg && type != QtInfoMsg )
    {
        s_complaints.append( message );
    }
}

/** @brief A page as Calamares shows it: QML from the resources, and the context property "config". */
class Page
{
public:
    Page( const char* file, QObject* config, QSize size )
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
    ~Page() { m_item.reset(); }

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
}  // namespace

class PageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void showsEverySituationWithoutComplaint_data();
    void showsEverySituationWithoutComplaint();
    void saysThatItIsShown();
    void takesTheChoiceOfTheUser();
    void tellsAScreenReaderEveryControl();
    void showsTheReport_data();
    void showsTheReport();
    void promisesNothingAfterAFailedInstallation_data();
    void promisesNothingAfterAFailedInstallation();
    void modelKeepsItsPromises();
    void canBeReadInEveryColour_data();
    void canBeReadInEveryColour();
    void hasNoSmallPrint();
    void showsNoPreviewOfWhatIsNotDone();
    void asksForTheConfirmationOnce();

private:
    std::unique_ptr< Calamares::JobQueue > m_queue;
};

void
PageTest::initTestCase()
{
    m_queue = std::make_unique< Calamares::JobQueue >();
}

void
PageTest::showsEverySituationWithoutComplaint_data()
{
    QTest::addColumn< QString >( "scenario" );
    QTest::addColumn< QSize >( "size" );
    QTest::addColumn< QString >( "sentence" );
    const QList< std::pair< const char*, const char* > > situations {
        { "two-gpus", "GeForce GTX 960" },
        { "warning", "A monitor is plugged into this card and goes dark." },
        { "iommu-off", "Switch VT-d on in the firmware setup, mostly below Advanced, CPU or System Agent." },
        { "two-discrete", "Keep all graphics cards for your desktop" },
        { "together",
          "The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or "
          "none." },
        { "single", "There is nothing to decide here. Continue with the installation." },
        { "none", "No card can be reserved for virtual machines." },
        { "fixed", "Your distributor has preset this. It cannot be changed here." },
        { "detect-error", "Something unexpected happened while looking at the computer." },
        { "bad-settings", "The settings file cannot be read: line 3, column 7: a quote is missing." },
        { "plan-warning", "The boot loader is not known, so it gets no kernel parameters." },
    };
    for ( const QSize size : { QSize( 560, 480 ), QSize( 820, 600 ), QSize( 3600, 2000 ) } )
    {
        for ( const auto& situation : situations )
        {
            QTest::addRow( "%s at %d", situation.first, size.width() ) << situation.first << size << situation.second;
        }
    }
}

void
PageTest::showsEverySituationWithoutComplaint()
{
    QFETCH( QString, scenario );
    QFETCH( QSize, size );
    QFETCH( QString, sentence );
    s_complaints.clear();
    const auto before = qInstallMessageHandler( collect );
    {
        Config config( &Fake::load );
        config.setConfigurationMap( { { "settings", QStringLiteral( "/x/%1.toml" ).arg( scenario ) } } );
        Page page( "neuron-vfio.qml", &config, size );
        QVERIFY2( page.item(), qPrintable( page.errors() ) );
        QTRY_VERIFY( !config.isBusy() && !config.isPlanning() );
        QTRY_VERIFY2( page.texts().contains( sentence ), qPrintable( page.texts().join( '\n' ) ) );
        page.unfold();
        QTest::qWait( 30 );
        QCOMPARE( page.cutOff(), QStringList() );
        page.resize( QSize( 500, 400 ) );
        QTest::qWait( 30 );
        page.resize( size );
        QTest::qWait( 30 );
        QCOMPARE( page.cutOff(), QStringList() );
    }
    qInstallMessageHandler( before );
    QCOMPARE( s_complaints, QStringList() );
}

void
PageTest::saysThatItIsShown()
{
    Config config( &Fake::load );
    config.setConfigurationMap( { { "settings", "/x/two-gpus.toml" } } );
    QTRY_VERIFY( config.isReady() );
    QCOMPARE( config.applyRequest()["choice_offered"].toBool(), false );
    Page page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
    QCOMPARE( config.applyRequest()["choice_offered"].toBool(), true );
}

void
PageTest::takesTheChoiceOfTheUser()
{
    Config config( &Fake::load );
    config.setConfigurationMap( { { "settings", "/x/two-discrete.toml" } } );
    Page page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
    QTRY_VERIFY( config.isReady() );
    QTest::qWait( 30 );
    QMetaObject::invokeMethod( page.item(), "moveTo", Q_ARG( QVariant, 1 ) );
    QCOMPARE( config.choice(), QStringList( "0000:02:00.0" ) );
    QMetaObject::invokeMethod( page.item(), "moveTo", Q_ARG( QVariant, 3 ) );
    QVERIFY( config.choice().isEmpty() );
    // The last card cannot be chosen; there the choice stays what it was.
    QMetaObject::invokeMethod( page.item(), "moveTo", Q_ARG( QVariant, 2 ) );
    QVERIFY( config.choice().isEmpty() );
}

void
PageTest::tellsAScreenReaderEveryControl()
{
    QAccessible::setActive( true );
    Config config( &Fake::load );
    config.setConfigurationMap( { { "settings", "/x/warning.toml" } } );
    Page page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
    QTRY_VERIFY( config.isReady() && !config.isPlanning() );
    QTest::qWait( 30 );
    const QStringList found = page.controls();
    for ( const char* control : { "button: Scan again",
                                  "radio button: GeForce GTX 960",
                                  "radio button: Keep all graphics cards for your desktop",
                                  "check box: I understand. Reserve GeForce GTX 960 anyway.",
                                  "button: Details" } )
    {
        QVERIFY2( found.contains( QLatin1String( control ) ), qPrintable( found.join( '\n' ) ) );
    }
    for ( const auto& control : found )
    {
        QVERIFY2( !control.startsWith( "no role" ) && !control.endsWith( ": " ), qPrintable( control ) );
    }
}

void
PageTest::showsTheReport_data()
{
    QTest::addColumn< QString >( "outcome" );
    QTest::addColumn< QString >( "heading" );
    QTest::newRow( "done" ) << "done"
                            << "Done";
    QTest::newRow( "partly" ) << "partly"
                              << "Almost done";
    QTest::newRow( "failed" ) << "failed"
                              << "Nothing was set up";
    QTest::newRow( "nothing" ) << "nothing"
                               << "Nothing was set up";
    QTest::newRow( "not run" ) << ""
                               << "Nothing was set up";
}

void
PageTest::showsTheReport()
{
    QFETCH( QString, outcome );
    QFETCH( QString, heading );
    auto* storage = m_queue->globalStorage();
    storage->remove( TargetApply::storageKey() );
    if ( !outcome.isEmpty() )
    {
        storage->insert(
            TargetApply::storageKey(),
            QVariantMap {
                { "outcome", outcome },
                { "summary", QVariantMap { { "key", "" }, { "text", "It is so." } } },
                { "after_reboot",
                  QVariantList { QVariantMap { { "command", "lspci -nnk" }, { "expected", "vfio-pci" } } } },
            } );
    }
    s_complaints.clear();
    const auto before = qInstallMessageHandler( collect );
    {
        Report report;
        report.read();
        Page page( "neuron-vfio-report.qml", &report, QSize( 560, 480 ) );
        QVERIFY2( page.item(), qPrintable( page.errors() ) );
        QTRY_VERIFY( page.texts().contains( heading ) );
        QCOMPARE( page.texts().contains( "lspci -nnk" ), !outcome.isEmpty() );
        QTest::qWait( 30 );
    }
    qInstallMessageHandler( before );
    QCOMPARE( s_complaints, QStringList() );
}

void
PageTest::promisesNothingAfterAFailedInstallation_data()
{
    QTest::addColumn< QString >( "outcome" );
    QTest::addColumn< QString >( "expected" );
    QTest::addColumn< bool >( "isOwnText" );
    QTest::newRow( "done" ) << "done"
                            << "failed" << false;
    QTest::newRow( "partly" ) << "partly"
                              << "failed" << false;
    // What our own job says about its failure, and that nothing was chosen, stays as it is.
    QTest::newRow( "failed" ) << "failed"
                              << "failed" << true;
    QTest::newRow( "nothing" ) << "nothing"
                               << "nothing" << true;
}

void
PageTest::promisesNothingAfterAFailedInstallation()
{
    QFETCH( QString, outcome );
    QFETCH( QString, expected );
    QFETCH( bool, isOwnText );
    m_queue->globalStorage()->insert(
        TargetApply::storageKey(),
        QVariantMap {
            { "outcome", outcome },
            { "summary", QVariantMap { { "key", "" }, { "text", "It is so." } } },
            { "after_reboot",
              QVariantList { QVariantMap { { "command", "lspci -nnk" }, { "expected", "vfio-pci" } } } },
            { "way_back", QVariantList { QVariantMap { { "key", "" }, { "text", "Back." } } } },
            { "commands",
              QVariantList { QVariantMap { { "command", QVariantList { "update-grub" } }, { "exit_code", 1 } } } },
            { "kept_as", "/var/log/report" },
        } );
    Report report;
    report.read();
    QCOMPARE( report.outcome(), outcome );
    report.setInstallationFailed();
    QCOMPARE( report.outcome(), expected );
    QCOMPARE( report.summary() == "It is so.", isOwnText );
    QCOMPARE( report.afterReboot().isEmpty(), !isOwnText );
    QCOMPARE( report.wayBack().isEmpty(), !isOwnText );
    QCOMPARE( report.toFinish(), QStringList() );
    QCOMPARE( report.keptAs().isEmpty(), !isOwnText );
}

void
PageTest::modelKeepsItsPromises()
{
    Config config( &Fake::load );
    QAbstractItemModelTester tester( config.gpus(), QAbstractItemModelTester::FailureReportingMode::QtTest );
    config.setConfigurationMap( { { "settings", "/x/two-discrete.toml" } } );
    QTRY_VERIFY( config.isReady() );
    config.choose( "0000:02:00.0" );
    config.scanAgain();
    QTRY_VERIFY( config.isReady() );
    config.retranslate();
}

void
PageTest::canBeReadInEveryColour_data()
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
PageTest::canBeReadInEveryColour()
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

void
PageTest::hasNoSmallPrint()
{
    QFont font = QGuiApplication::font();
    const QFont before = font;
    font.setPixelSize( 12 );
    QGuiApplication::setFont( font );
    Config config( &Fake::load );
    config.setConfigurationMap( { { "settings", "/x/warning.toml" } } );
    Page page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
    QTRY_VERIFY( config.isReady() && !config.isPlanning() );
    page.unfold();
    QTest::qWait( 30 );
    QCOMPARE( page.smallest(), 12 );
    QGuiApplication::setFont( before );
}

void
PageTest::showsNoPreviewOfWhatIsNotDone()
{
    const QString unfold = QStringLiteral( "button: Show what will be written" );
    QAccessible::setActive( true );
    Config config( &Fake::load );
    config.setConfigurationMap( { { "settings", "/x/warning.toml" } } );
    Page page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
    QTRY_VERIFY( config.isReady() && !config.isPlanning() );
    QTest::qWait( 30 );
    QVERIFY( !page.controls().contains( unfold ) );
    config.setConfirmed( true );
    QTest::qWait( 30 );
    QVERIFY( page.controls().contains( unfold ) );
    config.choose( QString() );
    QTRY_VERIFY( !config.isPlanning() );
    QTest::qWait( 30 );
    QVERIFY( !page.controls().contains( unfold ) );
}

void
PageTest::asksForTheConfirmationOnce()
{
    Config config( &Fake::load );
    config.setConfigurationMap( { { "settings", "/x/warning.toml" } } );
    QTRY_VERIFY( config.isReady() && !config.isPlanning() );
    // Nobody has seen the page.
    QVERIFY( !config.shouldAskConfirmation() );
    Page page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
    QVERIFY( config.shouldAskConfirmation() );
    config.askConfirmation();
    QVERIFY( !config.shouldAskConfirmation() );
    const QString sentence
        = QStringLiteral( "No card is reserved unless you tick this. Press Next again to continue without." );
    QTRY_VERIFY( page.texts().contains( sentence ) );
    config.setConfirmed( true );
    QTRY_VERIFY( !page.texts().contains( sentence ) );
    QVERIFY( !config.shouldAskConfirmation() );
}

QTEST_MAIN( PageTest )
#include "PageTest.moc"
