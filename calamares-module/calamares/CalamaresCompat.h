/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Calamares 3.3 moved the namespace CalamaresUtils into Calamares and renamed a header; this is the whole
 * difference that concerns us. */
#ifndef NEURON_CALAMARESCOMPAT_H
#define NEURON_CALAMARESCOMPAT_H

#if __has_include( "utils/System.h" )
#include "utils/System.h"
#else
#include "utils/CalamaresUtilsSystem.h"
#define NEURON_CALAMARES_32
#endif
#include "utils/Retranslator.h"
#include "utils/Variant.h"

#ifdef NEURON_CALAMARES_32
namespace Calamares
{
using namespace CalamaresUtils;
}
#endif

#endif
