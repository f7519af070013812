/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core/InstallerCore.h"
#include "FakeDocuments.h"
#include "FakeInstaller.h"

#include <QtTest>

namespace
{
QJsonObject
options( const char* scenario )
{
    return { { "client", "test" }, { "settings_file", QStringLiteral( "/x/%1.toml" ).arg( scenario ) } };
}
}  // namespace

class InstallerCoreTest : public QObject
{
    Q_OBJECT
private slots:
    void isLoadedByTheFirstQuestionAndOnlyOnce();
    void givesEveryAnswerBack();
    void saysWhyTheLibraryCouldNotBeLoaded();
    void refusesAnotherVersionOfTheInterface();
    void handsTheErrorOfTheCoreOn();
    void saysThatAnAnswerCannotBeUnderstood_data();
    void saysThatAnAnswerCannotBeUnderstood();
    void doesNotDetectWhatItCouldNotOpen();
    void runsCommandsOnlyDuringAnApply();
};

void
InstallerCoreTest::isLoadedByTheFirstQuestionAndOnlyOnce()
{
    int loads = 0;
    InstallerCore core(
        [&loads]( NeuronApi& api, QString& problem )
        {
            ++loads;
            return Fake::load( api, problem );
        },
        options( "two-gpus" ) );
    QCOMPARE( loads, 0 );
    QVERIFY( core.detect().ok );
    QVERIFY( core.open().ok );
    QVERIFY( core.plan( { "0000:01:00.0" } ).ok );
    QCOMPARE( loads, 1 );
}

void
InstallerCoreTest::givesEveryAnswerBack()
{
    for ( const char* scenario : { "two-gpus", "detect-error", "garbage", "no-answer", "open-error" } )
    {
        InstallerCore core( &Fake::load, options( scenario ) );
        core.detect();
        core.plan( {} );
        QCOMPARE( Fake::answersOutstanding(), 0 );
    }
}

void
InstallerCoreTest::saysWhyTheLibraryCouldNotBeLoaded()
{
    InstallerCore core(
        []( NeuronApi&, QString& problem )
        {
            problem = QStringLiteral( "There is no runtime." );
            return false;
        },
        {} );
    const CoreAnswer answer = core.detect();
    QVERIFY( !answer.ok );
    QCOMPARE( answer.problem.message(), QStringLiteral( "There is no runtime." ) );
    QVERIFY( !answer.problem.advice().isEmpty() );
}

void
InstallerCoreTest::refusesAnotherVersionOfTheInterface()
{
    InstallerCore core(
        []( NeuronApi& api, QString& problem )
        {
            const bool ok = Fake::load( api, problem );
            api.version = [] { return uint32_t { NEURON_ABI_VERSION + 1 }; };
            return ok;
        },
        {} );
    const CoreAnswer answer = core.open();
    QVERIFY( !answer.ok );
    QCOMPARE( answer.problem.code, QStringLiteral( "core-version" ) );
    QVERIFY( answer.problem.message().contains( QString::number( NEURON_ABI_VERSION + 1 ) ) );
}

void
InstallerCoreTest::handsTheErrorOfTheCoreOn()
{
    InstallerCore core( &Fake::load, options( "detect-error" ) );
    const CoreAnswer answer = core.detect();
    QVERIFY( !answer.ok );
    const QJsonObject error = Fake::answer( "detect-error", "detect" )["error"].toObject();
    QCOMPARE( answer.problem.code, QStringLiteral( "host-root-unusable" ) );
    QCOMPARE( answer.problem.message(), error["message"].toString() );
    QCOMPARE( answer.problem.advice(), error["advice"].toString() );
}

void
InstallerCoreTest::saysThatAnAnswerCannotBeUnderstood_data()
{
    QTest::addColumn< QString >( "scenario" );
    QTest::addColumn< QString >( "code" );
    QTest::newRow( "not JSON" ) << "garbage"
                                << "core-bad-answer";
    QTest::newRow( "nothing" ) << "no-answer"
                               << "core-no-answer";
}

void
InstallerCoreTest::saysThatAnAnswerCannotBeUnderstood()
{
    QFETCH( QString, scenario );
    QFETCH( QString, code );
    InstallerCore core( &Fake::load, options( qPrintable( scenario ) ) );
    const CoreAnswer answer = core.detect();
    QVERIFY( !answer.ok );
    QCOMPARE( answer.problem.code, code );
    QVERIFY( answer.problem.message().contains( "detect" ) );
}

void
InstallerCoreTest::doesNotDetectWhatItCouldNotOpen()
{
    InstallerCore core( &Fake::load, options( "open-error" ) );
    QCOMPARE( core.detect().problem.code, QStringLiteral( "host-root-unusable" ) );
}

void
InstallerCoreTest::runsCommandsOnlyDuringAnApply()
{
    InstallerCore core( &Fake::load, options( "two-gpus" ) );
    QStringList ran;
    ApplyCallbacks callbacks;
    callbacks.run = [&ran]( const QStringList& command, int, QString& output )
    {
        ran = command;
        output = QStringLiteral( "höher" );
        return 7;
    };
    QVERIFY( core.apply( { { "target_root", "/t" } }, callbacks ).ok );
    QCOMPARE( ran, QStringList( { "sh", "-c", "echo printed; exit 3" } ) );
    QCOMPARE( Fake::lastRun()["exit_code"].toInt(), 7 );
    QCOMPARE( Fake::lastRun()["output"].toString(), QStringLiteral( "höher" ) );

    // Without somebody who runs it, a command is one that could not be started.
    QVERIFY( core.apply( { { "target_root", "/t" } }, {} ).ok );
    QCOMPARE( Fake::lastRun()["exit_code"].toInt(), -2 );
}

QTEST_GUILESS_MAIN( InstallerCoreTest )
#include "InstallerCoreTest.moc"
