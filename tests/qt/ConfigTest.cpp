/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/Config.h"
#include "FakeDocuments.h"
#include "FakeInstaller.h"
#include "ReadyConfig.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

#include <chrono>
#include <memory>

using namespace ReadyConfig;

class ConfigTest : public QObject
{
    Q_OBJECT
private slots:
    void isBusyUntilTheComputerWasLookedAt();
    void isWorthWaitingForWhileItLooks();
    void doesNotLetAnybodyWaitForever();
    void neverKeepsTheGuiThreadWaiting();
    void showsTheProblemWhenTheLibraryIsMissing();
    void showsTheProblemWhenDetectionFails();
    void recoversWhenLookingAgain();
    void putsFindingsBesideTheirCard();
    void showsProblemsOfTheSettings();
    void namesCardsInWords();
    void hasTheFirstScanForTheWelcomePage();
};

void
ConfigTest::isBusyUntilTheComputerWasLookedAt()
{
    auto config = started( "two-gpus" );
    QVERIFY( config->isBusy() );
    QVERIFY( !config->isReady() );
    QCOMPARE( config->gpus()->count(), 0 );
    QVERIFY( config->choice().isEmpty() );
    QTRY_VERIFY( config->isReady() );
    QCOMPARE( config->gpus()->count(), 2 );
}

void
ConfigTest::isWorthWaitingForWhileItLooks()
{
    auto config = started( "slow" );
    QVERIFY( config->isWorthWaiting() );
    QTRY_VERIFY( config->isReady() );
    QVERIFY( !config->isWorthWaiting() );
    config->scanAgain();
    QVERIFY( config->isWorthWaiting() );
    QTRY_VERIFY( config->isReady() );
}

void
ConfigTest::doesNotLetAnybodyWaitForever()
{
    Config config( &Fake::load );
    config.setPatience( std::chrono::milliseconds( 1 ) );
    config.setConfigurationMap( { { "settings", QStringLiteral( "/x/slow.toml" ) } } );
    QVERIFY( config.isWorthWaiting() );
    QSignalSpy changed( &config, &Config::stateChanged );
    QTRY_VERIFY( !config.isWorthWaiting() );
    QVERIFY( config.isBusy() );
    QCOMPARE( changed.count(), 1 );
    QTRY_VERIFY( config.isReady() );

    // The button Next follows what is true at the moment of the signal.
    bool isWorthWaitingThen = false;
    connect( &config,
             &Config::stateChanged,
             &config,
             [&] { isWorthWaitingThen = isWorthWaitingThen || config.isWorthWaiting(); } );
    config.scanAgain();
    QVERIFY( isWorthWaitingThen );
    QTRY_VERIFY( config.isReady() );
}

void
ConfigTest::neverKeepsTheGuiThreadWaiting()
{
    QElapsedTimer timer;
    timer.start();
    auto config = started( "slow" );
    config->applyRequest();
    config->summary();
    config->scanAgain();
    QVERIFY2( timer.elapsed() < 16, qPrintable( QStringLiteral( "%1 ms" ).arg( timer.elapsed() ) ) );
    QVERIFY( config->isBusy() );
    QTRY_VERIFY( config->isReady() );
}

void
ConfigTest::showsTheProblemWhenTheLibraryIsMissing()
{
    auto config = started( "two-gpus",
                           []( NeuronApi&, QString& problem )
                           {
                               problem = QStringLiteral( "There is no runtime." );
                               return false;
                           } );
    QTRY_VERIFY( !config->isBusy() );
    QVERIFY( !config->isReady() );
    QCOMPARE( config->problem(), QStringLiteral( "There is no runtime." ) );
    QCOMPARE( config->summary(), QStringLiteral( "There is no runtime." ) );
    QVERIFY( config->choice().isEmpty() );
    QVERIFY( config->isPageWanted() );
}

void
ConfigTest::showsTheProblemWhenDetectionFails()
{
    auto config = ready( "detect-error" );
    QVERIFY( !config->isReady() );
    QCOMPARE( config->problemAdvice(),
              Fake::answer( "detect-error", "detect" )["error"].toObject()["advice"].toString() );
    config->choose( s_dgpu );
    QVERIFY( config->choice().isEmpty() );
}

