/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_HOST_EXPORTS_H
#define NEURON_HOST_EXPORTS_H

#include "host/Host.h"

/** @brief Opens the library @p name, which belongs to the module, and fills @p api with what it exports.
 *
 * @p prepare is called in between; when it returns @c false, it has written @p problem.
 */
bool loadExports( const QString& name,
                  NeuronApi& api,
                  QString& problem,
                  bool ( *prepare )( void* library, QString& problem ) = nullptr );

#endif
