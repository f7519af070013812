/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads the library that was compiled ahead of time; it needs nothing of .NET. */
#include "host/Exports.h"

bool
loadNeuronApi( NeuronApi& api, QString& problem )
{
    return loadExports( QStringLiteral( "libneuron-installer.so" ), api, problem );
}
