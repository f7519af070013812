/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "jobs/VfioBootJob.h"

#include "calamares/Log.h"
#include "core/TargetApply.h"
#include "page/Report.h"

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
    const QJsonObject before = TargetApply::stored();
    QJsonObject request {
        { QStringLiteral( "stage" ), QStringLiteral( "after_boot_loader" ) },
        { QStringLiteral( "gpus" ), QJsonValue() },
        { QStringLiteral( "confirmed" ), true },
        { QStringLiteral( "choice_offered" ), true },
    };
    if ( !before.isEmpty() )
    {
        request.insert( QStringLiteral( "before" ), before );
    }
    QJsonObject report = TargetApply::run(
        *m_core, request, [this]( double fraction, const QJsonObject& ) { emit progress( fraction ); } );
    if ( report == before || report[QLatin1String( "outcome" )] == QLatin1String( "nothing" ) )
    {
        Log::debug( QStringLiteral( "the boot menu needs nothing more, the report stays as it is" ) );
        return Calamares::JobResult::ok();
    }
    Report::keep( report, TargetApply::targetRoot() );
    TargetApply::store( report );
    return TargetApply::conclude( report );
}
