/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Starts the shared .NET runtime in this process and takes the functions from the C# library. */
#include "host/Host.h"

#include "Log.h"
#include "host/PluginFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <coreclr_delegates.h>
#include <hostfxr.h>
#include <nethost.h>

#include <array>
#include <climits>

#include <dlfcn.h>

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
public:
    static bool load( NeuronApi& api, QString& problem );

private:
    static QString neededRuntime( const QString& runtimeConfig );
    static QString missingFile( const QString& folder );
};

QString
code( int32_t status )
{
    return QStringLiteral( "0x%1" ).arg( static_cast< quint32 >( status ), 8, 16, QLatin1Char( '0' ) );
}

void
logRuntimeError( const char* message )
{
    for ( const auto& line : QString::fromUtf8( message ).split( '\n' ) )
    {
        if ( !line.trimmed().isEmpty() )
        {
            Log::warning( QStringLiteral( ".NET: " ) + line );
        }
    }
}

/** @brief The JSON object in a file; empty when there is none. */
QJsonObject
document( const QString& path )
{
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? QJsonDocument::fromJson( file.readAll() ).object() : QJsonObject();
}

template < typename F >
bool
resolve( void* library, const char* name, F& function )
{
    function = reinterpret_cast< F >( dlsym( library, name ) );
    return function;
}

/** @brief The version in the runtimeconfig.json, such as "10.0.0", for the sentence about a wrong one. */
QString
Host::neededRuntime( const QString& runtimeConfig )
{
    const QJsonObject options = document( runtimeConfig ).value( QLatin1String( "runtimeOptions" ) ).toObject();
    return options[QLatin1String( "framework" )].toObject()[QLatin1String( "version" )].toString();
}

/** @brief The name of a file that the library needs and @p folder lacks; empty when all are there.
 *
 * Without an assembly that it depends on, the library ends the whole process as soon as it is called.
 */
QString
Host::missingFile( const QString& folder )
{
    QStringList names { QLatin1String( s_assembly ), QLatin1String( s_runtimeConfig ) };
    const QJsonObject targets
        = document( folder + QLatin1String( s_dependencies ) )[QLatin1String( "targets" )].toObject();
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
        if ( !QFileInfo::exists( folder + name ) )
        {
            return name;
        }
    }
    return QString();
}

bool
Host::load( NeuronApi& api, QString& problem )
{
    const QString folder = moduleFile( QStringLiteral( "dotnet" ) ) + '/';
    const QString missing = missingFile( folder );
    if ( !missing.isEmpty() )
    {
        problem = tr( "Graphics passthrough cannot be set up: the file %1 is missing from the installer." )
                      .arg( folder + missing );
        return false;
    }
    const QByteArray assembly = QFile::encodeName( folder + QLatin1String( s_assembly ) );
    const QByteArray runtimeConfig = QFile::encodeName( folder + QLatin1String( s_runtimeConfig ) );

    std::array< char, PATH_MAX > hostPath {};
    size_t hostPathLength = hostPath.size();
    const int32_t found = get_hostfxr_path( hostPath.data(), &hostPathLength, nullptr );
    void* library = found == 0 ? dlopen( hostPath.data(), RTLD_NOW | RTLD_LOCAL ) : nullptr;
    if ( !library )
    {
        Log::warning( found == 0 ? QString::fromLocal8Bit( dlerror() )
                                 : QStringLiteral( "no .NET runtime found, status %1" ).arg( code( found ) ) );
        problem = tr( "Graphics passthrough cannot be set up: this installation medium has no .NET runtime." );
        return false;
    }
    Log::debug( QStringLiteral( "hostfxr is %1" ).arg( QFile::decodeName( hostPath.data() ) ) );

    hostfxr_set_error_writer_fn setErrorWriter = nullptr;
    hostfxr_initialize_for_runtime_config_fn initialize = nullptr;
    hostfxr_get_runtime_delegate_fn getDelegate = nullptr;
    hostfxr_close_fn close = nullptr;
    if ( !resolve( library, "hostfxr_set_error_writer", setErrorWriter )
         || !resolve( library, "hostfxr_initialize_for_runtime_config", initialize )
         || !resolve( library, "hostfxr_get_runtime_delegate", getDelegate )
         || !resolve( library, "hostfxr_close", close ) )
    {
        Log::warning( QString::fromLocal8Bit( dlerror() ) );
        problem
            = tr( "Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old." );
        return false;
    }

    // It would write to standard error, which nobody sees when the installer runs from an icon. The
    // writer belongs to the thread, so it is taken back before somebody else's .NET meets it.
    setErrorWriter( logRuntimeError );
    hostfxr_handle context = nullptr;
    const int32_t initialized = initialize( runtimeConfig.constData(), nullptr, &context );
    load_assembly_and_get_function_pointer_fn loadFunction = nullptr;
    int32_t started = -1;
    // Positive numbers are successes too: something else in this process has started the runtime before.
    if ( initialized >= 0 )
    {
        started = getDelegate(
            context, hdt_load_assembly_and_get_function_pointer, reinterpret_cast< void** >( &loadFunction ) );
    }
    if ( context )
    {
        close( context );
    }
    setErrorWriter( nullptr );

    if ( initialized == s_frameworkMissing )
    {
        problem = tr( "Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not "
                      "version %1 that is needed." )
                      .arg( neededRuntime( folder + QLatin1String( s_runtimeConfig ) ) );
        return false;
    }
    if ( initialized < 0 || started != 0 || !loadFunction )
    {
        problem = tr( "Graphics passthrough cannot be set up: the .NET runtime did not start (%1)." )
                      .arg( code( initialized < 0 ? initialized : started ) );
        return false;
    }

    const struct
    {
        const char* method;
        void** function;
    } exports[] = {
        { "Version", reinterpret_cast< void** >( &api.version ) },
        { "Open", reinterpret_cast< void** >( &api.open ) },
        { "Detect", reinterpret_cast< void** >( &api.detect ) },
        { "Plan", reinterpret_cast< void** >( &api.plan ) },
        { "Apply", reinterpret_cast< void** >( &api.apply ) },
        { "Revert", reinterpret_cast< void** >( &api.revert ) },
        { "Free", reinterpret_cast< void** >( &api.free ) },
        { "Close", reinterpret_cast< void** >( &api.close ) },
    };
    for ( const auto& entry : exports )
    {
        const int32_t status = loadFunction(
            assembly.constData(), s_typeName, entry.method, UNMANAGEDCALLERSONLY_METHOD, nullptr, entry.function );
        if ( status != 0 || !*entry.function )
        {
            problem
                = tr( "Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing "
                      "(%2 in %3)." )
                      .arg( QLatin1String( s_assembly ), code( status ), QLatin1String( entry.method ) );
            return false;
        }
    }
    return true;
}
}  // namespace

bool
loadNeuronApi( NeuronApi& api, QString& problem )
{
    return Host::load( api, problem );
}
