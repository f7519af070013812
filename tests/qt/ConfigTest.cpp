/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/Config.h"
#include "FakeDocuments.h"
#include "FakeInstaller.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

#include <chrono>
#include <memory>

namespace
{
const auto s_igpu = QStringLiteral( "0000:00:02.0" );
const auto s_dgpu = QStringLiteral( "0000:01:00.0" );
const auto s_second = QStringLiteral( "0000:02:00.0" );

/** @brief A config that is still looking at the computer. */
std::unique_ptr< Config >
started( const char* scenario, InstallerCore::Loader loader = &Fake::load )
{
    auto config = std::make_unique< Config >( loader );
    config->setConfigurationMap( { { "settings", QStringLiteral( "/x/%1.toml" ).arg( scenario ) } } );
    return config;
}

/** @brief A config that has looked at the computer and planned what it preselects. */
std::unique_ptr< Config >
ready( const char* scenario )
{
    auto config = started( scenario );
    if ( !QTest::qWaitFor( [&] { return !config->isBusy() && !config->isPlanning(); } ) )
    {
        qFatal( "the scenario %s never becomes ready", scenario );
    }
    return config;
}

bool
planned( Config& config )
{
    return QTest::qWaitFor( [&] { return !config.isPlanning(); } );
}

QVariant
role( Config& config, int row, int role )
{
    return config.gpus()->data( config.gpus()->index( row ), role );
}
}  // namespace

