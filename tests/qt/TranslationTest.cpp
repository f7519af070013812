/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/Translation.h"

#include "calamares/CalamaresCompat.h"
#include "core/InstallerCore.h"

#include "FakeInstaller.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

/** @brief Languages that the module was not built with. */
class TranslationTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void takesALanguageFromTheFolderOfTheSystem();
    void saysInItWhatTheCoreCouldNotDo();

private:
    QTemporaryDir m_data;
};

void
TranslationTest::initTestCase()
{
    qputenv( "XDG_DATA_DIRS", m_data.path().toLocal8Bit() );
    QVERIFY( QDir( m_data.path() ).mkpath( QStringLiteral( "neuron-vfio/lang" ) ) );
    // German stands for a language that we do not have, under the name of the one that is asked for.
    QVERIFY( QFile::copy(
        QStringLiteral( NEURON_QM ),
        m_data.filePath(
            QStringLiteral( "neuron-vfio/lang/neuron-vfio_%1.qm" ).arg( Calamares::translatorLocaleName().name ) ) ) );
    loadTranslation();
}

void
TranslationTest::takesALanguageFromTheFolderOfTheSystem()
{
    QCOMPARE( QCoreApplication::translate( "NeuronVfioViewStep", "Graphics" ), QStringLiteral( "Grafik" ) );
}

void
TranslationTest::saysInItWhatTheCoreCouldNotDo()
{
    InstallerCore core( &Fake::load, { { QStringLiteral( "settings_file" ), QStringLiteral( "/x/silent.toml" ) } } );
    const CoreProblem problem = core.detect().problem;
    QCOMPARE( problem.code, QStringLiteral( "hardware-silent" ) );
    QCOMPARE( problem.message(),
              QStringLiteral( "Die Untersuchung dieses Computers war nach 0.6 Sekunden nicht zu Ende; sie blieb bei "
                              "0000:01:00.0 stehen." ) );
    QVERIFY( problem.advice().startsWith( QStringLiteral( "Starten Sie den Computer neu." ) ) );
}

QTEST_GUILESS_MAIN( TranslationTest )
#include "TranslationTest.moc"
