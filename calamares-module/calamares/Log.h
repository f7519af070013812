/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_LOG_H
#define NEURON_LOG_H

#include <QString>

/** @brief Lines for Calamares' log, each starting with "neuron-vfio:".
 *
 * cDebug() and its kin put the name of the C++ function before the text, which
 * would hide the beginning that a tester searches for. These do not.
 */
namespace Log
{
void debug( const QString& text );
void warning( const QString& text );
void error( const QString& text );
}  // namespace Log

#endif
