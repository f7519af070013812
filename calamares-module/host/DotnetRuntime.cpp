/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "host/DotnetRuntime.h"

#include "calamares/Log.h"
#include "host/PluginFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <nethost.h>

#include <array>
#include <climits>

#include <dlfcn.h>
#include <unistd.h>

namespace
{
const char s_assembly[] = "Neuron.Installer.Native.dll";
const char s_dependencies[] = "Neuron.Installer.Native.deps.json";
const char s_runtimeConfig[] = "Neuron.Installer.Native.runtimeconfig.json";
const char s_typeName[] = "Neuron.Installer.Native.Exports, Neuron.Installer.Native";

// From the runtime's list of status codes; the headers of the hosting interface do not have them.
constexpr int32_t s_frameworkMissing = static_cast< int32_t >( 0x80008096 );

class Host
{
    Q_DECLARE_TR_FUNCTIONS( Host )
};

void
logMessage( const char* message )
{
    for ( const auto& line : QString::fromUtf8( message ).split( '\n' ) )
    {
        if ( !line.trimmed().isEmpty() )
        {
            Log::warning( QStringLiteral( ".NET: " ) + line );
        }
    }
}

/** @brief A status of hostfxr, as it is looked up. */
QString
code( int32_t status )
{
    return QStringLiteral( "0x%1" ).arg( static_cast< quint32 >( status ), 8, 16, QLatin1Char( '0' ) );
}

/** @brief The JSON object in a file; empty when there is none. */
QJsonObject
document( const QString& path )
{
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? QJsonDocument::fromJson( file.readAll() ).object() : QJsonObject();
}

/** @brief The version in the runtimeconfig.json, such as "10.0.0", for the sentence about a wrong one. */
QString
neededRuntime()
{
    const QJsonObject options = document( DotnetRuntime::libraryFile( QLatin1String( s_runtimeConfig ) ) )
                                    .value( QLatin1String( "runtimeOptions" ) )
                                    .toObject();
    return options[QLatin1String( "framework" )].toObject()[QLatin1String( "version" )].toString();
}

/** @brief The path of a file that the library needs and that is not there; empty when all are there.
 *
 * Without an assembly that it depends on, the library ends the whole process as soon as it is called.
 */
QString
missingFile()
{
    QStringList names { QLatin1String( s_assembly ), QLatin1String( s_runtimeConfig ) };
    const QJsonObject targets
        = document( DotnetRuntime::libraryFile( QLatin1String( s_dependencies ) ) )[QLatin1String( "targets" )]
              .toObject();
    for ( const auto& target : targets )
    {
        for ( const auto& library : QJsonValue( target ).toObject() )
        {
            for ( const auto& path : QJsonValue( library ).toObject()[QLatin1String( "runtime" )].toObject().keys() )
            {
                names.append( QFileInfo( path ).fileName() );
            }
        }
    }
    for ( const auto& name : names )
    {
        const QString path = DotnetRuntime::libraryFile( name );
        if ( !QFileInfo::exists( path ) )
        {
            return path;
        }
    }
    return QString();
}
}  // namespace

QString
DotnetRuntime::libraryFile( const QString& name )
{
    return moduleFile( QStringLiteral( "dotnet" ) ) + '/' + name;
}

void*
DotnetRuntime::find( QString& problem )
{
    const QString missing = missingFile();
    if ( !missing.isEmpty() )
    {
        problem
            = Host::tr( "GPU passthrough cannot be set up: the file %1 is missing from the installer." ).arg( missing );
        return nullptr;
    }

    std::array< char, PATH_MAX > path {};
    size_t length = path.size();
    const int32_t found = get_hostfxr_path( path.data(), &length, nullptr );
    void* library = found == 0 ? dlopen( path.data(), RTLD_NOW | RTLD_LOCAL ) : nullptr;
    if ( !library )
    {
        Log::warning( found == 0 ? QString::fromLocal8Bit( dlerror() )
                                 : QStringLiteral( "no .NET runtime found, status %1" ).arg( code( found ) ) );
        problem = Host::tr( "GPU passthrough cannot be set up: this installation medium has no .NET runtime." );
        return nullptr;
    }
    Log::debug( QStringLiteral( "hostfxr is %1" ).arg( QFile::decodeName( path.data() ) ) );
    for ( const char* function : { "hostfxr_set_error_writer",
                                   "hostfxr_initialize_for_runtime_config",
                                   "hostfxr_get_runtime_delegate",
                                   "hostfxr_close" } )
    {
        if ( !dlsym( library, function ) )
        {
            Log::warning( QString::fromLocal8Bit( dlerror() ) );
            problem = Host::tr(
                "GPU passthrough cannot be set up: the .NET runtime of this installation medium is too old." );
            return nullptr;
        }
    }
    return library;
}

