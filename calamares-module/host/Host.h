/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_HOST_H
#define NEURON_HOST_H

#include "neuron_installer.h"

#include <QString>

/** @brief The functions of neuron_installer.h, wherever they come from. */
struct NeuronApi
{
    decltype( &neuron_version ) version = nullptr;
    decltype( &neuron_open ) open = nullptr;
    decltype( &neuron_detect ) detect = nullptr;
    decltype( &neuron_plan ) plan = nullptr;
    decltype( &neuron_apply ) apply = nullptr;
    decltype( &neuron_revert ) revert = nullptr;
    decltype( &neuron_free ) free = nullptr;
    decltype( &neuron_close ) close = nullptr;
};

/** @brief Loads the library and fills @p api.
 *
 * Takes up to a second, so it does not belong in the GUI thread. When it
 * returns @c false, @p problem is one sentence for the user; what the
 * runtime said about it is in the log.
 *
 * Implemented by the host that NEURON_HOST chose.
 */
bool loadNeuronApi( NeuronApi& api, QString& problem );

#endif
