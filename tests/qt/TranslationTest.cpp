/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/Translation.h"

#include "calamares/CalamaresCompat.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

/** @brief Languages that the module was not built with. */
class TranslationTest : public QObject
{
    Q_OBJECT
private slots:
    void takesALanguageFromTheFolderOfTheSystem();
};

void
TranslationTest::takesALanguageFromTheFolderOfTheSystem()
{
    QTemporaryDir data;
    qputenv( "XDG_DATA_DIRS", data.path().toLocal8Bit() );
    QVERIFY( QDir( data.path() ).mkpath( QStringLiteral( "neuron-vfio/lang" ) ) );
    // German stands for a language that we do not have, under the name of the one that is asked for.
    QVERIFY( QFile::copy(
        QStringLiteral( NEURON_QM ),
        data.filePath(
            QStringLiteral( "neuron-vfio/lang/neuron-vfio_%1.qm" ).arg( Calamares::translatorLocaleName().name ) ) ) );
    loadTranslation();
    QCOMPARE( QCoreApplication::translate( "NeuronVfioViewStep", "Graphics" ), QStringLiteral( "Grafik" ) );
}

QTEST_GUILESS_MAIN( TranslationTest )
#include "TranslationTest.moc"