DotnetRuntime::Surroundings::Surroundings()
{
    // Where the runtime is may be said; how it behaves, what it loads and whom it lets in is ours.
    for ( char** entry = environ; *entry; ++entry )
    {
        const QByteArray text( *entry );
        const QByteArray name = text.left( text.indexOf( '=' ) );
        if ( ( name.startsWith( "DOTNET_" ) && !name.startsWith( "DOTNET_ROOT" ) ) || name.startsWith( "CORECLR_" )
             || name.startsWith( "COMPlus_" ) )
        {
            m_variables.append( { name, text.mid( name.size() + 1 ) } );
        }
    }
    // Usually there are none: who changes the environment of a process with threads should have a reason.
    for ( const auto& variable : m_variables )
    {
        unsetenv( variable.first.constData() );
    }
    getrlimit( RLIMIT_NOFILE, &m_files );
    for ( size_t i = 0; i < s_signals.size(); i++ )
    {
        sigaction( s_signals[i], nullptr, &m_actions[i] );
    }
}

DotnetRuntime::Surroundings::~Surroundings()
{
    for ( size_t i = 0; i < s_signals.size(); i++ )
    {
        sigaction( s_signals[i], &m_actions[i], nullptr );
    }
    setrlimit( RLIMIT_NOFILE, &m_files );
    for ( const auto& variable : m_variables )
    {
        setenv( variable.first.constData(), variable.second.constData(), 1 );
    }
}

load_assembly_and_get_function_pointer_fn
DotnetRuntime::start( void* hostfxr, QString& problem )
{
    const Messages messages( hostfxr );
    const Surroundings surroundings;
    const auto initialize = reinterpret_cast< hostfxr_initialize_for_runtime_config_fn >(
        dlsym( hostfxr, "hostfxr_initialize_for_runtime_config" ) );
    const auto getDelegate
        = reinterpret_cast< hostfxr_get_runtime_delegate_fn >( dlsym( hostfxr, "hostfxr_get_runtime_delegate" ) );
    const auto close = reinterpret_cast< hostfxr_close_fn >( dlsym( hostfxr, "hostfxr_close" ) );

    hostfxr_handle context = nullptr;
    load_assembly_and_get_function_pointer_fn loader = nullptr;
    int32_t status = initialize(
        QFile::encodeName( libraryFile( QLatin1String( s_runtimeConfig ) ) ).constData(), nullptr, &context );
    // Positive numbers are successes too: something else in this process has started the runtime before.
    if ( status >= 0 )
    {
        status
            = getDelegate( context, hdt_load_assembly_and_get_function_pointer, reinterpret_cast< void** >( &loader ) );
    }
    if ( context )
    {
        close( context );
    }
    if ( status == 0 && loader )
    {
        return loader;
    }
    problem = startProblem( status );
    return nullptr;
}

bool
DotnetRuntime::load( load_assembly_and_get_function_pointer_fn loader,
                     const char* method,
                     void** function,
                     QString& problem )
{
    const QByteArray assembly = QFile::encodeName( libraryFile( QLatin1String( s_assembly ) ) );
    // The compiler starts with the first method, and does to the process what the runtime did.
    const Surroundings surroundings;
    const int32_t status
        = loader( assembly.constData(), s_typeName, method, UNMANAGEDCALLERSONLY_METHOD, nullptr, function );
    if ( status == 0 && *function )
    {
        return true;
    }
    problem = Host::tr( "GPU passthrough cannot be set up: %1 could not be loaded, or a file it needs is "
                        "missing (%2 in %3)." )
                  .arg( QLatin1String( s_assembly ), code( status ), QLatin1String( method ) );
    return false;
}

QString
DotnetRuntime::startProblem( int32_t status )
{
    if ( status == s_frameworkMissing )
    {
        return Host::tr( "GPU passthrough cannot be set up: this installation medium has a .NET runtime, but not "
                         "version %1 that is needed." )
            .arg( neededRuntime() );
    }
    return Host::tr( "GPU passthrough cannot be set up: the .NET runtime did not start (%1)." ).arg( code( status ) );
}

DotnetRuntime::Messages::Messages( void* hostfxr )
    : m_setWriter( reinterpret_cast< hostfxr_set_error_writer_fn >( dlsym( hostfxr, "hostfxr_set_error_writer" ) ) )
{
    m_setWriter( logMessage );
}

DotnetRuntime::Messages::~Messages()
{
    m_setWriter( nullptr );
}
