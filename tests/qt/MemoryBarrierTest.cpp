/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "host/MemoryBarrier.h"

#include <QPluginLoader>
#include <QtTest>

#include <mutex>
#include <thread>

#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/** @brief A process cannot take its registration back, so each case has a process of its own. */
class MemoryBarrierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNotRegisteredOtherwise()
    {
        QVERIFY( !isRegisteredAfter( [] { } ) );
    }

    void theOnlyThreadRegisters()
    {
        QVERIFY( isRegisteredAfter( [] { const MemoryBarrier barrier; } ) );
    }

    void oneOfSeveralThreadsRegisters()
    {
        QVERIFY( isRegisteredAfter(
            []
            {
                std::mutex mutex;
                std::unique_lock< std::mutex > lock( mutex );
                std::thread other( [&mutex] { std::lock_guard< std::mutex > wait( mutex ); } );
                {
                    const MemoryBarrier barrier;
                }
                lock.unlock();
                other.join();
            } ) );
    }

    void loadingThePluginRegisters()
    {
        QVERIFY( isRegisteredAfter(
            []
            {
                QPluginLoader plugin( QStringLiteral( NEURON_PLUGIN ) );
                plugin.load();
                // Unloading waits for the thread.
                plugin.unload();
            } ) );
    }

private:
    /** @brief Without a registration the kernel refuses a barrier. */
    template < typename Function >
    static bool isRegisteredAfter( Function function )
    {
        const pid_t child = fork();
        if ( child == 0 )
        {
            function();
            _exit( syscall( SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0 ) == 0 ? 0 : 1 );
        }
        int status = -1;
        return child > 0 && waitpid( child, &status, 0 ) == child && WIFEXITED( status ) && WEXITSTATUS( status ) == 0;
    }
};

QTEST_GUILESS_MAIN( MemoryBarrierTest )

#include "MemoryBarrierTest.moc"
