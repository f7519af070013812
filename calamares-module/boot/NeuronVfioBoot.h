/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_NEURONVFIOBOOT_H
#define NEURON_NEURONVFIOBOOT_H

#include "jobs/VfioBootJob.h"

#include "utils/PluginFactory.h"

/** @brief The job as Calamares makes it: with the library that belongs to the module neuron-vfio. */
class NeuronVfioBoot : public VfioBootJob
{
    Q_OBJECT
public:
    explicit NeuronVfioBoot( QObject* parent = nullptr );
};

CALAMARES_PLUGIN_FACTORY_DECLARATION( NeuronVfioBootFactory )

#endif
