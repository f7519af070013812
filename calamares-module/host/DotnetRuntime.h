/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_HOST_DOTNETRUNTIME_H
#define NEURON_HOST_DOTNETRUNTIME_H

#include <QString>

#include <coreclr_delegates.h>
#include <hostfxr.h>

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
