/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_HOST_DOTNETRUNTIME_H
#define NEURON_HOST_DOTNETRUNTIME_H

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <coreclr_delegates.h>
#include <hostfxr.h>

#include <array>

#include <csignal>
#include <sys/resource.h>

/** @brief The shared .NET runtime of this machine, for the hosts that start it. */
namespace DotnetRuntime
{
/** @brief The path of a file of the C# library, which is in a folder of its own beside the plugin. */
QString libraryFile( const QString& name );

/** @brief Checks that the C# library is complete, and loads hostfxr, which finds and starts runtimes.
 *
 * When it returns @c nullptr, @p problem is one sentence for the user.
 */
void* find( QString& problem );

/** @brief Starts the runtime, unless it has been, and gives what loads a method of the C# library.
 *
 * When it returns @c nullptr, @p problem is one sentence for the user.
 */
load_assembly_and_get_function_pointer_fn start( void* hostfxr, QString& problem );

/** @brief Takes a method of the C# library. When it returns @c false, @p problem is one sentence for the user. */
bool load( load_assembly_and_get_function_pointer_fn loader, const char* method, void** function, QString& problem );

/** @brief One sentence about the status with which a runtime did not start. */
QString startProblem( int32_t status );

/** @brief While it exists, a runtime may start; afterwards the process is as it was before.
 *
 * The runtime raises the limit of open files, which programs started later inherit, ignores SIGPIPE, and takes SIGTERM,
 * SIGINT and SIGQUIT: a handler that a forked child still has when the signal comes would end the installer.
 * Variables that change how the runtime works are taken out meanwhile; it keeps its own copy of the environment.
 */
class Surroundings
{
public:
    Surroundings();
    ~Surroundings();

    Surroundings( const Surroundings& ) = delete;
    Surroundings& operator=( const Surroundings& ) = delete;

private:
    static constexpr std::array< int, 4 > s_signals { SIGPIPE, SIGTERM, SIGINT, SIGQUIT };

    QList< QPair< QByteArray, QByteArray > > m_variables;
    struct rlimit m_files = {};
    std::array< struct sigaction, s_signals.size() > m_actions {};
};

/** @brief While it exists, our log gets what hostfxr says in this thread.
 *
 * hostfxr would write to standard error, which nobody sees when the installer runs from an icon. Afterwards it does
 * so again: somebody else's .NET may be in this process.
 */
class Messages
{
public:
    explicit Messages( void* hostfxr );
    ~Messages();

    Messages( const Messages& ) = delete;
    Messages& operator=( const Messages& ) = delete;

private:
    const hostfxr_set_error_writer_fn m_setWriter;
};
}  // namespace DotnetRuntime

#endif
