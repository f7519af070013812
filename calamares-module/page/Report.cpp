/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/Report.h"

#include "calamares/Log.h"
#include "calamares/Translation.h"
#include "core/CoreText.h"
#include "core/JsonMembers.h"
#include "core/TargetApply.h"
#include "page/DiffLines.h"
#include "page/Findings.h"
#include "page/QrCode.h"

#include "GlobalStorage.h"
#include "JobQueue.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

namespace
{
const QString s_fileName = QStringLiteral( "neuron-vfio-report.txt" );

bool
write( const QString& path, const QString& text )
{
    // The whole file or none: the installer can be closed at any time.
    QSaveFile file( path );
    const QByteArray bytes = text.toUtf8();
    const bool isWritten = file.open( QIODevice::WriteOnly ) && file.write( bytes ) == bytes.size() && file.commit();
    if ( !isWritten )
    {
        Log::warning( QStringLiteral( "the report was not saved as %1: %2" ).arg( path, file.errorString() ) );
    }
    return isWritten;
}
}  // namespace

Report::Report( QObject* parent )
    : QObject( parent )
{
}

void
Report::read()
{
    m_report = TargetApply::stored();
    Log::debug( QStringLiteral( "the report is shown" ) );
    emit changed();
}

void
Report::retranslate()
{
    emit changed();
}

bool
Report::isRightToLeft() const
{
    return ::isRightToLeft();
}

void
Report::setInstallationFailed()
{
    m_isInstallationFailed = true;
    Log::debug( QStringLiteral( "the installation failed, the report says so" ) );
    emit changed();
}

/** @brief Whether what was set up is of no use: a later step of the installation failed, so nothing may start at all. */
bool
Report::isInVain() const
{
    const QString own = m_report[QLatin1String( "outcome" )].toString();
    return m_isInstallationFailed && ( own == QLatin1String( "done" ) || own == QLatin1String( "partly" ) );
}

QString
Report::outcome() const
{
    return isInVain() ? QStringLiteral( "failed" )
                      : m_report[QLatin1String( "outcome" )].toString( QStringLiteral( "unknown" ) );
}

QString
Report::summary() const
{
    if ( m_report.isEmpty() )
    {
        return tr( "The installation stopped before GPU passthrough was set up." );
    }
    if ( isInVain() )
    {
        return tr( "The installation failed, so no graphics card is reserved." );
    }
    return CoreText::document( m_report[QLatin1String( "summary" )].toObject() );
}

bool
Report::isSummaryFound() const
{
    return !isInVain() && m_report[QLatin1String( "is_summary_finding" )].toBool();
}

QVariantList
Report::stages() const
{
    if ( outcome() == QLatin1String( "nothing" ) )
    {
        return {};
    }
    QVariantList ofInstall;
    QVariantList ofBoot;
    for ( const auto& value : m_report[QLatin1String( "steps" )].toArray() )
    {
        const QJsonObject step = value.toObject();
        // What was not needed is nothing that happened.
        if ( step[QLatin1String( "state" )].toString() == QLatin1String( "skipped" ) )
        {
            continue;
        }
        const bool isOfBoot = step[QLatin1String( "stage" )].toString() == QLatin1String( "after_boot_loader" );
        ( isOfBoot ? ofBoot : ofInstall )
            .append( QVariantMap {
                { QStringLiteral( "state" ), step[QLatin1String( "state" )].toString() },
                { QStringLiteral( "text" ), CoreText::document( step[QLatin1String( "text" )].toObject() ) },
                { QStringLiteral( "detail" ), CoreText::document( step[QLatin1String( "detail" )].toObject() ) },
            } );
    }
    const auto stage = []( const QString& heading, const QVariantList& steps )
    { return QVariantMap { { QStringLiteral( "heading" ), heading }, { QStringLiteral( "steps" ), steps } }; };
    if ( !ofInstall.isEmpty() && !ofBoot.isEmpty() )
    {
        return { stage( tr( "First: reserving the graphics card" ), ofInstall ),
                 stage( tr( "Then: completing the boot menu" ), ofBoot ) };
    }
    const QVariantList steps = ofInstall + ofBoot;
    return steps.isEmpty() ? QVariantList() : QVariantList { stage( QString(), steps ) };
}

