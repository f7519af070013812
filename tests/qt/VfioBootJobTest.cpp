/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "jobs/VfioBootJob.h"

#include "FakeDocuments.h"
#include "FakeInstaller.h"
#include "core/TargetApply.h"
#include "page/Report.h"

#include "GlobalStorage.h"
#include "JobQueue.h"
#include "calamares/CalamaresCompat.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

class VfioBootJobTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void asksForTheBootStageAndChoosesNothing();
    void leavesTheReportAloneWhenThereIsNothingToComplete();
    void handsOverTheReportOfTheFirstStage();
    void saysWhichStepIsOfWhichStage();
    void calmsNobodyDownAfterAFailure_data();
    void calmsNobodyDownAfterAFailure();
    void endsTheInstallationWhenTheSettingsWantIt();
    void goesOnWithoutALibrary();

private:
    static std::unique_ptr< VfioBootJob > job( const char* scenario, InstallerCore::Loader loader = &Fake::load );
    static void storeInstalled( const char* question = "apply" );

    std::unique_ptr< Calamares::JobQueue > m_queue;
    std::unique_ptr< Calamares::System > m_system;
    QTemporaryDir m_target;
};

std::unique_ptr< VfioBootJob >
VfioBootJobTest::job( const char* scenario, InstallerCore::Loader loader )
{
    auto job = std::make_unique< VfioBootJob >( loader );
    job->setConfigurationMap( { { "settings", QStringLiteral( "/x/%1.toml" ).arg( scenario ) } } );
    return job;
}

void
VfioBootJobTest::storeInstalled( const char* question )
{
    TargetApply::store( Fake::report( "two-gpus", question ) );
}

void
VfioBootJobTest::initTestCase()
{
    m_queue = std::make_unique< Calamares::JobQueue >();
    // No change of the root: commands run here, which needs no privilege.
    m_system = std::make_unique< Calamares::System >( false );
    QVERIFY( m_target.isValid() );
}

void
VfioBootJobTest::init()
{
    m_queue->globalStorage()->remove( TargetApply::storageKey() );
    m_queue->globalStorage()->insert( "rootMountPoint", m_target.path() );
}

void
VfioBootJobTest::asksForTheBootStageAndChoosesNothing()
{
    QVERIFY( job( "two-gpus" )->exec() );
    const QJsonObject expected { { "target_root", m_target.path() },
                                 { "stage", "after_boot_loader" },
                                 { "gpus", QJsonValue() },
                                 { "confirmed", true },
                                 { "choice_offered", true } };
    QCOMPARE( Fake::lastApplyRequest(), expected );
}

void
VfioBootJobTest::leavesTheReportAloneWhenThereIsNothingToComplete()
{
    storeInstalled();
    const QJsonObject before = TargetApply::stored();
    QVERIFY( job( "boot-complete" )->exec() );
    QCOMPARE( TargetApply::stored(), before );
}

void
VfioBootJobTest::handsOverTheReportOfTheFirstStage()
{
    storeInstalled();
    const QJsonObject before = TargetApply::stored();
    QVERIFY( job( "two-gpus" )->exec() );
    QCOMPARE( Fake::lastApplyRequest()["before"].toObject(), before );
    // What came back is the report of both.
    QCOMPARE( TargetApply::stored(), Fake::report( "two-gpus", "apply_both" ) );
}

void
VfioBootJobTest::saysWhichStepIsOfWhichStage()
{
    const QJsonObject both = Fake::report( "two-gpus", "apply_both" );
    TargetApply::store( both );
    Report report;
    report.read();
    const QVariantList stages = report.stages();
    QCOMPARE( stages.count(), 2 );
    QList< int > steps { 0, 0 };
    for ( const auto& value : both["steps"].toArray() )
    {
        const QJsonObject step = value.toObject();
        steps[step["stage"] == QLatin1String( "after_boot_loader" ) ? 1 : 0]
            += step["state"] == QLatin1String( "skipped" ) ? 0 : 1;
    }
    QCOMPARE( stages.at( 0 ).toMap()["steps"].toList().count(), steps.at( 0 ) );
    QCOMPARE( stages.at( 1 ).toMap()["steps"].toList().count(), steps.at( 1 ) );
    const QString first = stages.at( 0 ).toMap()["heading"].toString();
    const QString second = stages.at( 1 ).toMap()["heading"].toString();
    QVERIFY( !first.isEmpty() && !second.isEmpty() && first != second );
    QVERIFY2( report.text().indexOf( first ) < report.text().indexOf( second ), qPrintable( report.text() ) );
}

void
VfioBootJobTest::calmsNobodyDownAfterAFailure_data()
{
    QTest::addColumn< QString >( "before" );
    QTest::addColumn< QString >( "scenario" );
    QTest::addColumn< QString >( "outcome" );
    // What the first stage set up is still there.
    QTest::newRow( "done, then failed" ) << "apply"
                                         << "apply-error"
                                         << "partly";
    QTest::newRow( "nothing, then failed" ) << "apply_nothing"
                                            << "apply-error"
                                            << "failed";
}

void
VfioBootJobTest::calmsNobodyDownAfterAFailure()
{
    QFETCH( QString, before );
    QFETCH( QString, scenario );
    QFETCH( QString, outcome );
    storeInstalled( qPrintable( before ) );
    QVERIFY( job( qPrintable( scenario ) )->exec() );
    QCOMPARE( TargetApply::stored()["outcome"].toString(), outcome );
    const QJsonArray findings = TargetApply::stored()["findings"].toArray();
    QCOMPARE( findings.last().toObject()["code"].toString(), QStringLiteral( "host-root-unusable" ) );
}

void
VfioBootJobTest::endsTheInstallationWhenTheSettingsWantIt()
{
    storeInstalled();
    const auto result = job( "abort" )->exec();
    QVERIFY( !result );
    QCOMPARE( TargetApply::stored()["abort"], QJsonValue( true ) );
}

void
VfioBootJobTest::goesOnWithoutALibrary()
{
    const auto missing = []( NeuronApi&, QString& problem )
    {
        problem = QStringLiteral( "There is no runtime." );
        return false;
    };
    QVERIFY( job( "two-gpus", missing )->exec() );
    QCOMPARE( TargetApply::stored()["outcome"].toString(), QStringLiteral( "failed" ) );
    // The first stage has met the same problem; once is enough.
    QVERIFY( job( "two-gpus", missing )->exec() );
    QCOMPARE( TargetApply::stored()["findings"].toArray().count(), 1 );
}

QTEST_GUILESS_MAIN( VfioBootJobTest )
#include "VfioBootJobTest.moc"
