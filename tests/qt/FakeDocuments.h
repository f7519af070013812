/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_FAKEDOCUMENTS_H
#define NEURON_FAKEDOCUMENTS_H

#include <QJsonObject>
#include <QString>

/** @brief The answers of documents/: what the core gives in each situation, written down by PageDocumentTests.cs. */
namespace Fake
{
/** @brief The answer to @p question, "open", "detect", "apply", "apply_nothing" or "apply_both", in @p situation. */
QJsonObject answer( const QString& situation, const char* question );

/** @brief The answer to a plan for the cards at @p gpus, with a space between them. */
QJsonObject planAnswer( const QString& situation, const QString& gpus );

/** @brief The report of an apply, which is in its answer. */
QJsonObject report( const QString& situation, const char* question = "apply" );
}  // namespace Fake

#endif