QVariantList
Report::findings() const
{
    const QJsonArray all = Findings::notAbout( m_report[QLatin1String( "findings" )].toArray(), {} );
    // Where our own setup failed, the advice says what to correct before the next try.
    const bool isOwn = m_report[QLatin1String( "outcome" )].toString() == QLatin1String( "failed" );
    return Findings::shown( m_isInstallationFailed ? Findings::withoutAdvice( all, !isOwn ) : all );
}

QVariantList
Report::afterReboot() const
{
    if ( isInVain() )
    {
        return {};
    }
    return m_report[QLatin1String( "after_reboot" )].toArray().toVariantList();
}

QStringList
Report::wayBack() const
{
    if ( isInVain() )
    {
        return {};
    }
    QStringList list;
    for ( const auto& value : m_report[QLatin1String( "way_back" )].toArray() )
    {
        list.append( CoreText::document( value.toObject() ) );
    }
    return list;
}

QVariantList
Report::files() const
{
    return DiffLines::files( m_report[QLatin1String( "files" )].toArray() );
}

QVariantList
Report::commands() const
{
    QVariantList list;
    for ( const auto& value : m_report[QLatin1String( "commands" )].toArray() )
    {
        const QJsonObject run = value.toObject();
        list.append( QVariantMap {
            { QStringLiteral( "command" ), JsonMembers::texts( run[QLatin1String( "command" )] ).join( ' ' ) },
            { QStringLiteral( "exitCode" ), run[QLatin1String( "exit_code" )].toInt() },
        } );
    }
    return list;
}

QString
Report::logFile() const
{
    return isInVain() ? QString() : m_report[QLatin1String( "log_file" )].toString();
}

QString
Report::text() const
{
    QStringList out { summary() };
    const auto section = [&out]( const QString& heading, const QStringList& lines )
    {
        if ( !lines.isEmpty() )
        {
            out << QString() << heading << lines;
        }
    };
    const auto lines = []( const QVariantList& list, const QString& first, const QString& second )
    {
        QStringList result;
        for ( const auto& entry : list )
        {
            const QVariantMap map = entry.toMap();
            const QString more = map.value( second ).toString();
            result.append( QStringLiteral( "  %1" ).arg( map.value( first ).toString() ) );
            if ( !more.isEmpty() )
            {
                result.append( QStringLiteral( "      %1" ).arg( more ) );
            }
        }
        return result;
    };

    section( tr( "What to know" ), lines( findings(), QStringLiteral( "message" ), QStringLiteral( "advice" ) ) );
    QStringList stepLines;
    for ( const auto& entry : stages() )
    {
        const QVariantMap stage = entry.toMap();
        const QString heading = stage.value( QStringLiteral( "heading" ) ).toString();
        if ( !heading.isEmpty() )
        {
            stepLines.append( QStringLiteral( "  " ) + heading );
        }
        for ( const auto& stepEntry : stage.value( QStringLiteral( "steps" ) ).toList() )
        {
            const QVariantMap step = stepEntry.toMap();
            stepLines.append( QStringLiteral( "  [%1] %2 %3" )
                                  .arg( step.value( QStringLiteral( "state" ) ).toString() == QLatin1String( "done" )
                                            ? tr( "done" )
                                            : tr( "failed" ),
                                        step.value( QStringLiteral( "text" ) ).toString(),
                                        step.value( QStringLiteral( "detail" ) ).toString() )
                                  .trimmed()
                                  .prepend( QStringLiteral( "  " ) ) );
        }
    }
    section( tr( "Steps" ), stepLines );
    section( tr( "To finish" ), toFinish().replaceInStrings( QRegularExpression( "^" ), QStringLiteral( "  " ) ) );
    section( tr( "After the first start" ),
             lines( afterReboot(), QStringLiteral( "command" ), QStringLiteral( "expected" ) ) );
    section( tr( "If something goes wrong" ),
             wayBack().replaceInStrings( QRegularExpression( "^" ), QStringLiteral( "  " ) ) );
    QStringList fileLines;
    for ( const auto& entry : files() )
    {
        const QVariantMap file = entry.toMap();
        fileLines.append( QStringLiteral( "  %1 (%2)" )
                              .arg( file.value( QStringLiteral( "path" ) ).toString(),
                                    file.value( QStringLiteral( "change" ) ).toString() ) );
        for ( const auto& line : file.value( QStringLiteral( "lines" ) ).toList() )
        {
            fileLines.append( QStringLiteral( "      " ) + line.toMap().value( QStringLiteral( "text" ) ).toString() );
        }
    }
    section( tr( "Files" ), fileLines );
    section( tr( "Commands" ), lines( commands(), QStringLiteral( "command" ), QString() ) );
    if ( outcome() == QLatin1String( "done" ) )
    {
        section( tr( "Next: your first virtual machine" ), { QStringLiteral( "  " ) + guide() } );
    }
    section( tr( "Log" ), logFile().isEmpty() ? QStringList() : QStringList( QStringLiteral( "  " ) + logFile() ) );
    return out.join( '\n' ) + '\n';
}

