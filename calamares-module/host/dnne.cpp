/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads the library that the package DNNE generated; it starts the shared .NET runtime by itself. */
#include "host/DotnetRuntime.h"
#include "host/Exports.h"

#include <dlfcn.h>

namespace
{
bool
startRuntime( void* library, QString& problem )
{
    // Without it the first call would start the runtime, and end the process where that fails.
    const auto preload = reinterpret_cast< int ( * )() >( dlsym( library, "try_preload_runtime" ) );
    if ( !preload )
    {
        problem = DotnetRuntime::startProblem( -1 );
        return false;
    }
    const int status = preload();
    if ( status < 0 )
    {
        problem = DotnetRuntime::startProblem( status );
    }
    return status >= 0;
}
}  // namespace

bool
loadNeuronApi( NeuronApi& api, QString& problem )
{
    // DNNE takes for granted that a runtime it found can be loaded and that no assembly is missing.
    void* hostfxr = DotnetRuntime::find( problem );
    if ( !hostfxr )
    {
        return false;
    }
    const DotnetRuntime::Messages messages( hostfxr );
    return loadExports( QStringLiteral( "dotnet/Neuron.Installer.NativeNE.so" ), api, problem, &startRuntime );
}
