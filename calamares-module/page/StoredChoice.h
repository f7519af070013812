/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_STOREDCHOICE_H
#define NEURON_STOREDCHOICE_H

#include <QJsonObject>
#include <QStringList>

/** @brief What other modules are told about the choice, through Calamares' global storage.
 *
 * docs/maintainer.md, "Acting on the choice", is its documentation. Nothing of ours reads it.
 */
namespace StoredChoice
{
/** @brief Writes the choice down; what an earlier one left goes.
 *
 * @param plan What the core planned for the cards that will be reserved; empty when none will.
 * @param packages What the maintainer wants in the installed system when a card is reserved.
 */
void store( const QJsonObject& plan, const QStringList& packages );
}  // namespace StoredChoice

#endif
