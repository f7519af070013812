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
    void modelKeepsItsPromises();

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
        { "two-discrete", "Keep all graphics cards for this computer" },
        { "single", "This computer keeps its graphics card for itself." },
        { "none", "This computer has no graphics card that a virtual machine could be given." },
        { "fixed", "The maker of this installation medium has decided this already; it cannot be changed here." },
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
    QCOMPARE( config.applyRequest()["page_shown"].toBool(), false );
    Page page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
    QCOMPARE( config.applyRequest()["page_shown"].toBool(), true );
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
                                  "radio button: Keep all graphics cards for this computer",
                                  "check box: I have read the warnings about GeForce GTX 960, and want to set it aside "
                                  "all the same.",
                                  "button: Details",
                                  "button: Show what is written" } )
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
                              << "Partly done";
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

QTEST_MAIN( PageTest )
#include "PageTest.moc"
