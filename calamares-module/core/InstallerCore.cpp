/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core/InstallerCore.h"

#include "calamares/Log.h"

#include "calamares/CalamaresCompat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

namespace
{
class Core
{
    Q_DECLARE_TR_FUNCTIONS( InstallerCore )
};

/** @brief Calls @p function; nothing it throws gets through, since the caller is C#, where it would end the process. */
template < typename Result, typename Function >
Result
guarded( Result otherwise, Function function ) noexcept
{
    try
    {
        return function();
    }
    catch ( const std::exception& problem )
    {
        Log::error( QStringLiteral( "a callback failed: %1" ).arg( QString::fromUtf8( problem.what() ) ) );
    }
    catch ( ... )
    {
        Log::error( QStringLiteral( "a callback failed" ) );
    }
    return otherwise;
}

QByteArray
json( const QJsonObject& object )
{
    return QJsonDocument( object ).toJson( QJsonDocument::Compact );
}

CoreAnswer
failure( const QString& code, const QJsonObject& sentences )
{
    // The log is in English, whatever the user reads.
    Log::warning( QStringLiteral( "%1: %2 %3" )
                      .arg( code,
                            sentences[QLatin1String( "message" )].toString(),
                            sentences[QLatin1String( "advice" )].toString() )
                      .trimmed() );
    return { false, {}, { code, sentences } };
}

CoreAnswer
failure( const QString& code, const QString& message, const QString& advice = QString() )
{
    return failure( code,
                    QJsonObject { { QStringLiteral( "message" ), message }, { QStringLiteral( "advice" ), advice } } );
}
}  // namespace

QJsonObject
InstallerCore::options( const QVariantMap& configurationMap )
{
    // Those of neuron-vfio.schema.yaml. Calamares passes on what it does not know, and nobody would look for it.
    static const QStringList known { QStringLiteral( "qmlSearch" ), QStringLiteral( "qmlFilename" ),
                                     QStringLiteral( "qmlLabel" ),  QStringLiteral( "page" ),
                                     QStringLiteral( "settings" ),  QStringLiteral( "hostRoot" ),
                                     QStringLiteral( "packages" ),  QStringLiteral( "theme" ) };
    for ( auto it = configurationMap.cbegin(); it != configurationMap.cend(); ++it )
    {
        const bool isPath = it.key() == QLatin1String( "settings" ) || it.key() == QLatin1String( "hostRoot" );
        if ( !known.contains( it.key() ) )
        {
            Log::warning(
                QStringLiteral( "the module's configuration has the key \"%1\", which means nothing here; keys are %2" )
                    .arg( it.key(), known.join( QStringLiteral( ", " ) ) ) );
        }
        else if ( isPath && it.value().toString().isEmpty() )
        {
            Log::warning( QStringLiteral( "the module's configuration names no file with \"%1\"; it is passed over" )
                              .arg( it.key() ) );
        }
    }

    QJsonObject options { { QStringLiteral( "client" ), QStringLiteral( "calamares" ) },
                          { QStringLiteral( "language" ), QLocale().name() } };
    const QString settingsFile = Calamares::getString( configurationMap, QStringLiteral( "settings" ) );
    if ( !settingsFile.isEmpty() )
    {
        options.insert( QStringLiteral( "settings_file" ), settingsFile );
    }
    const QString hostRoot = Calamares::getString( configurationMap, QStringLiteral( "hostRoot" ) );
    if ( !hostRoot.isEmpty() )
    {
        options.insert( QStringLiteral( "host_root" ), hostRoot );
    }
    return options;
}

InstallerCore::InstallerCore( Loader loader, const QJsonObject& options )
    : m_loader( std::move( loader ) )
    , m_options( options )
{
    m_callbacks.size = sizeof( m_callbacks );
    m_callbacks.context = this;
    m_callbacks.log = &InstallerCore::onLog;
    m_callbacks.progress = &InstallerCore::onProgress;
    m_callbacks.run = &InstallerCore::onRun;
}

InstallerCore::~InstallerCore()
{
    if ( m_openAnswer.ok )
    {
        m_api.close( m_session );
    }
}

CoreAnswer
InstallerCore::open()
{
    std::lock_guard< std::mutex > lock( m_openMutex );
    if ( !m_opened )
    {
        QElapsedTimer timer;
        timer.start();
        m_openAnswer = load();
        m_opened = true;
        Log::debug( QStringLiteral( "the core was %1 in %2 ms" )
                        .arg( m_openAnswer.ok ? QStringLiteral( "opened" ) : QStringLiteral( "not opened" ) )
                        .arg( timer.elapsed() ) );
    }
    return m_openAnswer;
}

CoreAnswer
InstallerCore::load()
{
    QString problem;
    if ( !m_loader( m_api, problem ) )
    {
        return failure(
            QStringLiteral( "core-not-loaded" ),
            problem,
            Core::tr( "The installation goes on without it; it can be set up later, in the installed system." ) );
    }
    const uint32_t version = m_api.version();
    if ( version != NEURON_ABI_VERSION )
    {
        return failure( QStringLiteral( "core-version" ),
                        Core::tr( "GPU passthrough cannot be set up: the installer page speaks version %1 of the "
                                  "interface, the library beside it version %2." )
                            .arg( NEURON_ABI_VERSION )
                            .arg( version ),
                        Core::tr( "The installation goes on without it; both have to come from the same package." ) );
    }
    const QByteArray options = json( m_options );
    char* answer = nullptr;
    const int32_t status
        = m_api.open( options.constData(), static_cast< size_t >( options.size() ), &m_callbacks, &m_session, &answer );
    return take( "open", status, answer );
}

