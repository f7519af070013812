/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A program that does with the host what the page does, and no more: it loads the plugin, then the library, opens a
 * session, detects, and detects again. It prints what each step took and how much memory came with it, as JSON.
 *
 *   host-loader PLUGIN|- HOST_ROOT [REPEAT]
 */
#include "core/InstallerCore.h"
#include "host/Host.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPluginLoader>

#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

#include <time.h>

namespace
{
/** @brief What all threads of this process have computed; unlike the time it does not depend on what else runs. */
double
processorMilliseconds()
{
    timespec time {};
    clock_gettime( CLOCK_PROCESS_CPUTIME_ID, &time );
    return static_cast< double >( time.tv_sec ) * 1e3 + static_cast< double >( time.tv_nsec ) / 1e6;
}

double
milliseconds( const QElapsedTimer& timer )
{
    return static_cast< double >( timer.nsecsElapsed() ) / 1e6;
}

/** @brief What of this process is in memory, in KiB: everything, and what no other process could share. */
struct Memory
{
    double resident = 0;
    double own = 0;

    static Memory now()
    {
        Memory memory;
        QFile file( QStringLiteral( "/proc/self/smaps_rollup" ) );
        if ( file.open( QIODevice::ReadOnly ) )
        {
            for ( const auto& line : file.readAll().split( '\n' ) )
            {
                const double value = line.simplified().split( ' ' ).value( 1 ).toDouble();
                if ( line.startsWith( "Rss:" ) )
                {
                    memory.resident = value;
                }
                else if ( line.startsWith( "Private_" ) )
                {
                    memory.own += value;
                }
            }
        }
        return memory;
    }
};

int
fail( const QString& why )
{
    std::fprintf( stderr, "%s\n", qPrintable( why ) );
    return 1;
}
}  // namespace

int
main( int argc, char** argv )
{
    // The reader's own code and buffers are not the host's.
    Memory::now();
    QCoreApplication application( argc, argv );
    const QStringList arguments = application.arguments();
    if ( arguments.size() < 3 )
    {
        return fail( QStringLiteral( "usage: host-loader PLUGIN|- HOST_ROOT [REPEAT]" ) );
    }
    const int repeat = arguments.value( 3, QStringLiteral( "0" ) ).toInt();
    QJsonObject figures;
    QElapsedTimer timer;

    if ( arguments[1] != QLatin1String( "-" ) )
    {
        QPluginLoader plugin( arguments[1] );
        timer.start();
        const bool isLoaded = plugin.instance() != nullptr;
        figures.insert( QStringLiteral( "plugin_ms" ), milliseconds( timer ) );
        if ( !isLoaded )
        {
            return fail( plugin.errorString() );
        }
    }

    const Memory before = Memory::now();
    double loaded = 0;
    const double computed = processorMilliseconds();
    timer.start();
    InstallerCore core(
        [&]( NeuronApi& api, QString& problem )
        {
            const bool isLoaded = loadNeuronApi( api, problem );
            loaded = milliseconds( timer );
            return isLoaded;
        },
        { { QStringLiteral( "client" ), QStringLiteral( "host-loader" ) },
          { QStringLiteral( "host_root" ), arguments[2] },
          { QStringLiteral( "settings_file" ), QStringLiteral( "/nonexistent/installer.toml" ) } } );

    // In a thread, as on the page.
    CoreAnswer opened, detected;
    double open = 0, first = 0;
    std::vector< double > again;
    std::thread thread(
        [&]
        {
            opened = core.open();
            open = milliseconds( timer );
            detected = core.detect();
            first = milliseconds( timer );
        } );
    thread.join();
    figures.insert( QStringLiteral( "cpu_ms" ), processorMilliseconds() - computed );
    const Memory after = Memory::now();
    if ( !opened.ok || !detected.ok )
    {
        return fail( opened.ok ? detected.problem.message() : opened.problem.message() );
    }
    for ( int i = 0; i < repeat; i++ )
    {
        timer.start();
        core.detect();
        again.push_back( milliseconds( timer ) );
    }
    figures.insert( QStringLiteral( "load_ms" ), loaded );
    figures.insert( QStringLiteral( "open_ms" ), open );
    figures.insert( QStringLiteral( "first_ms" ), first );
    if ( !again.empty() )
    {
        std::sort( again.begin(), again.end() );
        figures.insert( QStringLiteral( "repeat_ms" ), again[again.size() / 2] );
    }
    figures.insert( QStringLiteral( "resident_kib" ), after.resident - before.resident );
    figures.insert( QStringLiteral( "own_kib" ), after.own - before.own );
    figures.insert( QStringLiteral( "gpus" ), detected.value[QLatin1String( "gpus" )].toArray().size() );
    std::printf( "%s\n", QJsonDocument( figures ).toJson( QJsonDocument::Compact ).constData() );
    return 0;
}
