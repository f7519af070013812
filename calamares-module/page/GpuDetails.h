/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_GPUDETAILS_H
#define NEURON_GPUDETAILS_H

#include <QJsonObject>
#include <QVariantList>

/** @brief What can be unfolded below a graphics card: everything the core found, for those who want to know. */
namespace GpuDetails
{
/** @brief [{"label", "value"}] of @p gpu, which is one of @p scan. */
QVariantList of( const QJsonObject& gpu, const QJsonObject& scan );
}  // namespace GpuDetails

#endif
