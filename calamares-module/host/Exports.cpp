/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "host/Exports.h"

#include "calamares/Log.h"
#include "host/PluginFolder.h"

#include <QCoreApplication>
#include <QFile>

#include <dlfcn.h>

namespace
{
class Host
{
    Q_DECLARE_TR_FUNCTIONS( Host )
};
}  // namespace

bool
loadExports( const QString& name, NeuronApi& api, QString& problem, bool ( *prepare )( void*, QString& ) )
{
    const QString file = moduleFile( name );
    void* library = dlopen( QFile::encodeName( file ).constData(), RTLD_NOW | RTLD_LOCAL );
    if ( !library )
    {
        Log::warning( QString::fromLocal8Bit( dlerror() ) );
        problem = Host::tr( "GPU passthrough cannot be set up: %1 could not be loaded." ).arg( file );
        return false;
    }
    if ( prepare && !prepare( library, problem ) )
    {
        return false;
    }

    const struct
    {
        const char* name;
        void** function;
    } exports[] = {
        { "neuron_version", reinterpret_cast< void** >( &api.version ) },
        { "neuron_open", reinterpret_cast< void** >( &api.open ) },
        { "neuron_detect", reinterpret_cast< void** >( &api.detect ) },
        { "neuron_plan", reinterpret_cast< void** >( &api.plan ) },
        { "neuron_apply", reinterpret_cast< void** >( &api.apply ) },
        { "neuron_revert", reinterpret_cast< void** >( &api.revert ) },
        { "neuron_free", reinterpret_cast< void** >( &api.free ) },
        { "neuron_close", reinterpret_cast< void** >( &api.close ) },
    };
    for ( const auto& entry : exports )
    {
        *entry.function = dlsym( library, entry.name );
        if ( !*entry.function )
        {
            problem = Host::tr( "GPU passthrough cannot be set up: %1 lacks the function %2." )
                          .arg( file, QLatin1String( entry.name ) );
            return false;
        }
    }
    return true;
}
