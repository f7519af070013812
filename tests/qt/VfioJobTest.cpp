/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "jobs/VfioJob.h"
#include "FakeDocuments.h"
#include "FakeInstaller.h"
#include "core/CoreText.h"
#include "core/TargetApply.h"
#include "page/QrCode.h"
#include "page/Report.h"

#include "GlobalStorage.h"
#include "JobQueue.h"
#include "calamares/CalamaresCompat.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

class VfioJobTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void leavesItsReportInGlobalStorage();
    void sendsTheTargetAndTheChoiceAndNothingElse();
    void tellsHowFarItIs();
    void runsCommandsInTheTarget_data();
    void runsCommandsInTheTarget();
    void goesOnAfterAFailure_data();
    void goesOnAfterAFailure();
    void endsTheInstallationWhenTheSettingsWantIt_data();
    void endsTheInstallationWhenTheSettingsWantIt();
    void goesOnWithoutATarget();
    void goesOnWithoutALibrary();
    void isShownAsAReport();
    void namesTheCommandsThatFinishTheWork();
    void keepsTheAdviceForTheNextInstallation();
    void savesTheReport();
    void makesACodeOfTheWayBack();

private:
    static std::shared_ptr< InstallerCore > core( const QString& scenario );
    static QJsonObject request();
    static QVariantMap stored();

    std::unique_ptr< Calamares::JobQueue > m_queue;
    std::unique_ptr< Calamares::System > m_system;
    QTemporaryDir m_target;
};

std::shared_ptr< InstallerCore >
VfioJobTest::core( const QString& scenario )
{
    return std::make_shared< InstallerCore >(
        &Fake::load, QJsonObject { { "settings_file", QStringLiteral( "/x/%1.toml" ).arg( scenario ) } } );
}

QJsonObject
VfioJobTest::request()
{
    return { { "gpus", QJsonArray { "0000:01:00.0" } },
             { "confirmed", true },
             { "choice_offered", true },
             { "stage", "before_boot_loader" } };
}

QVariantMap
VfioJobTest::stored()
{
    return Calamares::JobQueue::instance()->globalStorage()->value( TargetApply::storageKey() ).toMap();
}

void
VfioJobTest::initTestCase()
{
    m_queue = std::make_unique< Calamares::JobQueue >();
    // No change of the root: commands run here, which needs no privilege.
    m_system = std::make_unique< Calamares::System >( false );
    QVERIFY( m_target.isValid() );
}

void
VfioJobTest::init()
{
    auto* storage = m_queue->globalStorage();
    storage->remove( TargetApply::storageKey() );
    storage->insert( "rootMountPoint", m_target.path() );
    storage->insert( "partitions", QVariantList { QVariantMap { { "luksPassphrase", "secret" } } } );
}

void
VfioJobTest::leavesItsReportInGlobalStorage()
{
    VfioJob job( core( "two-gpus" ), request() );
    QVERIFY( job.exec() );
    QCOMPARE( TargetApply::storageKey(), QStringLiteral( "neuronVfioReport" ) );
    QCOMPARE( stored().value( "outcome" ).toString(), QStringLiteral( "done" ) );
    QCOMPARE( stored().value( "log_file" ).toString(), QStringLiteral( "/var/log/neuron-vfio.log" ) );
}

void
VfioJobTest::sendsTheTargetAndTheChoiceAndNothingElse()
{
    VfioJob job( core( "two-gpus" ), request() );
    QVERIFY( job.exec() );
    QJsonObject expected = request();
    expected.insert( "target_root", m_target.path() );
    QCOMPARE( Fake::lastApplyRequest(), expected );
}

void
VfioJobTest::tellsHowFarItIs()
{
    VfioJob job( core( "two-gpus" ), request() );
    QVERIFY( !job.prettyStatusMessage().isEmpty() );
    QSignalSpy progress( &job, &VfioJob::progress );
    QVERIFY( job.exec() );
    QCOMPARE( progress.count(), 2 );
    QCOMPARE( progress.at( 0 ).at( 0 ).toDouble(), 0.5 );
    const QJsonObject step = Fake::report( "two-gpus" )["steps"].toArray().first().toObject();
    QCOMPARE( job.prettyStatusMessage(), CoreText::document( step["text"].toObject() ) );
}

void
VfioJobTest::runsCommandsInTheTarget_data()
{
    QTest::addColumn< QString >( "scenario" );
    QTest::addColumn< int >( "exitCode" );
    QTest::addColumn< QString >( "output" );
    QTest::newRow( "exit code" ) << "two-gpus" << 3 << "printed";
    QTest::newRow( "timeout" ) << "run-timeout" << -4 << "";
    // Calamares starts commands through env or chroot, which say 127.
    QTest::newRow( "no such command" ) << "run-missing" << 127 << "";
}