void
ConfigTest::recoversWhenLookingAgain()
{
    auto failing = std::make_shared< std::atomic< bool > >( true );
    static decltype( &neuron_detect ) s_detect = nullptr;
    static std::shared_ptr< std::atomic< bool > > s_failing;
    s_failing = failing;
    auto config
        = started( "two-gpus",
                   []( NeuronApi& api, QString& problem )
                   {
                       const bool ok = Fake::load( api, problem );
                       s_detect = api.detect;
                       api.detect = []( neuron_session session, const char* request, size_t length, char** answer )
                       {
                           *answer = nullptr;
                           return *s_failing ? int32_t { NEURON_FAILED } : s_detect( session, request, length, answer );
                       };
                       return ok;
                   } );
    QTRY_VERIFY( !config->isBusy() );
    QVERIFY( !config->problem().isEmpty() );
    *failing = false;
    config->scanAgain();
    QVERIFY( config->problem().isEmpty() );
    QTRY_VERIFY( config->isReady() );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
}

void
ConfigTest::putsFindingsBesideTheirCard()
{
    auto config = ready( "warning" );
    QVERIFY( config->findings().isEmpty() );
    const QVariantList beside = role( *config, 0, GpuModel::FindingsRole ).toList();
    QCOMPARE( beside.count(), 2 );
    // Worst first; the monitor is at a function of the card.
    QCOMPARE( beside.at( 0 ).toMap().value( "severity" ).toString(), QStringLiteral( "warning" ) );
    QCOMPARE( beside.at( 1 ).toMap().value( "severity" ).toString(), QStringLiteral( "info" ) );

    auto off = ready( "iommu-off" );
    QCOMPARE( off->findings().count(), 1 );
    QCOMPARE( off->findings().at( 0 ).toMap().value( "code" ).toString(), QStringLiteral( "iommu-disabled" ) );
}

void
ConfigTest::showsProblemsOfTheSettings()
{
    auto config = ready( "bad-settings" );
    QVERIFY( config->isReady() );
    QVERIFY( config->findings().at( 0 ).toMap().value( "message" ).toString().contains( "line 3" ) );
}

void
ConfigTest::namesCardsInWords()
{
    auto config = ready( "two-gpus" );
    QCOMPARE( role( *config, 0, GpuModel::TitleRole ).toString(), QStringLiteral( "GeForce GTX 960" ) );
    QCOMPARE( role( *config, 0, GpuModel::MakerRole ).toString(), QStringLiteral( "NVIDIA" ) );
    QCOMPARE( role( *config, 0, GpuModel::MemoryRole ).toString(), QStringLiteral( "4 GiB" ) );
    QCOMPARE( role( *config, 0, GpuModel::UseRole ).toString(), QStringLiteral( "free for virtual machines" ) );
    // The badge says it.
    QCOMPARE( role( *config, 1, GpuModel::UseRole ).toString(), QString() );
    QCOMPARE( role( *config, 1, GpuModel::MonitorRole ).toString(), QStringLiteral( "monitor here (HDMI-A-1)" ) );
    QString facts;
    for ( const auto& entry : role( *config, 0, GpuModel::DetailsRole ).toList() )
    {
        facts += entry.toMap()["value"].toString() + ' ';
    }
    for ( const char* fact : { "0000:01:00.0", "10de:1401", "nouveau", "14" } )
    {
        QVERIFY2( facts.contains( fact ), fact );
    }
    QCOMPARE( role( *config, 0, GpuModel::BadgesRole ).toStringList(), QStringList( "recommended" ) );
    QCOMPARE( role( *config, 1, GpuModel::BadgesRole ).toStringList(),
              QStringList( { "used-by-desktop", "not-available" } ) );
}

void
ConfigTest::hasTheFirstScanForTheWelcomePage()
{
    auto config = started( "slow" );
    QVERIFY( config->waitForFirstScan( std::chrono::milliseconds( 1 ) ).isEmpty() );
    QTRY_VERIFY( config->isReady() );
    QVERIFY( !config->waitForFirstScan( std::chrono::milliseconds( 1 ) ).isEmpty() );
}

QTEST_GUILESS_MAIN( ConfigTest )
#include "ConfigTest.moc"
