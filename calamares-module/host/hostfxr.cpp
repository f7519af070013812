/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Starts the shared .NET runtime in this process and takes the functions from the C# library. */
#include "host/DotnetRuntime.h"
#include "host/Host.h"

bool
loadNeuronApi( NeuronApi& api, QString& problem )
{
    void* hostfxr = DotnetRuntime::find( problem );
    const auto loader = hostfxr ? DotnetRuntime::start( hostfxr, problem ) : nullptr;
    if ( !loader )
    {
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
        if ( !DotnetRuntime::load( loader, entry.method, entry.function, problem ) )
        {
            return false;
        }
    }
    return true;
}
