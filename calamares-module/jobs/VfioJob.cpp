/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "jobs/VfioJob.h"

#include "core/CoreText.h"
#include "core/TargetApply.h"
#include "page/Report.h"

#include <algorithm>

VfioJob::VfioJob( std::shared_ptr< InstallerCore > core, const QJsonObject& request )
    : m_core( std::move( core ) )
    , m_request( request )
{
}

QString
VfioJob::prettyName() const
{
    return tr( "Reserve a graphics card for virtual machines" );
}

QString
VfioJob::prettyStatusMessage() const
{
    std::lock_guard< std::mutex > lock( m_statusMutex );
    return m_status.isEmpty() ? tr( "Reserving a graphics card for virtual machines." ) : m_status;
}

Calamares::JobResult
VfioJob::exec()
{
    QJsonObject report = TargetApply::run(
        *m_core, m_request, [this]( double fraction, const QJsonObject& text ) { onProgress( fraction, text ); } );
    Report::keep( report, TargetApply::targetRoot() );
    TargetApply::store( report );
    return TargetApply::conclude( report );
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
