/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "FakeDocuments.h"
#include "FakeInstaller.h"
#include "ShownPage.h"
#include "core/CoreText.h"
#include "core/TargetApply.h"
#include "jobs/VfioJob.h"
#include "page/Config.h"
#include "page/Report.h"

#include "GlobalStorage.h"
#include "JobQueue.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QGuiApplication>
#include <QJsonArray>
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

/** @brief What the first finding in an answer says. */
QString
finding( const QJsonObject& answer, const char* member )
{
    return answer["value"].toObject()["findings"].toArray().first().toObject()[QLatin1String( member )].toString();
}
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
    const QList< std::pair< const char*, QString > > situations {
        { "two-gpus", "GeForce GTX 960" },
        { "warning", finding( Fake::answer( "warning", "detect" ), "message" ) },
        { "iommu-off", finding( Fake::answer( "iommu-off", "detect" ), "advice" ) },
        { "two-discrete", "Keep all graphics cards for your desktop" },
        { "together",
          "The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or "
          "none." },
        { "single", "There is nothing to decide here. Continue with the installation." },
        { "none", finding( Fake::answer( "none", "detect" ), "message" ) },
        { "fixed", "Your distributor has preset this. It cannot be changed here." },
        { "detect-error", Fake::answer( "detect-error", "detect" )["error"].toObject()["message"].toString() },
        { "bad-settings", finding( Fake::answer( "bad-settings", "open" ), "message" ) },
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
        ShownPage page( "neuron-vfio.qml", &config, size );
        QVERIFY2( page.item(), qPrintable( page.errors() ) );
        QTRY_VERIFY( !config.isBusy() && !config.isPlanning() );
        QTRY_VERIFY2( page.texts().contains( sentence ), qPrintable( page.texts().join( '\n' ) ) );
        page.unfold();
        QTest::qWait( 30 );
        QTRY_COMPARE( page.cutOff(), QStringList() );
        page.resize( QSize( 500, 400 ) );
        QTest::qWait( 30 );
        page.resize( size );
        QTest::qWait( 30 );
        QTRY_COMPARE( page.cutOff(), QStringList() );
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
    ShownPage page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
    QCOMPARE( config.applyRequest()["choice_offered"].toBool(), true );
}

void
PageTest::takesTheChoiceOfTheUser()
{
    Config config( &Fake::load );
    config.setConfigurationMap( { { "settings", "/x/two-discrete.toml" } } );
    ShownPage page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
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
    ShownPage page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
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
    QTest::addColumn< QString >( "situation" );
    QTest::addColumn< QString >( "question" );
    QTest::addColumn< QString >( "heading" );
    QTest::newRow( "done" ) << "two-gpus"
                            << "apply"
                            << "Done";
    QTest::newRow( "both stages" ) << "two-gpus"
                                   << "apply_both"
                                   << "Done";
    QTest::newRow( "partly" ) << "partly"
                              << "apply"
                              << "Almost done";
    QTest::newRow( "failed" ) << "detect-error"
                              << "apply"
                              << "Nothing was set up";
    QTest::newRow( "nothing" ) << "two-gpus"
                               << "apply_nothing"
                               << "Nothing was set up";
    QTest::newRow( "not run" ) << ""
                               << ""
                               << "Nothing was set up";
}

void
PageTest::showsTheReport()
{
    QFETCH( QString, situation );
    QFETCH( QString, question );
    QFETCH( QString, heading );
    m_queue->globalStorage()->remove( TargetApply::storageKey() );
    QString check;
    if ( !situation.isEmpty() )
    {
        const QJsonObject document = Fake::report( situation, qPrintable( question ) );
        check = document["after_reboot"].toArray().first().toObject()["command"].toString();
        TargetApply::store( document );
    }
    s_complaints.clear();
    const auto before = qInstallMessageHandler( collect );
    {
        Report report;
        report.read();
        ShownPage page( "neuron-vfio-report.qml", &report, QSize( 560, 480 ) );
        QVERIFY2( page.item(), qPrintable( page.errors() ) );
        QTRY_VERIFY( page.texts().contains( heading ) );
        QCOMPARE( page.texts().contains( check ), !check.isEmpty() );
        QTest::qWait( 30 );
    }
    qInstallMessageHandler( before );
    QCOMPARE( s_complaints, QStringList() );
}

void
PageTest::promisesNothingAfterAFailedInstallation_data()
{
    QTest::addColumn< QString >( "situation" );
    QTest::addColumn< QString >( "question" );
    QTest::addColumn< QString >( "expected" );
    QTest::addColumn< bool >( "isOwnText" );
    QTest::newRow( "done" ) << "two-gpus"
                            << "apply"
                            << "failed" << false;
    QTest::newRow( "partly" ) << "partly"
                              << "apply"
                              << "failed" << false;
    // What our own job says about its failure, and that nothing was chosen, stays as it is.
    QTest::newRow( "failed" ) << "detect-error"
                              << "apply"
                              << "failed" << true;
    QTest::newRow( "nothing" ) << "two-gpus"
                               << "apply_nothing"
                               << "nothing" << true;
}

void
PageTest::promisesNothingAfterAFailedInstallation()
{
    QFETCH( QString, situation );
    QFETCH( QString, question );
    QFETCH( QString, expected );
    QFETCH( bool, isOwnText );
    QJsonObject document = Fake::report( situation, qPrintable( question ) );
    document.insert( "kept_as", Report::keptPath() );
    TargetApply::store( document );
    Report report;
    report.read();
    QCOMPARE( report.outcome(), document["outcome"].toString() );
    QCOMPARE( report.afterReboot().isEmpty(), isOwnText );
    QCOMPARE( report.wayBack().isEmpty(), isOwnText );
    report.setInstallationFailed();
    QCOMPARE( report.outcome(), expected );
    QCOMPARE( report.summary() == CoreText::document( document["summary"].toObject() ), isOwnText );
    QCOMPARE( report.afterReboot(), QVariantList() );
    QCOMPARE( report.wayBack(), QStringList() );
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
PageTest::hasNoSmallPrint()
{
    QFont font = QGuiApplication::font();
    const QFont before = font;
    font.setPixelSize( 12 );
    QGuiApplication::setFont( font );
    Config config( &Fake::load );
    config.setConfigurationMap( { { "settings", "/x/warning.toml" } } );
    ShownPage page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
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
    ShownPage page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
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
    ShownPage page( "neuron-vfio.qml", &config, QSize( 800, 600 ) );
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
