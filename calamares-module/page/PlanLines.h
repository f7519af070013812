/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_PLANLINES_H
#define NEURON_PLANLINES_H

#include <QJsonObject>
#include <QStringList>

/** @brief A plan of the core in lines, for the preview. Its files are shown by DiffLines. */
namespace PlanLines
{
QStringList parameters( const QJsonObject& plan );

/** @brief The commands as a shell would take them. */
QStringList commands( const QJsonObject& plan );

/** @brief What the files do not show, in sentences. */
QStringList notes( const QJsonObject& plan );
}  // namespace PlanLines

#endif
