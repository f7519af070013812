/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_HOST_MEMORYBARRIER_H
#define NEURON_HOST_MEMORYBARRIER_H

#include <thread>

/** @brief Registers the process for membarrier(2), before .NET does.
 *
 * Every .NET runtime registers when it starts. In a process with several
 * threads the kernel then waits until each processor has passed through it, ten milliseconds and
 * more; a second registration returns at once. So it is done when the plugin
 * is loaded, long before anybody asks for the graphics cards: here, where
 * that takes no time, and otherwise in a thread of its own.
 */
class MemoryBarrier
{
public:
    MemoryBarrier();
    /** @brief Waits for the thread: the plugin's code must stay as long. */
    ~MemoryBarrier();
    MemoryBarrier( const MemoryBarrier& ) = delete;
    MemoryBarrier& operator=( const MemoryBarrier& ) = delete;

private:
    std::thread m_thread;
};

#endif
