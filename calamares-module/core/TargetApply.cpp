/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core/TargetApply.h"

#include "calamares/Log.h"
#include "core/CoreText.h"

#include "GlobalStorage.h"
#include "JobQueue.h"
#include "calamares/CalamaresCompat.h"

#include <QJsonArray>

#include <chrono>

namespace
{
int
runInTarget( const QStringList& command, int timeoutSeconds, QString& output )
{
    // No working directory: Calamares would change the root to it.
    const auto result = Calamares::System::instance()->targetEnvCommand(
        command, QString(), QString(), std::chrono::seconds( timeoutSeconds ) );
    output = result.getOutput();
    // Calamares has a number of its own for a missing directory, which for the core is a failure to start.
    return result.getExitCode() == -3 ? -2 : result.getExitCode();
}

/** @brief Makes the report that the core could not make; @p before is that of an earlier job.
 *
 * Everything that goes wrong in the computer or in the target the core reports itself. What is left is that it was not
 * loaded, or gave no answer that can be read. Whether the installation ends then it has said when it was opened; where it
 * was not, nothing ends.
 */
QJsonObject
failed( InstallerCore& core, const QJsonObject& before, const CoreProblem& problem )
{
    QJsonObject finding = problem.sentences;
    finding.insert( QStringLiteral( "code" ), problem.code );
    finding.insert( QStringLiteral( "severity" ), QStringLiteral( "warning" ) );
    finding.insert( QStringLiteral( "subject" ), QJsonValue() );
    const QJsonObject settings = core.open().value[QLatin1String( "settings" )].toObject();
    QJsonObject report = before;
    report.insert( QStringLiteral( "abort" ), settings[QLatin1String( "abort_without_report" )].toBool() );
    QJsonArray findings = before[QLatin1String( "findings" )].toArray();
    if ( !findings.contains( finding ) )
    {
        findings.append( finding );
    }
    report.insert( QStringLiteral( "findings" ), findings );
    const QString outcome = before[QLatin1String( "outcome" )].toString();
    const bool isReserved = outcome == QLatin1String( "done" ) || outcome == QLatin1String( "partly" );
    // What an earlier job set up is there all the same.
    report.insert( QStringLiteral( "outcome" ), isReserved ? QStringLiteral( "partly" ) : QStringLiteral( "failed" ) );
    report.insert( QStringLiteral( "summary" ), TargetApply::textDocument( problem.message() ) );
    report.insert( QStringLiteral( "is_summary_finding" ), true );
    return report;
}
}  // namespace

QString
TargetApply::storageKey()
{
    return QStringLiteral( "neuronVfioReport" );
}

QString
TargetApply::passedOverKey()
{
    return QStringLiteral( "neuronVfioPassedOver" );
}

QString
TargetApply::targetRoot()
{
    // Only this one value: global storage also holds the passphrase of the disk.
    return Calamares::JobQueue::instance()->globalStorage()->value( QStringLiteral( "rootMountPoint" ) ).toString();
}

QJsonObject
TargetApply::run( InstallerCore& core, QJsonObject request, const Progress& progress )
{
    const QString root = targetRoot();
    request.insert( QStringLiteral( "target_root" ), root );
    Log::debug( QStringLiteral( "stage %1 begins, in %2" ).arg( request[QLatin1String( "stage" )].toString(), root ) );

    ApplyCallbacks callbacks;
    callbacks.progress = progress;
    callbacks.run = &runInTarget;
    const CoreAnswer answer = core.apply( request, callbacks );
    return answer.ok ? answer.value : failed( core, request[QLatin1String( "before" )].toObject(), answer.problem );
}

QJsonObject
TargetApply::stored()
{
    return QJsonObject::fromVariantMap(
        Calamares::JobQueue::instance()->globalStorage()->value( storageKey() ).toMap() );
}

void
TargetApply::store( const QJsonObject& report )
{
    Calamares::JobQueue::instance()->globalStorage()->insert( storageKey(), report.toVariantMap() );
    Log::debug( QStringLiteral( "stored as %1 for the report page: %2" )
                    .arg( storageKey(), report[QLatin1String( "outcome" )].toString() ) );
}

Calamares::JobResult
TargetApply::conclude( const QJsonObject& report )
{
    const bool isAborted = report[QLatin1String( "abort" )].toBool();
    QStringList lines;
    for ( const auto& value : report[QLatin1String( "findings" )].toArray() )
    {
        const QJsonObject finding = value.toObject();
        if ( finding[QLatin1String( "severity" )].toString() != QLatin1String( "info" ) )
        {
            // What is left to do in the installed system cannot be done when there will be none.
            const bool isOfUse = !isAborted || !finding[QLatin1String( "leaves_work" )].toBool();
            lines.append( QStringLiteral( "%1 %2" )
                              .arg( CoreText::member( finding, QStringLiteral( "message" ) ),
                                    isOfUse ? CoreText::member( finding, QStringLiteral( "advice" ) ) : QString() )
                              .trimmed() );
        }
    }
    for ( const auto& line : lines )
    {
        Log::warning( line );
    }
    if ( isAborted )
    {
        const QString summary = CoreText::document( report[QLatin1String( "summary" )].toObject() );
        Log::error( QStringLiteral( "the settings end the installation here: %1" ).arg( summary ) );
        return Calamares::JobResult::error( summary, lines.join( '\n' ) );
    }
    return Calamares::JobResult::ok();
}

QJsonObject
TargetApply::textDocument( const QString& text )
{
    return { { QStringLiteral( "key" ), QString() },
             { QStringLiteral( "arguments" ), QJsonArray() },
             { QStringLiteral( "text" ), text } };
}
