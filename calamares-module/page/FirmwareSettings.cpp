/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/FirmwareSettings.h"

#include "calamares/Log.h"

#include <QProcess>

void
FirmwareSettings::ask()
{
    auto* process = new QProcess( this );
    connect( process, &QProcess::errorOccurred, process, &QObject::deleteLater );
    connect( process,
             QOverload< int, QProcess::ExitStatus >::of( &QProcess::finished ),
             this,
             [this, process]
             {
                 m_canOpen = process->readAllStandardOutput().contains( "yes" );
                 Log::debug( m_canOpen ? QStringLiteral( "the computer can restart into its firmware settings" )
                                       : QStringLiteral( "the computer cannot restart into its firmware settings" ) );
                 process->deleteLater();
                 emit answered();
             } );
    process->start( QStringLiteral( "busctl" ),
                    { QStringLiteral( "call" ),
                      QStringLiteral( "org.freedesktop.login1" ),
                      QStringLiteral( "/org/freedesktop/login1" ),
                      QStringLiteral( "org.freedesktop.login1.Manager" ),
                      QStringLiteral( "CanRebootToFirmwareSetup" ) } );
}

void
FirmwareSettings::open()
{
    Log::warning( QStringLiteral( "the user restarts the computer into its firmware settings" ) );
    QProcess::startDetached( QStringLiteral( "systemctl" ),
                             { QStringLiteral( "reboot" ), QStringLiteral( "--firmware-setup" ) } );
}
