/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Starts the shared .NET runtime in this process and takes the functions from the C# library. */
#include "host/DotnetRuntime.h"
#include "host/Host.h"

#include <QCoreApplication>
#include <QFile>

#include <coreclr_delegates.h>
#include <hostfxr.h>

#include <dlfcn.h>

namespace
{
const char s_assembly[] = "Neuron.Installer.Native.dll";
const char s_runtimeConfig[] = "Neuron.Installer.Native.runtimeconfig.json";
const char s_typeName[] = "Neuron.Installer.Native.Exports, Neuron.Installer.Native";

class Host
{
    Q_DECLARE_TR_FUNCTIONS( Host )
};

/** @brief Starts the runtime; nullptr, and @p status, when it does not start. */
load_assembly_and_get_function_pointer_fn
start( void* hostfxr, int32_t& status )
{
    const DotnetRuntime::Messages messages( hostfxr );
    const auto initialize = reinterpret_cast< hostfxr_initialize_for_runtime_config_fn >(
        dlsym( hostfxr, "hostfxr_initialize_for_runtime_config" ) );
    const auto getDelegate
        = reinterpret_cast< hostfxr_get_runtime_delegate_fn >( dlsym( hostfxr, "hostfxr_get_runtime_delegate" ) );
    const auto close = reinterpret_cast< hostfxr_close_fn >( dlsym( hostfxr, "hostfxr_close" ) );

    hostfxr_handle context = nullptr;
    load_assembly_and_get_function_pointer_fn loadFunction = nullptr;
    status
        = initialize( QFile::encodeName( DotnetRuntime::libraryFile( QLatin1String( s_runtimeConfig ) ) ).constData(),
                      nullptr,
                      &context );
    // Positive numbers are successes too: something else in this process has started the runtime before.
    if ( status >= 0 )
    {
        status = getDelegate(
            context, hdt_load_assembly_and_get_function_pointer, reinterpret_cast< void** >( &loadFunction ) );
    }
    if ( context )
    {
        close( context );
    }
    return status == 0 ? loadFunction : nullptr;
}
}  // namespace

bool
loadNeuronApi( NeuronApi& api, QString& problem )
{
    void* hostfxr = DotnetRuntime::find( problem );
    if ( !hostfxr )
    {
        return false;
    }
    int32_t started = 0;
    const auto loadFunction = start( hostfxr, started );
    if ( !loadFunction )
    {
        problem = DotnetRuntime::startProblem( started );
        return false;
    }

    const QByteArray assembly = QFile::encodeName( DotnetRuntime::libraryFile( QLatin1String( s_assembly ) ) );
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
                = Host::tr( "Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is "
                            "missing (%2 in %3)." )
                      .arg( QLatin1String( s_assembly ), DotnetRuntime::code( status ), QLatin1String( entry.method ) );
            return false;
        }
    }
    return true;
}