void
VfioJobTest::runsCommandsInTheTarget()
{
    QFETCH( QString, scenario );
    QFETCH( int, exitCode );
    QFETCH( QString, output );
    VfioJob job( core( scenario ), request() );
    QVERIFY( job.exec() );
    QCOMPARE( Fake::lastRun()["exit_code"].toInt(), exitCode );
    QVERIFY( Fake::lastRun()["output"].toString().contains( output ) );
}

void
VfioJobTest::goesOnAfterAFailure_data()
{
    QTest::addColumn< QString >( "scenario" );
    QTest::addColumn< QString >( "outcome" );
    QTest::addColumn< QString >( "code" );
    QTest::newRow( "partly" ) << "partly"
                              << "partly"
                              << "command-failed";
    QTest::newRow( "error" ) << "apply-error"
                             << "failed"
                             << "host-root-unusable";
}

void
VfioJobTest::goesOnAfterAFailure()
{
    QFETCH( QString, scenario );
    QFETCH( QString, outcome );
    QFETCH( QString, code );
    VfioJob job( core( scenario ), request() );
    QVERIFY( job.exec() );
    QCOMPARE( stored().value( "outcome" ).toString(), outcome );
    QStringList codes;
    for ( const auto& finding : stored().value( "findings" ).toList() )
    {
        codes.append( finding.toMap().value( "code" ).toString() );
    }
    QVERIFY2( codes.contains( code ), qPrintable( codes.join( ' ' ) ) );
}

void
VfioJobTest::endsTheInstallationWhenTheSettingsWantIt_data()
{
    QTest::addColumn< QString >( "scenario" );
    QTest::addColumn< QString >( "message" );
    QTest::newRow( "the report says so" )
        << "abort" << CoreText::document( Fake::report( "abort" )["summary"].toObject() );
    QTest::newRow( "no report" ) << "abort-error"
                                 << Fake::answer( "detect-error", "detect" )["error"].toObject()["message"].toString();
}

void
VfioJobTest::endsTheInstallationWhenTheSettingsWantIt()
{
    QFETCH( QString, scenario );
    QFETCH( QString, message );
    VfioJob job( core( scenario ), request() );
    const auto result = job.exec();
    QVERIFY( !result );
    QCOMPARE( result.message(), message );
    QVERIFY( !result.details().isEmpty() );
    // There will be none.
    QVERIFY( !result.details().contains( "run it again in the installed system" ) );
    QVERIFY( !stored().isEmpty() );
}

void
VfioJobTest::goesOnWithoutATarget()
{
    m_queue->globalStorage()->remove( "rootMountPoint" );
    VfioJob job( core( "two-gpus" ), request() );
    QVERIFY( job.exec() );
    QCOMPARE( Fake::lastApplyRequest()["target_root"], QJsonValue( QString() ) );
    QCOMPARE( stored().value( "outcome" ).toString(), QStringLiteral( "failed" ) );
    VfioJob strict( core( "abort" ), request() );
    QVERIFY( !strict.exec() );
}

void
VfioJobTest::goesOnWithoutALibrary()
{
    auto missing = std::make_shared< InstallerCore >(
        []( NeuronApi&, QString& problem )
        {
            problem = QStringLiteral( "There is no runtime." );
            return false;
        },
        QJsonObject() );
    VfioJob job( missing, request() );
    QVERIFY( job.exec() );
    QCOMPARE( stored().value( "outcome" ).toString(), QStringLiteral( "failed" ) );
}

void
VfioJobTest::isShownAsAReport()
{
    Report report;
    report.read();
    QCOMPARE( report.outcome(), QStringLiteral( "unknown" ) );
    QVERIFY( !report.summary().isEmpty() );

    VfioJob job( core( "partly" ), request() );
    QVERIFY( job.exec() );
    report.read();
    QCOMPARE( report.outcome(), QStringLiteral( "partly" ) );
    const QJsonObject document = Fake::report( "partly" );
    QCOMPARE( report.summary(), CoreText::document( document["summary"].toObject() ) );
    QCOMPARE( report.stages().count(), 1 );
    const QVariantMap stage = report.stages().at( 0 ).toMap();
    QCOMPARE( stage["heading"].toString(), QString() );
    QStringList states;
    for ( const auto& step : stage["steps"].toList() )
    {
        states.append( step.toMap()["state"].toString() );
    }
    QVERIFY( states.contains( "failed" ) );
    // What was not needed is not told.
    QVERIFY( !states.contains( "skipped" ) );
    QCOMPARE( report.findings().count(), document["findings"].toArray().count() );
    QCOMPARE( report.wayBack().count(), document["way_back"].toArray().count() );
    QCOMPARE( report.commands().at( 0 ).toMap().value( "command" ).toString(), QStringLiteral( "mkinitcpio -P" ) );
    QStringList kinds;
    for ( const auto& file : report.files() )
    {
        if ( file.toMap()["path"] == QLatin1String( "/etc/default/grub" ) )
        {
            for ( const auto& line : file.toMap()["lines"].toList() )
            {
                kinds.append( line.toMap()["kind"].toString() );
            }
        }
    }
    QCOMPARE( kinds, QStringList( { "place", "same", "removed", "added", "same" } ) );
    for ( const char* part :
          { "lspci -nnk -d 10de:1401", "mkinitcpio -P", "no GPU passthrough", "/etc/modprobe.d/vfio.conf" } )
    {
        QVERIFY2( report.text().contains( part ), part );
    }
}

