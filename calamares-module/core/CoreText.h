/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_CORETEXT_H
#define NEURON_CORETEXT_H

#include <QJsonObject>
#include <QString>

/** @brief Sentences of the core in the user's language.
 *
 * The core writes English. With each sentence comes its key, the sentence with
 * {0}, {1}... in place of the arguments, which is what translations are for,
 * in the context "Core".
 */
namespace CoreText
{
/** @brief The sentence of @p holder whose members start with @p name.
 *
 * With the name "advice" the members are advice, advice_key and
 * advice_arguments. Empty when there is no such sentence.
 */
QString member( const QJsonObject& holder, const QString& name );

/** @brief The sentence of a text document: {"key", "arguments", "text"}. */
QString document( const QJsonObject& text );
}  // namespace CoreText

#endif
