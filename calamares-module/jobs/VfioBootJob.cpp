/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "jobs/VfioBootJob.h"

#include "calamares/Log.h"
#include "core/TargetApply.h"
#include "page/Findings.h"
#include "page/Report.h"

#include <QJsonArray>

namespace
{
QString
outcomeOf( const QJsonObject& report )
{
    return report[QLatin1String( "outcome" )].toString();
}

QJsonArray
listOf( const QJsonObject& report, const QString& member )
{
    return report[member].toArray();
}

bool
didSomething( const QJsonObject& report )
{
    const bool isSomethingThere = !listOf( report, QStringLiteral( "files" ) ).isEmpty()
        || !listOf( report, QStringLiteral( "commands" ) ).isEmpty()
        || !listOf( report, QStringLiteral( "findings" ) ).isEmpty();
    const QString outcome = outcomeOf( report );
    return outcome == QLatin1String( "failed" ) || outcome == QLatin1String( "partly" )
        || ( outcome == QLatin1String( "done" ) && isSomethingThere );
}

/** @brief The steps, each with the stage it belongs to: both jobs name theirs alike. */
QJsonArray
stepsOf( const QJsonObject& report, const QString& stage )
{
    QJsonArray steps;
    for ( const auto& value : listOf( report, QStringLiteral( "steps" ) ) )
    {
        QJsonObject step = value.toObject();
        step.insert( QStringLiteral( "stage" ), stage );
        steps.append( step );
    }
    return steps;
}

/** @brief From worst to best. */
int
rank( const QString& outcome )
{
    return QStringList { QStringLiteral( "failed" ), QStringLiteral( "partly" ), QStringLiteral( "done" ) }.indexOf(
        outcome );
}
}  // namespace

VfioBootJob::VfioBootJob( InstallerCore::Loader loader, QObject* parent )
    : Calamares::CppJob( parent )
    , m_loader( std::move( loader ) )
    , m_core( std::make_shared< InstallerCore >( m_loader, InstallerCore::options( {} ) ) )
{
}

QString
VfioBootJob::prettyName() const
{
    return tr( "Complete the boot entries for virtual machines" );
}

QString
VfioBootJob::prettyStatusMessage() const
{
    return tr( "Completing the boot entries for virtual machines." );
}

void
VfioBootJob::setConfigurationMap( const QVariantMap& configurationMap )
{
    m_core = std::make_shared< InstallerCore >( m_loader, InstallerCore::options( configurationMap ) );
}

Calamares::JobResult
VfioBootJob::exec()
{
    const QJsonObject request {
        { QStringLiteral( "stage" ), QStringLiteral( "boot" ) },
        { QStringLiteral( "gpus" ), QJsonValue() },
        { QStringLiteral( "confirmed" ), true },
        { QStringLiteral( "page_shown" ), true },
    };
    const QJsonObject before = TargetApply::stored();
    const QJsonObject report = TargetApply::run(
        *m_core, request, [this]( double fraction, const QJsonObject& ) { emit progress( fraction ); } );
    if ( !didSomething( report ) )
    {
        Log::debug( QStringLiteral( "no boot entry needs anything" ) );
        return Calamares::JobResult::ok();
    }
    QJsonObject merged = mergedWith( before, report );
    Report::keep( merged, TargetApply::targetRoot() );
    TargetApply::store( merged );
    return TargetApply::conclude( report );
}

/** @brief One report of both stages, for the one page that shows it. */
QJsonObject
VfioBootJob::mergedWith( const QJsonObject& before, const QJsonObject& after ) const
{
    if ( before.isEmpty() )
    {
        return after;
    }
    QJsonObject merged = before;
    QJsonArray findings = listOf( before, QStringLiteral( "findings" ) );
    for ( const auto& finding : Findings::without( listOf( after, QStringLiteral( "findings" ) ), findings ) )
    {
        findings.append( finding );
    }
    merged.insert( QStringLiteral( "findings" ), findings );
    QJsonArray steps = stepsOf( before, QStringLiteral( "install" ) );
    for ( const auto& step : stepsOf( after, QStringLiteral( "boot" ) ) )
    {
        steps.append( step );
    }
    merged.insert( QStringLiteral( "steps" ), steps );
    for ( const auto& member : { QStringLiteral( "files" ), QStringLiteral( "commands" ) } )
    {
        QJsonArray all = listOf( before, member );
        for ( const auto& entry : listOf( after, member ) )
        {
            all.append( entry );
        }
        merged.insert( member, all );
    }

    const QString was = outcomeOf( before );
    const QString is = outcomeOf( after );
    const bool isWorse = rank( is ) >= 0 && ( rank( was ) < 0 || rank( is ) < rank( was ) );
    if ( isWorse && ( was == QLatin1String( "done" ) || was == QLatin1String( "partly" ) ) )
    {
        // The card is reserved all the same, so "failed" would be wrong about it.
        merged.insert( QStringLiteral( "outcome" ), QStringLiteral( "partly" ) );
        merged.insert(
            QStringLiteral( "summary" ),
            TargetApply::textDocument( tr( "Almost done: the card is reserved, but the boot entries could not be "
                                           "completed. Read below how to finish before you restart." ) ) );
    }
    else if ( isWorse )
    {
        merged.insert( QStringLiteral( "outcome" ), is );
        merged.insert( QStringLiteral( "summary" ), after[QLatin1String( "summary" )] );
    }
    merged.insert( QStringLiteral( "abort" ), after[QLatin1String( "abort" )] );
    return merged;
}