void
VfioJobTest::namesTheCommandsThatFinishTheWork()
{
    TargetApply::store( Fake::report( "partly" ) );
    Report report;
    report.read();
    QVERIFY2( report.toFinish().contains( "sudo mkinitcpio -P" ), qPrintable( report.toFinish().join( '\n' ) ) );
    const auto again = QStringLiteral( "run it again in the installed system" );
    QVERIFY2( report.text().contains( again ), qPrintable( report.text() ) );
    // There is no installed system to run them in.
    report.setInstallationFailed();
    QVERIFY( report.toFinish().isEmpty() );
    QCOMPARE( report.findings().size(), 1 );
    QCOMPARE( report.findings().at( 0 ).toMap()["advice"].toString(), QString() );
    QVERIFY( report.findings().at( 0 ).toMap()["message"].toString().contains( "mkinitcpio -P" ) );
    QVERIFY2( !report.text().contains( again ), qPrintable( report.text() ) );
}

void
VfioJobTest::keepsTheAdviceForTheNextInstallation()
{
    // Nothing was set up: what kept it from being done is to be corrected before the next try.
    TargetApply::store( Fake::report( "abort", "apply_not_mounted" ) );
    Report report;
    report.read();
    const QString advice = report.findings().at( 0 ).toMap()["advice"].toString();
    QVERIFY( !advice.isEmpty() );
    report.setInstallationFailed();
    QCOMPARE( report.findings().at( 0 ).toMap()["advice"].toString(), advice );

    // What would be left to do in the installed system is not, nor what can be done there later when nothing was chosen.
    for ( const char* outcome : { "failed", "nothing" } )
    {
        QJsonObject other
            = Fake::report( "partly", outcome == QLatin1String( "failed" ) ? "apply" : "apply_not_mounted" );
        other["outcome"] = QLatin1String( outcome );
        TargetApply::store( other );
        report.read();
        QCOMPARE( report.findings().at( 0 ).toMap()["advice"].toString(), QString() );
    }
}

void
VfioJobTest::savesTheReport()
{
    QTemporaryDir home;
    qputenv( "HOME", home.path().toLocal8Bit() );
    const QString inTarget = m_target.filePath( "var/log/neuron-vfio-report.txt" );
    Report report;

    // What looks unmounted is not written to.
    QVERIFY( QDir( m_target.path() ).mkpath( "var/log" ) );
    QVERIFY( VfioJob( core( "two-gpus" ), request() ).exec() );
    QVERIFY( !QFile::exists( inTarget ) );
    report.read();
    QCOMPARE( report.keptAs(), QString() );

    // The job leaves it in the target: what the installer saves is gone with the installer.
    QVERIFY( QDir( m_target.path() ).mkpath( "etc" ) );
    QFile release( m_target.filePath( "etc/os-release" ) );
    QVERIFY( release.open( QIODevice::WriteOnly ) );
    QVERIFY( VfioJob( core( "two-gpus" ), request() ).exec() );
    report.read();
    QCOMPARE( report.keptAs(), QStringLiteral( "/var/log/neuron-vfio-report.txt" ) );
    QFile kept( inTarget );
    QVERIFY( kept.open( QIODevice::ReadOnly ) );
    QCOMPARE( QString::fromUtf8( kept.readAll() ), report.text() );

    report.save( QString() );
    QVERIFY( QFile::exists( home.filePath( "neuron-vfio-report.txt" ) ) );
    QTemporaryDir drive;
    report.save( drive.path() );
    QVERIFY( report.saved().contains( drive.path() ) );
    QVERIFY( QFile::exists( drive.filePath( "neuron-vfio-report.txt" ) ) );
    report.save( "/proc" );
    QVERIFY( report.saved().startsWith( QLatin1String( "The report could not be saved" ) ) );
}

void
VfioJobTest::makesACodeOfTheWayBack()
{
    const QString code = QrCode::dataUrl( QStringLiteral( "sudo neuron-hardware-detect revert" ) );
    if ( code.isEmpty() )
    {
        QSKIP( "this machine has no libqrencode" );
    }
    const QString begin = QStringLiteral( "data:image/png;base64," );
    QVERIFY( code.startsWith( begin ) );
    QImage image;
    QVERIFY( image.loadFromData( QByteArray::fromBase64( code.mid( begin.size() ).toLatin1() ), "PNG" ) );
    // The margin, and a corner of the pattern that readers look for.
    QCOMPARE( image.pixelColor( 0, 0 ), QColor( Qt::white ) );
    QCOMPARE( image.pixelColor( 4 * 4, 4 * 4 ), QColor( Qt::black ) );
}

QTEST_GUILESS_MAIN( VfioJobTest )
#include "VfioJobTest.moc"
