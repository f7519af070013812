/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "FakeDocuments.h"
#include "FakeInstaller.h"
#include "ReadyConfig.h"
#include "page/Config.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace ReadyConfig;

class ConfigChoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void preselectsWhatTheCoreSays();
    void choosesOneCardOrNone();
    void choosesCardsThatGoOnlyTogether();
    void refusesACardThatCannotBeChosen();
    void refusesAnyChangeOfAFixedChoice();
    void asksForOneConfirmationOfAWarning();
    void saysWhyItAsksForAConfirmation();
    void forgetsTheConfirmationWithTheChoice();
    void saysOnTheSummaryWhatHappens_data();
    void saysOnTheSummaryWhatHappens();
    void saysWhatComesOfTheChoiceBeforeThereIsAPlan();
    void leavesTheChoiceToTheSettingsWhenThePageWasNotShown();
    void sendsTheChoiceThatWasShown();
    void ignoresAPageThatTheSettingsDoNotWant();
    void keepsTheChoiceWhenLookingAgain();
    void previewsThePlan();
};

void
ConfigChoiceTest::preselectsWhatTheCoreSays()
{
    auto config = ready( "two-gpus" );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
    QVERIFY( role( *config, 0, GpuModel::IsChosenRole ).toBool() );
    QVERIFY( !role( *config, 1, GpuModel::IsChosenRole ).toBool() );
    QVERIFY( ready( "single" )->choice().isEmpty() );
    QVERIFY( ready( "none" )->choice().isEmpty() );
}

void
ConfigChoiceTest::choosesOneCardOrNone()
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
ConfigChoiceTest::choosesCardsThatGoOnlyTogether()
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
ConfigChoiceTest::refusesACardThatCannotBeChosen()
{
    auto config = ready( "two-gpus" );
    config->choose( s_igpu );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
    config->choose( QStringLiteral( "0000:99:00.0" ) );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
}

void
ConfigChoiceTest::refusesAnyChangeOfAFixedChoice()
{
    auto config = ready( "fixed" );
    QVERIFY( config->isFixed() );
    config->choose( QString() );
    QCOMPARE( config->choice(), QStringList( s_dgpu ) );
}

void
ConfigChoiceTest::asksForOneConfirmationOfAWarning()
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
ConfigChoiceTest::saysWhyItAsksForAConfirmation()
{
    // About the machine, with the code of something else that is said about it.
    auto config = ready( "twins" );
    config->choose( s_dgpu );
    QVERIFY( planned( *config ) );
    QVERIFY( config->needsConfirmation() );
    QCOMPARE( config->findings().size(), 1 );
    const QString code = config->findings().at( 0 ).toMap()["code"].toString();
    QCOMPARE( config->planFindings().size(), 1 );
    const QVariantMap reason = config->planFindings().at( 0 ).toMap();
    QCOMPARE( reason["code"].toString(), code );
    QCOMPARE( reason["severity"].toString(), QStringLiteral( "warning" ) );
    QVERIFY2( reason["message"].toString().startsWith( "The settings bind by IDs" ),
              qPrintable( reason["message"].toString() ) );

    // What is said already, of the machine, the card or a set of cards, is not said again.
    for ( const char* scenario : { "two-gpus", "warning", "together" } )
    {
        QCOMPARE( ready( scenario )->planFindings().size(), 0 );
    }
    auto both = ready( "together" );
    both->choose( s_dgpu + ' ' + s_second );
    QVERIFY( planned( *both ) );
    QVERIFY( both->needsConfirmation() );
    QCOMPARE( both->planFindings().size(), 0 );
}

void
ConfigChoiceTest::forgetsTheConfirmationWithTheChoice()
{
    auto config = ready( "warning" );
    config->setConfirmed( true );
    config->choose( QString() );
    config->choose( s_dgpu );
    QVERIFY( config->needsConfirmation() );
    QVERIFY( !config->isConfirmed() );
}

void
ConfigChoiceTest::saysOnTheSummaryWhatHappens_data()
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
ConfigChoiceTest::saysOnTheSummaryWhatHappens()
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
ConfigChoiceTest::saysWhatComesOfTheChoiceBeforeThereIsAPlan()
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
ConfigChoiceTest::leavesTheChoiceToTheSettingsWhenThePageWasNotShown()
{
    const QJsonObject request = ready( "two-gpus" )->applyRequest();
    QVERIFY( request["gpus"].isNull() );
    QCOMPARE( request["choice_offered"], QJsonValue( false ) );
    QCOMPARE( request["confirmed"], QJsonValue( false ) );
    QCOMPARE( request["stage"].toString(), QStringLiteral( "before_boot_loader" ) );
}

void
ConfigChoiceTest::sendsTheChoiceThatWasShown()
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
ConfigChoiceTest::ignoresAPageThatTheSettingsDoNotWant()
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
ConfigChoiceTest::keepsTheChoiceWhenLookingAgain()
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
ConfigChoiceTest::previewsThePlan()
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

QTEST_GUILESS_MAIN( ConfigChoiceTest )
#include "ConfigChoiceTest.moc"
