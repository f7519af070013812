/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "jobs/VfioJob.h"
#include "FakeDocuments.h"
#include "FakeInstaller.h"
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
    QCOMPARE( job.prettyStatusMessage(), QStringLiteral( "Writing the files." ) );
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
    QTest::addColumn< QString >( "message" );
    QTest::newRow( "partly" ) << "partly"
                              << "partly"
                              << "mkinitcpio ended with exit code 1.";
    QTest::newRow( "error" ) << "apply-error"
                             << "failed"
                             << "Something unexpected happened while writing.";
}

void
VfioJobTest::goesOnAfterAFailure()
{
    QFETCH( QString, scenario );
    QFETCH( QString, outcome );
    QFETCH( QString, message );
    VfioJob job( core( scenario ), request() );
    QVERIFY( job.exec() );
    QCOMPARE( stored().value( "outcome" ).toString(), outcome );
    const QVariantList findings = stored().value( "findings" ).toList();
    QCOMPARE( findings.count(), 1 );
    QCOMPARE( findings.at( 0 ).toMap().value( "message" ).toString(), message );
}

void
VfioJobTest::endsTheInstallationWhenTheSettingsWantIt_data()
{
    QTest::addColumn< QString >( "scenario" );
    QTest::addColumn< QString >( "message" );
    QTest::newRow( "the report says so" ) << "abort"
                                          << "The boot image could not be made anew.";
    QTest::newRow( "no report" ) << "abort-error"
                                 << "Something unexpected happened while writing.";
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
    QVERIFY( !stored().isEmpty() );
}

void
VfioJobTest::goesOnWithoutATarget()
{
    m_queue->globalStorage()->remove( "rootMountPoint" );
    VfioJob job( core( "two-gpus" ), request() );
    QVERIFY( job.exec() );
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
    QCOMPARE( report.summary(), QStringLiteral( "The boot image could not be made anew." ) );
    QCOMPARE( report.stages().count(), 1 );
    const QVariantMap stage = report.stages().at( 0 ).toMap();
    QCOMPARE( stage["heading"].toString(), QString() );
    // The third was not needed.
    QCOMPARE( stage["steps"].toList().count(), 2 );
    QCOMPARE( stage["steps"].toList().at( 1 ).toMap()["state"].toString(), QStringLiteral( "failed" ) );
    QCOMPARE( report.findings().count(), 1 );
    QCOMPARE( report.wayBack().count(), 2 );
    QCOMPARE( report.commands().at( 0 ).toMap().value( "command" ).toString(), QStringLiteral( "mkinitcpio -P" ) );
    for ( const char* part :
          { "lspci -nnk -d 10de:1401", "mkinitcpio -P", "neuron-hardware-detect revert", "/etc/modprobe.d/vfio.conf" } )
    {
        QVERIFY2( report.text().contains( part ), part );
    }
}

void
VfioJobTest::namesTheCommandsThatFinishTheWork()
{
    const auto run = []( const char* program, int exitCode )
    {
        return QJsonObject { { "command", QJsonArray { program, "-P" } }, { "exit_code", exitCode }, { "seconds", 1 } };
    };
    QJsonObject document { { "outcome", "partly" },
                           { "gpus", QJsonArray { QJsonObject { { "pci_address", "0000:01:00.0" } } } },
                           { "commands",
                             QJsonArray { run( "mkinitcpio", 1 ), run( "dracut", 0 ), run( "mkinitcpio", 1 ) } } };
    Report report;
    const auto toFinish = [&]
    {
        TargetApply::store( document );
        report.read();
        return report.toFinish();
    };
    QCOMPARE( toFinish(), QStringList( "sudo mkinitcpio -P" ) );
    document.insert( "commands", QJsonArray() );
    QVERIFY( toFinish().isEmpty() );
    document.insert( "outcome", "failed" );
    QCOMPARE( toFinish(), QStringList( "sudo neuron-hardware-detect apply --target / --gpu 0000:01:00.0" ) );
    document.insert( "findings", QJsonArray { Fake::finding( "boot-vga", "blocking", "0000:01:00.0", "No.", "" ) } );
    QVERIFY( toFinish().isEmpty() );
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