void
Report::save( const QString& folder )
{
    const QString path = ( folder.isEmpty() ? QDir::home() : QDir( folder ) ).filePath( s_fileName );
    m_saved = write( path, text() ) ? tr( "Saved as %1" ).arg( inLatin( path ) )
                                    : tr( "The report could not be saved as %1." ).arg( inLatin( path ) );
    Log::debug( m_saved );
    emit savedChanged();
}

void
Report::keep( QJsonObject& report, const QString& root )
{
    // Before umount only: afterwards the folder is there as well, but empty, and what is written into it vanishes.
    if ( root.isEmpty() || report[QLatin1String( "outcome" )] == QLatin1String( "nothing" )
         || !QFileInfo::exists( root + QStringLiteral( "/etc/os-release" ) ) )
    {
        return;
    }
    const QString inside = keptPath();
    QJsonObject kept = report;
    kept.insert( QStringLiteral( "kept_as" ), inside );
    Report page;
    page.m_report = kept;
    QDir().mkpath( root + QStringLiteral( "/var/log" ) );
    if ( write( root + inside, page.text() ) )
    {
        report = kept;
        Log::debug( QStringLiteral( "the report is kept as %1 of the installed system" ).arg( inside ) );
    }
}

QString
Report::keptPath()
{
    return QStringLiteral( "/var/log/" ) + s_fileName;
}

QStringList
Report::toFinish() const
{
    // There is no installed system to run it in, whatever failed.
    if ( m_isInstallationFailed )
    {
        return {};
    }
    return JsonMembers::texts( m_report[QLatin1String( "to_finish" )] );
}

QString
Report::wayBackImage() const
{
    const QStringList ways = wayBack();
    return ways.isEmpty() ? QString() : QrCode::dataUrl( ways.join( '\n' ) );
}

QString
Report::guide() const
{
    return QStringLiteral( "/usr/share/doc/neuron-os/install.md" );
}

QString
Report::keptAs() const
{
    return isInVain() ? QString() : m_report[QLatin1String( "kept_as" )].toString();
}

QVariantList
Report::drives() const
{
    // Where a desktop mounts what is plugged in.
    static const QRegularExpression s_plugged( QStringLiteral( "^/(run/)?media/" ) );
    QVariantList list;
    for ( const auto& volume : QStorageInfo::mountedVolumes() )
    {
        if ( volume.isValid() && volume.isReady() && !volume.isReadOnly()
             && s_plugged.match( volume.rootPath() ).hasMatch() )
        {
            list.append( QVariantMap { { QStringLiteral( "name" ), QFileInfo( volume.rootPath() ).fileName() },
                                       { QStringLiteral( "path" ), volume.rootPath() } } );
        }
    }
    return list;
}
