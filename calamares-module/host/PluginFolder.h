/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_HOST_PLUGINFOLDER_H
#define NEURON_HOST_PLUGINFOLDER_H

#include <QString>

/** @brief The path of a file or folder that belongs to the module neuron-vfio.
 *
 * That is beside this plugin, or, for a plugin in a folder of its own, in the
 * folder neuron-vfio next to its own. Calamares finds modules in several
 * folders, so the plugin cannot know it beforehand.
 */
QString moduleFile( const QString& name );

#endif
