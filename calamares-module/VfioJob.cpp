/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "VfioJob.h"

#include "CoreText.h"
#include "Log.h"

#include "CalamaresCompat.h"
#include "GlobalStorage.h"
#include "JobQueue.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace
{
QJsonObject
english( const QString& text )
{
    return { { QStringLiteral( "key" ), QString() },
             { QStringLiteral( "arguments" ), QJsonArray() },
             { QStringLiteral( "text" ), text } };
}
}  // namespace

VfioJob::VfioJob( std::shared_ptr< InstallerCore > core, const QJsonObject& request )
    : m_core( std::move( core ) )
    , m_request( request )
{
}

QString
VfioJob::storageKey()
{
    return QStringLiteral( "neuronVfio" );
}

QString
VfioJob::prettyName() const
{
    return tr( "Set a graphics card aside for virtual machines" );
}

QString
VfioJob::prettyStatusMessage() const
{
    std::lock_guard< std::mutex > lock( m_statusMutex );
    return m_status.isEmpty() ? tr( "Setting a graphics card aside for virtual machines." ) : m_status;
}

Calamares::JobResult
VfioJob::exec()
{
    // Only this one value: global storage also holds the passphrase of the disk.
    const QString root
        = Calamares::JobQueue::instance()->globalStorage()->value( QStringLiteral( "rootMountPoint" ) ).toString();
    if ( root.isEmpty() )
    {
        return failed( { QStringLiteral( "target-missing" ),
                         tr( "No graphics card was set aside: the installed system is not mounted." ),
                         tr( "In settings.conf, neuron-vfio has to come after mount and before umount." ) } );
    }
    m_request.insert( QStringLiteral( "target_root" ), root );
    Log::debug( QStringLiteral( "applying to %1" ).arg( root ) );

    ApplyCallbacks callbacks;
    callbacks.progress = [this]( double fraction, const QJsonObject& text ) { onProgress( fraction, text ); };
    callbacks.run = &VfioJob::runInTarget;
    const CoreAnswer answer = m_core->apply( m_request, callbacks );
    return answer.ok ? finish( answer.value ) : failed( answer.problem );
}

void
VfioJob::onProgress( double fraction, const QJsonObject& text )
{
    {
        std::lock_guard< std::mutex > lock( m_statusMutex );
        m_status = CoreText::document( text );
    }
    emit progress( std::clamp( fraction, 0.0, 1.0 ) );
}

int
VfioJob::runInTarget( const QStringList& command, int timeoutSeconds, QString& output )
{
    // No working directory: Calamares would change the root to it.
    const auto result = Calamares::System::instance()->targetEnvCommand(
        command, QString(), QString(), std::chrono::seconds( timeoutSeconds ) );
    output = result.getOutput();
    // Calamares has a number of its own for a missing directory, which for the core is a failure to start.
    return result.getExitCode() == -3 ? -2 : result.getExitCode();
}

/** @brief Makes the report that the core could not make. */
Calamares::JobResult
VfioJob::failed( const CoreProblem& problem )
{
    const QJsonObject settings = m_core->open().value[QLatin1String( "settings" )].toObject();
    const QJsonObject finding {
        { QStringLiteral( "code" ), problem.code },     { QStringLiteral( "severity" ), QStringLiteral( "warning" ) },
        { QStringLiteral( "subject" ), QJsonValue() },  { QStringLiteral( "message" ), problem.message },
        { QStringLiteral( "advice" ), problem.advice },
    };
    return finish( {
        { QStringLiteral( "outcome" ), QStringLiteral( "failed" ) },
        { QStringLiteral( "abort" ), settings[QLatin1String( "on_failure" )] == QLatin1String( "abort" ) },
        { QStringLiteral( "summary" ), english( problem.message ) },
        { QStringLiteral( "findings" ), QJsonArray { finding } },
    } );
}

/** @brief Leaves the report for the page that shows it, and says how the installation goes on. */
Calamares::JobResult
VfioJob::finish( const QJsonObject& report )
{
    Calamares::JobQueue::instance()->globalStorage()->insert( storageKey(), report.toVariantMap() );

    const QString summary = CoreText::document( report[QLatin1String( "summary" )].toObject() );
    Log::debug( QStringLiteral( "stored as %1 for the report page: %2" )
                    .arg( storageKey(), report[QLatin1String( "outcome" )].toString() ) );
    QStringList lines;
    for ( const auto& value : report[QLatin1String( "findings" )].toArray() )
    {
        const QJsonObject finding = value.toObject();
        if ( finding[QLatin1String( "severity" )].toString() != QLatin1String( "info" ) )
        {
            lines.append( QStringLiteral( "%1 %2" )
                              .arg( CoreText::member( finding, QStringLiteral( "message" ) ),
                                    CoreText::member( finding, QStringLiteral( "advice" ) ) )
                              .trimmed() );
        }
    }
    for ( const auto& line : lines )
    {
        Log::warning( line );
    }
    if ( report[QLatin1String( "abort" )].toBool() )
    {
        Log::error( QStringLiteral( "the settings end the installation here: %1" ).arg( summary ) );
        return Calamares::JobResult::error( summary, lines.join( '\n' ) );
    }
    return Calamares::JobResult::ok();
}
