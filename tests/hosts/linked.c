/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a program of somebody else does with the installed header and library. */
#include <neuron_installer.h>

#include <stdio.h>
#include <string.h>

int
main( int count, char** arguments )
{
    char options[4096];
    neuron_session session = 0;
    char* answer = NULL;
    int good = 0;

    if ( count != 2 || neuron_version() != NEURON_ABI_VERSION )
    {
        return 1;
    }
    snprintf( options, sizeof options, "{\"host_root\": \"%s\", \"client\": \"linked\"}", arguments[1] );
    good = neuron_open( options, strlen( options ), NULL, &session, &answer ) == NEURON_OK;
    neuron_free( answer );
    good = good && neuron_detect( session, "{}", 2, &answer ) == NEURON_OK && strstr( answer, "\"recommended\"" );
    neuron_free( answer );
    /* Nothing was set up on that machine, and nothing runs that could be cancelled: neither is an error. */
    good = good && neuron_verify( session, "{}", 2, &answer ) == NEURON_OK && strstr( answer, "\"is_working\"" );
    neuron_free( answer );
    good = good && neuron_cancel( session ) == NEURON_OK && neuron_cancel( session + 1 ) == NEURON_BAD_SESSION;
    neuron_close( session );
    return good ? 0 : 1;
}
