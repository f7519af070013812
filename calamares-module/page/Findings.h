/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_FINDINGS_H
#define NEURON_FINDINGS_H

#include <QJsonArray>
#include <QStringList>
#include <QVariantList>

/** @brief Findings of the core, made ready for a list on the page. */
namespace Findings
{
/** @brief Those about one of @p subjects, worst first. */
QJsonArray about( const QJsonArray& findings, const QStringList& subjects );

/** @brief Those about none of @p subjects, worst first: about the machine, the settings or the target. */
QJsonArray notAbout( const QJsonArray& findings, const QStringList& subjects );

/** @brief The same without advice that is to be followed in an installed system, where there is none, or with @p isAll
 * without any.
 */
QJsonArray withoutAdvice( const QJsonArray& findings, bool isAll );

/** @brief {"code", "severity", "message", "advice"} of each, translated. */
QVariantList shown( const QJsonArray& findings );
}  // namespace Findings

#endif
