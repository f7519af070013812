/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "host/MemoryBarrier.h"

#include <system_error>

#include <linux/membarrier.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{
/** @brief A directory has two links and one more for each directory in it: here, for each thread. */
bool
isOnlyThread()
{
    struct stat status {};
    return stat( "/proc/self/task", &status ) == 0 && status.st_nlink == 3;
}

/** @brief A kernel that does not have it says so, and the runtime does something else. */
void
registerProcess()
{
    syscall( SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0 );
}
}  // namespace

MemoryBarrier::MemoryBarrier()
{
    if ( isOnlyThread() )
    {
        registerProcess();
        return;
    }
    try
    {
        m_thread = std::thread( &registerProcess );
    }
    catch ( const std::system_error& )
    {
        // Without a thread to spare it takes the runtime a little longer, that is all.
    }
}

MemoryBarrier::~MemoryBarrier()
{
    if ( m_thread.joinable() )
    {
        m_thread.join();
    }
}
