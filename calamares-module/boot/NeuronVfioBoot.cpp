/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "NeuronVfioBoot.h"

#include "host/Host.h"

CALAMARES_PLUGIN_FACTORY_DEFINITION( NeuronVfioBootFactory, registerPlugin< NeuronVfioBoot >(); )

NeuronVfioBoot::NeuronVfioBoot( QObject* parent )
    : VfioBootJob( &loadNeuronApi, parent )
{
}
