/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads the library that the package DNNE generated; it starts the shared .NET runtime by itself. */
#include "host/DotnetRuntime.h"
#include "host/Exports.h"

#include <dlfcn.h>

namespace
{
/** @brief Everything that could fail in the first call, where DNNE would end the process. */
bool
startRuntime( void* library, QString& problem )
{
    // DNNE takes for granted that a runtime it found can be loaded, and that no assembly is missing.
    void* hostfxr = DotnetRuntime::find( problem );
    if ( !hostfxr )
    {
        return false;
    }
    const auto preload = reinterpret_cast< int ( * )() >( dlsym( library, "try_preload_runtime" ) );
    const DotnetRuntime::Messages messages( hostfxr );
    const DotnetRuntime::Surroundings surroundings;
    const int status = preload ? preload() : -1;
    if ( status < 0 )
    {
        problem = DotnetRuntime::startProblem( status );
        return false;
    }
    // The runtime is there; the assembly may be damaged.
    const auto loader = DotnetRuntime::start( hostfxr, problem );
    void* version = nullptr;
    return loader && DotnetRuntime::load( loader, "Version", &version, problem );
}
}  // namespace

bool
loadNeuronApi( NeuronApi& api, QString& problem )
{
    return loadExports( QStringLiteral( "dotnet/Neuron.Installer.NativeNE.so" ), api, problem, &startRuntime );
}