class ConfigTest : public QObject
{
    Q_OBJECT
private slots:
    void isBusyUntilTheComputerWasLookedAt();
    void isWorthWaitingForWhileItLooks();
    void doesNotLetAnybodyWaitForever();
    void neverKeepsTheGuiThreadWaiting();
    void preselectsWhatTheCoreSays();
    void choosesOneCardOrNone();
    void choosesCardsThatGoOnlyTogether();
    void refusesACardThatCannotBeChosen();
    void refusesAnyChangeOfAFixedChoice();
    void asksForOneConfirmationOfAWarning();
    void forgetsTheConfirmationWithTheChoice();
    void saysOnTheSummaryWhatHappens_data();
    void saysOnTheSummaryWhatHappens();
    void saysWhatComesOfTheChoiceBeforeThereIsAPlan();
    void leavesTheChoiceToTheSettingsWhenThePageWasNotShown();
    void sendsTheChoiceThatWasShown();
    void ignoresAPageThatTheSettingsDoNotWant();
    void showsTheProblemWhenTheLibraryIsMissing();
    void showsTheProblemWhenDetectionFails();
    void keepsTheChoiceWhenLookingAgain();
    void recoversWhenLookingAgain();
    void putsFindingsBesideTheirCard();
    void showsProblemsOfTheSettings();
    void previewsThePlan();
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
ConfigTest::preselectsWhatTheCoreSays()
{
    auto config = ready( "two-gpus" );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
    QVERIFY( role( *config, 0, GpuModel::IsChosenRole ).toBool() );
    QVERIFY( !role( *config, 1, GpuModel::IsChosenRole ).toBool() );
    QVERIFY( ready( "single" )->choice().isEmpty() );
    QVERIFY( ready( "none" )->choice().isEmpty() );
}

void
ConfigTest::choosesOneCardOrNone()
{
    auto config = ready( "two-discrete" );
    QSignalSpy changed( config.get(), &Config::choiceChanged );
    config->choose( s_second );
    QCOMPARE( config->choice(), QStringList( s_second ) );
    QVERIFY( changed.count() > 0 );
    config->choose( QString() );
    QVERIFY( config->choice().isEmpty() );
    config->choose( s_dgpu );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
}

void
ConfigTest::choosesCardsThatGoOnlyTogether()
{
    auto config = ready( "together" );
    config->pageShown();
    QVERIFY( config->hasSelectableGpu() );
    QCOMPARE( config->gpus()->count(), 4 );
    QCOMPARE( config->gpus()->cardCount(), 3 );
    const QString both = s_dgpu + ' ' + s_second;
    QCOMPARE( role( *config, 3, GpuModel::AddressRole ).toString(), both );
    QCOMPARE(
        role( *config, 3, GpuModel::TitleRole ).toString(),
        QStringLiteral( "Both together: GeForce GTX 960 (slot PCIEX16_1) and GeForce GTX 960 (slot PCIEX16_2)" ) );
    QVERIFY( role( *config, 3, GpuModel::IsSetRole ).toBool() );
    QCOMPARE( role( *config, 3, GpuModel::FindingsRole ).toList().size(), 1 );
    QCOMPARE( role( *config, 1, GpuModel::BadgesRole ).toStringList(), QStringList( "only-together" ) );
    QVERIFY( !role( *config, 0, GpuModel::BadgesRole ).toStringList().contains( "only-together" ) );

    config->choose( s_dgpu );
    config->choose( s_second + ' ' + s_dgpu );
    QVERIFY( config->choice().isEmpty() );
    config->choose( both );
    QVERIFY( planned( *config ) );
    QCOMPARE( config->choice(), QStringList( { s_dgpu, s_second } ) );
    QVERIFY( role( *config, 3, GpuModel::IsChosenRole ).toBool() );
    QVERIFY( !role( *config, 1, GpuModel::IsChosenRole ).toBool() );
    QVERIFY( role( *config, 1, GpuModel::IsReservedRole ).toBool() );
    QVERIFY( config->needsConfirmation() );
    QVERIFY( !config->willReserve() );
    config->setConfirmed( true );
    QVERIFY( config->willReserve() );
    QVERIFY( config->summaryLines().contains( QStringLiteral( "can no longer use these cards" ) ) );
    QCOMPARE( config->applyRequest()["gpus"], QJsonValue( QJsonArray { s_dgpu, s_second } ) );

    config->scanAgain();
    QTRY_VERIFY( config->isReady() );
    QCOMPARE( config->choice(), QStringList( { s_dgpu, s_second } ) );
}

void
ConfigTest::refusesACardThatCannotBeChosen()
{
    auto config = ready( "two-gpus" );
    config->choose( s_igpu );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
    config->choose( QStringLiteral( "0000:99:00.0" ) );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
}

void
ConfigTest::refusesAnyChangeOfAFixedChoice()
{
    auto config = ready( "fixed" );
    QVERIFY( config->isFixed() );
    config->choose( QString() );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
}

void
ConfigTest::asksForOneConfirmationOfAWarning()
{
    auto config = ready( "warning" );
    QVERIFY( config->needsConfirmation() );
    QVERIFY( !config->isConfirmed() );
    config->setConfirmed( true );
    QVERIFY( config->isConfirmed() );
    config->choose( QString() );
    QVERIFY( !config->needsConfirmation() );
    QVERIFY( !ready( "two-gpus" )->needsConfirmation() );
}

void
ConfigTest::forgetsTheConfirmationWithTheChoice()
{
    auto config = ready( "warning" );
    config->setConfirmed( true );
    config->choose( QString() );
    config->choose( s_dgpu );
    QVERIFY( config->needsConfirmation() );
    QVERIFY( !config->isConfirmed() );
}

void
ConfigTest::saysOnTheSummaryWhatHappens_data()
{
    QTest::addColumn< QString >( "scenario" );
    QTest::addColumn< bool >( "isPageShown" );
    QTest::addColumn< bool >( "isConfirmed" );
    QTest::addColumn< QString >( "sentence" );
    const QString reserved
        = Fake::planAnswer( "two-gpus", s_dgpu )["value"].toObject()["summary"].toObject()["text"].toString();
    QTest::newRow( "chosen" ) << "two-gpus" << true << false << reserved;
    QTest::newRow( "page not shown" )
        << "two-gpus" << false << false
        << "No card will be reserved for virtual machines: the page to choose one could not be shown.";
    QTest::newRow( "page not wanted" ) << "hidden" << false << false << reserved;
    QTest::newRow( "not confirmed" )
        << "warning" << true << false
        << "No card will be reserved: you did not confirm the warning about NVIDIA GeForce GTX 960.";
    QTest::newRow( "no page to confirm" )
        << "hidden-warning" << false << false
        << "No card will be reserved: there is a warning about NVIDIA GeForce GTX 960, and no page to confirm it.";
    QTest::newRow( "confirmed" ) << "warning" << true << true << reserved;
    QTest::newRow( "nothing to choose" )
        << "none" << true << false
        << Fake::answer( "none", "detect" )["value"].toObject()["recommendation_reason"].toString();
    QTest::newRow( "one that cannot be reserved alone" )
        << "single" << true << false
        << Fake::answer( "single", "detect" )["value"].toObject()["recommendation_reason"].toString();
    QTest::newRow( "problem" ) << "detect-error" << true << false
                               << Fake::answer( "detect-error", "detect" )["error"].toObject()["message"].toString();
}

void
ConfigTest::saysOnTheSummaryWhatHappens()
{
    QFETCH( QString, scenario );
    QFETCH( bool, isPageShown );
    QFETCH( bool, isConfirmed );
    QFETCH( QString, sentence );
    auto config = ready( qPrintable( scenario ) );
    if ( isPageShown )
    {
        config->pageShown();
    }
    config->setConfirmed( isConfirmed );
    QCOMPARE( config->summary(), sentence );
}

void
ConfigTest::saysWhatComesOfTheChoiceBeforeThereIsAPlan()
{
    auto config = ready( "two-discrete" );
    config->pageShown();
    config->choose( s_second );
    QVERIFY( config->isPlanning() );
    QVERIFY2( config->summary().startsWith( "NVIDIA GeForce GTX 960 will be reserved" ),
              qPrintable( config->summary() ) );
    config->choose( QString() );
    QCOMPARE( config->summary(), QStringLiteral( "No card will be reserved for virtual machines." ) );
}

void
ConfigTest::leavesTheChoiceToTheSettingsWhenThePageWasNotShown()
{
    const QJsonObject request = ready( "two-gpus" )->applyRequest();
    QVERIFY( request["gpus"].isNull() );
    QCOMPARE( request["choice_offered"], QJsonValue( false ) );
    QCOMPARE( request["confirmed"], QJsonValue( false ) );
    QCOMPARE( request["stage"].toString(), QStringLiteral( "before_boot_loader" ) );
}

void
ConfigTest::sendsTheChoiceThatWasShown()
{
    auto config = ready( "warning" );
    config->pageShown();
    config->setConfirmed( true );
    QCOMPARE( config->applyRequest()["gpus"], QJsonValue( QJsonArray { s_dgpu } ) );
    QCOMPARE( config->applyRequest()["confirmed"], QJsonValue( true ) );
    QCOMPARE( config->applyRequest()["choice_offered"], QJsonValue( true ) );
    config->choose( QString() );
    QCOMPARE( config->applyRequest()["gpus"], QJsonValue( QJsonArray() ) );
}

void
ConfigTest::ignoresAPageThatTheSettingsDoNotWant()
{
    auto config = started( "hidden" );
    // The settings are not read yet, so the page is there for a moment.
    config->pageShown();
    QTRY_VERIFY( config->isReady() );
    QVERIFY( !config->isPageWanted() );
    QVERIFY( config->applyRequest()["gpus"].isNull() );
    QCOMPARE( config->applyRequest()["choice_offered"], QJsonValue( false ) );
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
ConfigTest::keepsTheChoiceWhenLookingAgain()
{
    auto config = ready( "two-discrete" );
    config->choose( s_second );
    config->scanAgain();
    QVERIFY( config->isBusy() );
    QTRY_VERIFY( config->isReady() );
    QCOMPARE( config->choice(), QStringList( s_second ) );

    config->choose( QString() );
    config->scanAgain();
    QTRY_VERIFY( config->isReady() );
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
ConfigTest::previewsThePlan()
{
    auto config = ready( "two-gpus" );
    QCOMPARE( config->planParameters(), QStringList( { "intel_iommu=on", "iommu=pt" } ) );
    QCOMPARE( config->planCommands(), QStringList( "mkinitcpio -P" ) );
    const QJsonObject plan = Fake::planAnswer( "two-gpus", s_dgpu )["value"].toObject();
    QCOMPARE( config->planFiles().count(), plan["files"].toArray().count() );
    QCOMPARE( config->planNotes(),
              QStringList( { plan["notes"].toArray().first().toObject()["text"].toString(),
                             "The installed system keeps a report of it all: /var/log/neuron-vfio-report.txt" } ) );

    config->choose( QString() );
    QVERIFY( planned( *config ) );
    QVERIFY( config->planFiles().isEmpty() );
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
