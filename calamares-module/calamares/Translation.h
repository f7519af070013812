/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_TRANSLATION_H
#define NEURON_TRANSLATION_H

#include <QString>

/** @brief Loads the module's own translation into the language the installer has now.
 *
 * Calamares loads translations by its own names only. Shared by all
 * instances of the module, and for the GUI thread.
 */
void loadTranslation();

/** @brief Is the language that the installer has now written from right to left? */
bool isRightToLeft();

/** @brief Latin words, such as a path, for a sentence of that language: from right to left, a slash at their beginning
 * or end would otherwise change to the other side.
 */
QString inLatin( const QString& words );

#endif
