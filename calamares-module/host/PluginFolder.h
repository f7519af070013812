/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_HOST_PLUGINFOLDER_H
#define NEURON_HOST_PLUGINFOLDER_H

#include <QString>

/** @brief The folder this plugin was loaded from, without a slash at its end.
 *
 * Calamares finds modules in several folders, so the plugin cannot know it
 * beforehand.
 */
QString pluginFolder();

#endif
