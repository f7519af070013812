/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/PlanLines.h"

#include "calamares/Translation.h"
#include "core/CoreText.h"
#include "core/JsonMembers.h"
#include "page/Report.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
/** @brief The context that the sentence had before it had a file of its own: its translations are there. */
class Lines
{
    Q_DECLARE_TR_FUNCTIONS( Config )
};

QString
quoted( const QString& argument )
{
    return argument.contains( ' ' ) ? '\'' + argument + '\'' : argument;
}
}  // namespace

QStringList
PlanLines::parameters( const QJsonObject& plan )
{
    return JsonMembers::texts( plan[QLatin1String( "kernel_parameters" )] );
}

QStringList
PlanLines::commands( const QJsonObject& plan )
{
    QStringList commands;
    for ( const auto& command : plan[QLatin1String( "commands" )].toArray() )
    {
        QStringList words;
        for ( const auto& word : command.toArray() )
        {
            words.append( quoted( word.toString() ) );
        }
        commands.append( words.join( ' ' ) );
    }
    return commands;
}

QStringList
PlanLines::notes( const QJsonObject& plan )
{
    QStringList notes;
    for ( const auto& note : plan[QLatin1String( "notes" )].toArray() )
    {
        notes.append( CoreText::document( note.toObject() ) );
    }
    notes.append(
        Lines::tr( "The installed system keeps a report of it all: %1" ).arg( inLatin( Report::keptPath() ) ) );
    return notes;
}
