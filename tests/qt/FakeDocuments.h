/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_FAKEDOCUMENTS_H
#define NEURON_FAKEDOCUMENTS_H

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/** @brief The documents that the core would answer with, prepared beforehand: by the name of a scenario. */
namespace Fake
{
/** @brief What neuron_detect says. */
QJsonObject scan( const QString& scenario );
/** @brief What neuron_plan says. */
QJsonObject plan( const QString& scenario, const QJsonArray& gpus );
/** @brief What neuron_apply says. */
QJsonObject report( const QString& scenario, const QString& target, const QJsonValue& gpus );

/** @brief A finding about a PCI function, or with null about the computer. */
QJsonObject finding(
    const char* code, const char* severity, const QJsonValue& subject, const QString& message, const QString& advice );
/** @brief A sentence without arguments. */
QJsonObject text( const char* sentence );
/** @brief JSON as it stands in a test. Ends the process where it is none. */
QJsonObject parse( const char* text );
}  // namespace Fake

#endif
