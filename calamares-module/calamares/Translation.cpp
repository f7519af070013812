/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/Translation.h"

#include "calamares/Log.h"

#include "calamares/CalamaresCompat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

void
loadTranslation()
{
    static QTranslator* translator = nullptr;
    static QString loaded;

    const QString language = Calamares::translatorLocaleName().name;
    // Installing and loading tell everybody that the language changed, which ends here again.
    if ( translator && language == loaded )
    {
        return;
    }
    loaded = language;
    if ( !translator )
    {
        translator = new QTranslator( QCoreApplication::instance() );
        QCoreApplication::installTranslator( translator );
    }
    const QString file = QStringLiteral( "neuron-vfio_%1.qm" ).arg( language );
    // A distribution can bring a language that we lack, or its own words for ours.
    const QString added
        = QStandardPaths::locate( QStandardPaths::GenericDataLocation, QStringLiteral( "neuron-vfio/lang/" ) + file );
    if ( !added.isEmpty() && translator->load( added ) )
    {
        Log::debug( QStringLiteral( "the translation is %1" ).arg( added ) );
    }
    else if ( !translator->load( QStringLiteral( ":/neuron-vfio/lang/" ) + file ) )
    {
        Log::debug( QStringLiteral( "no translation into %1" ).arg( language ) );
    }
}

bool
isRightToLeft()
{
    return QLocale( Calamares::translatorLocaleName().name ).textDirection() == Qt::RightToLeft;
}

QString
inLatin( const QString& words )
{
    const QChar leftToRightMark( 0x200E );
    return isRightToLeft() ? leftToRightMark + words + leftToRightMark : words;
}
