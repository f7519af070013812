/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stands for a library of another version of the interface, or, with WITHOUT_PLAN, for one that is not complete.
 */
#include "neuron_installer.h"

#include <stdlib.h>

uint32_t neuron_version( void ) { return NEURON_ABI_VERSION + 1; }

/* It is not to be called at all, whatever it would do. */
int32_t
neuron_open( const char* options, size_t length, const neuron_callbacks* callbacks, neuron_session* session, char** answer )
{
    (void)options, (void)length, (void)callbacks, (void)session, (void)answer;
    abort();
}

#define REFUSE( name ) \
    int32_t name( neuron_session session, const char* request, size_t length, char** answer ) \
    { \
        (void)session, (void)request, (void)length, (void)answer; \
        abort(); \
    }
REFUSE( neuron_detect )
#ifndef WITHOUT_PLAN
REFUSE( neuron_plan )
#endif
REFUSE( neuron_apply )
REFUSE( neuron_revert )

void neuron_free( char* answer ) { (void)answer; }
void neuron_close( neuron_session session ) { (void)session; }