CoreAnswer
InstallerCore::detect()
{
    return call( &NeuronApi::detect, "detect", {} );
}

CoreAnswer
InstallerCore::plan( const QStringList& gpus )
{
    return call( &NeuronApi::plan,
                 "plan",
                 { { QStringLiteral( "gpus" ), QJsonArray::fromStringList( gpus ) },
                   { QStringLiteral( "target_root" ), QJsonValue::Null } } );
}

CoreAnswer
InstallerCore::apply( const QJsonObject& request, const ApplyCallbacks& callbacks )
{
    {
        std::lock_guard< std::mutex > lock( m_applyMutex );
        m_applying = &callbacks;
    }
    const CoreAnswer answer = call( &NeuronApi::apply, "apply", request );
    std::lock_guard< std::mutex > lock( m_applyMutex );
    m_applying = nullptr;
    return answer;
}

CoreAnswer
InstallerCore::call( Call NeuronApi::* function, const char* name, const QJsonObject& request )
{
    const CoreAnswer opened = open();
    if ( !opened.ok )
    {
        return opened;
    }
    const QByteArray text = json( request );
    char* answer = nullptr;
    const int32_t status
        = ( m_api.*function )( m_session, text.constData(), static_cast< size_t >( text.size() ), &answer );
    return take( name, status, answer );
}

/** @brief Turns what a function returned into an answer, and gives the memory back. */
CoreAnswer
InstallerCore::take( const char* name, int32_t status, char* answer )
{
    const QByteArray text( answer );
    m_api.free( answer );

    if ( text.isEmpty() )
    {
        return failure(
            QStringLiteral( "core-no-answer" ),
            Core::tr( "GPU passthrough cannot be set up: the library gave no answer to \"%1\" (status %2)." )
                .arg( QLatin1String( name ) )
                .arg( status ) );
    }
    QJsonParseError parsed;
    const QJsonObject document = QJsonDocument::fromJson( text, &parsed ).object();
    if ( parsed.error == QJsonParseError::NoError && document[QLatin1String( "ok" )].toBool()
         && document[QLatin1String( "value" )].isObject() )
    {
        return { true, document[QLatin1String( "value" )].toObject(), {} };
    }
    const QJsonObject error = document[QLatin1String( "error" )].toObject();
    if ( error.isEmpty() )
    {
        Log::warning(
            QStringLiteral( "answer to %1: %2" ).arg( QLatin1String( name ), QString::fromUtf8( text.left( 500 ) ) ) );
        return failure( QStringLiteral( "core-bad-answer" ),
                        Core::tr( "GPU passthrough cannot be set up: the answer of the library to \"%1\" cannot be "
                                  "understood." )
                            .arg( QLatin1String( name ) ) );
    }
    return failure( error[QLatin1String( "code" )].toString(), error );
}

void
InstallerCore::onLog( void*, int32_t level, const char* text, size_t length )
{
    const QString line = QString::fromUtf8( text, static_cast< int >( length ) );
    switch ( level )
    {
    case NEURON_LOG_ERROR:
        Log::error( line );
        break;
    case NEURON_LOG_WARNING:
        Log::warning( line );
        break;
    default:
        Log::debug( line );
    }
}

void
InstallerCore::onProgress( void* context, double fraction, const char* text, size_t length )
{
    auto* self = static_cast< InstallerCore* >( context );
    std::lock_guard< std::mutex > lock( self->m_applyMutex );
    if ( self->m_applying && self->m_applying->progress )
    {
        guarded( 0,
                 [&]
                 {
                     self->m_applying->progress(
                         fraction,
                         QJsonDocument::fromJson( QByteArray( text, static_cast< int >( length ) ) ).object() );
                     return 0;
                 } );
    }
}

int32_t
InstallerCore::onRun(
    void* context, const char* argv, size_t length, int32_t timeoutSeconds, neuron_output output, void* sink )
{
    auto* self = static_cast< InstallerCore* >( context );
    QStringList command;
    for ( const auto& word : QJsonDocument::fromJson( QByteArray( argv, static_cast< int >( length ) ) ).array() )
    {
        command.append( word.toString() );
    }
    std::lock_guard< std::mutex > lock( self->m_applyMutex );
    if ( !self->m_applying || !self->m_applying->run || command.isEmpty() )
    {
        return -2;
    }
    QString printed;
    const int exitCode = guarded( -2, [&] { return self->m_applying->run( command, timeoutSeconds, printed ); } );
    if ( output && !printed.isEmpty() )
    {
        const QByteArray bytes = printed.toUtf8();
        output( sink, bytes.constData(), static_cast< size_t >( bytes.size() ) );
    }
    return exitCode;
}
